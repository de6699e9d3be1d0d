import Certificates
import Forms
import Nepali
import Printing
import Testing
import Tools

/// A seeded walk through what an office can do.
struct RandomWalk {
  enum Act: CaseIterable {
    case add, addAgain, issue, issueOpen, voidPaper, addPerson, disablePerson, setOffice, setSeries,
      enterNumber
    case reopen, exception
  }

  let scratch: Scratch
  var register: Register
  var model: OfficeModel
  /// Heads of the ledger, kept on the way.
  var heads: Set<String> = []
  var counts: [Act: (tried: Int, done: Int)] = [:]
  var refusals = 0
  var generator: SeededGenerator
  let acts: Int
  /// The day by the clock of the walk goes on.
  var today = 1

  init(seed: UInt64, acts: Int) throws {
    generator = SeededGenerator(seed: seed)
    self.acts = acts
    scratch = try Scratch()
    register = try Register.create(path: scratch.path(), person: chief)
    model = OfficeModel(office: "कार्यालय")
    try CertificatesTests.setOffice(register, model.office)
    for act in Act.allCases { counts[act] = (0, 0) }
  }

  mutating func run() throws {
    for step in 1...acts {
      let act = pick([.add, .add, .add, .issue, .issue, .issueOpen, .exception] + Act.allCases)
      let isDone = try perform(act)
      counts[act]?.tried += 1
      if isDone { counts[act]?.done += 1 } else { refusals += 1 }
      try compare(after: act, step)
      if step % (acts / 5) == 0 {
        try compareAll()
        heads.insert(try Self.require(try register.verify { Issue.record("\($0)") }.head))
      }
      if step % 9 == 0 { today = min(today + 1, 200) }
    }
  }

  /// Does what must succeed or be refused, and sees that it was.
  static func attempt(_ isAllowed: Bool, _ act: () throws -> Void) throws -> Bool {
    if isAllowed {
      try act()
    } else {
      #expect(throws: RegisterError.self) { try act() }
    }
    return isAllowed
  }

  mutating func chance(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &generator) }

  mutating func pick<T>(_ choices: [T]) -> T { choices[chance(choices.count)] }

  /// Now and then somebody who has left, or never was there.
  mutating func anybody() -> String {
    let name = chance(3) > 0 ? chief : pick(model.people + [.init(name: "कोही", roles: [])]).name
    return name
  }

  /// Some of the cases that were entered last.
  mutating func recent() -> [Int64] {
    (0..<chance(4)).map { _ in Int64(max(1, model.cases.count - chance(8))) }
  }

  mutating func some(of count: Int, most: Int = 6) -> [Int64] {
    (0..<chance(most) + 1).map { _ in Int64(chance(count + 1) + 1) }
  }

  /// Mostly today; now and then earlier or in the future.
  mutating func dayNumber() -> Int {
    chance(6) > 0 ? today : max(0, today - 3 + chance(6))
  }

  /// The days of the walk, from the first day of the fiscal year 2083/84 on.
  func date(_ number: Int) -> String {
    let (month, day) = (4 + number / 28, 1 + number % 28)
    return "\(month > 12 ? 2084 : 2083)-\(Self.two(month > 12 ? month - 12 : month))-\(Self.two(day))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func require<T>(_ value: T?) throws -> T {
    guard let value else { throw Unprintable(what: "a value") }
    return value
  }
}
