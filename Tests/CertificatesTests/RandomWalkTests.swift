import Certificates
import Forms
import Nepali
import Printing
import Testing
import Tools

/// Thousands of acts of an office, each beside what a plain model of the office says.
@Suite struct RandomWalkTests {
  @Test(arguments: [UInt64(2083), 84]) func theRegisterIsTheOfficeAtEveryStep(_ seed: UInt64) throws {
    var walk = try RandomWalk(seed: seed, acts: 2_500)
    try walk.run()
    let findings = try walk.register.findings(heads: walk.heads)
    #expect(findings == [])
    // The walk has been everywhere.
    for (act, count) in walk.counts {
      #expect(count.tried > 50 && (count.done > 0 || act == .addAgain), "\(act)")
    }
    #expect(walk.model.documents.count > 400 && walk.model.documents.contains { $0.exception != nil })
    #expect(walk.refusals > 500 && walk.heads.count == 5)
  }
}

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
  private var generator: SeededGenerator
  private let acts: Int
  /// The day by the clock of the walk goes on.
  private var today = 1

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

  // MARK: The acts

  private mutating func perform(_ act: Act) throws -> Bool {
    switch act {
    case .add: try add(newCase())
    case .addAgain: try addAgain()
    case .issue: try issue(some(of: model.cases.count) + recent(), on: dayNumber())
    case .issueOpen: try issueOpen()
    case .exception:
      try issue(some(of: model.cases.count, most: 2), on: chance(today + 30), because: "कारण \(chance(9))")
    case .voidPaper: try voidPaper()
    case .addPerson: try addPerson()
    case .disablePerson: try disablePerson()
    case .setOffice: try setOffice()
    case .setSeries: try setSeries()
    case .enterNumber: try enterNumber()
    case .reopen: try reopen()
    }
  }

  private mutating func newCase() -> TestCase {
    var given = TestCase(paper: pick(TestPaper.allCases), name: "उद्योग \(chance(60))")
    given.photo = "photo \(chance(1_000_000))"
    if given.paper != .certificate || chance(2) == 0 {
      given.facts = ["address": "ठेगाना \(chance(20))"]
    }
    if given.paper != .certificate, chance(4) > 0 {
      let known = model.industries.keys.sorted()
      if chance(8) == 0 || known.isEmpty {
        given.quoted = ["\(chance(5_000))/083-84"]
      } else {
        let number = pick(known)
        given.quoted = [number]
        if chance(6) > 0, let name = model.particulars(of: number)["name"] { given.name = name }
      }
    }
    if chance(5) == 0 { given.decided = date(chance(today + 10)) }
    return given
  }

  private mutating func add(_ given: TestCase) throws -> Bool {
    let actor = anybody()
    let twin = model.cases.firstIndex { $0.given == given }
    let isAllowed = model.person(actor)?.roles.contains(.clerk) == true
    return try Self.attempt(isAllowed && twin == nil) {
      let id = try register.acting(actor).add(given)
      model.cases.append(.init(given: given))
      #expect(id == Int64(model.cases.count))
    }
  }

  private mutating func addAgain() throws -> Bool {
    guard !model.cases.isEmpty else { return try add(newCase()) }
    return try add(model.cases[chance(model.cases.count)].given)
  }

  private mutating func issueOpen() throws -> Bool {
    let open = model.cases.indices.filter { model.cases[$0].state == .entered }.map { Int64($0 + 1) }
    #expect(try register.openCases() == open)
    return try issue(Array(open.suffix(40)), on: dayNumber())
  }

  private mutating func issue(_ ids: [Int64], on number: Int, because reason: String? = nil) throws -> Bool {
    let actor = anybody()
    let roles = model.person(actor)?.roles ?? []
    let isAllowed = roles.contains(.approver) && (reason == nil || roles.contains(.administrator))
    let unprintable = chance(6) == 0 ? "उद्योग \(chance(60))" : nil
    let day = IssueDay(
      date: try BSDate.parse(date(number)), today: try BSDate.parse(date(today)), exception: reason)
    var expected = model
    let documents = ids.map {
      expected.issue(
        $0, on: date(number), today: date(today), by: actor, because: reason, unprintable: unprintable)
    }
    var told: [String?] = []
    let press = press(refusing: Set([unprintable].compactMap { $0 }))
    let isDone = try Self.attempt(isAllowed || ids.isEmpty && reason == nil) {
      try register.acting(actor).issue(ids, on: day, press: press) { outcome in
        if case .issued(let document) = outcome { told.append(document.key) } else { told.append(nil) }
      }
      #expect(told == documents.map { $0?.key }, "\(ids) on \(date(number)) of \(date(today))")
      model = expected
    }
    return isDone && !told.contains(nil)
  }

  private mutating func voidPaper() throws -> Bool {
    let actor = anybody()
    guard !model.documents.isEmpty else { return false }
    let index = chance(model.documents.count)
    let isAllowed =
      model.person(actor)?.roles.contains(.approver) == true && model.documents[index].void == nil
    return try Self.attempt(isAllowed) {
      try register.acting(actor).void(model.documents[index].key, reason: "रद्द \(index)")
      model.void(index, reason: "रद्द \(index)")
    }
  }

  private mutating func addPerson() throws -> Bool {
    let actor = anybody()
    let name = "व्यक्ति \(chance(12))"
    let roles = Set(Person.Role.allCases.filter { _ in chance(2) == 0 })
    let isAllowed =
      model.person(actor)?.roles.contains(.administrator) == true && model.person(name) == nil
      && !roles.isEmpty
    return try Self.attempt(isAllowed) {
      try register.acting(actor).addPerson(name, post: "", roles: roles)
      model.people.append(.init(name: name, roles: roles))
    }
  }

  private mutating func disablePerson() throws -> Bool {
    let (actor, name) = (anybody(), pick(model.people).name)
    // The walk goes on with the chief.
    guard name != chief else { return false }
    let others = model.people.filter { !$0.isDisabled && $0.name != name }
    let isAllowed =
      model.person(actor)?.roles.contains(.administrator) == true && model.person(name) != nil
      && others.contains { $0.roles.contains(.administrator) }
    return try Self.attempt(isAllowed) {
      try register.acting(actor).disablePerson(name, reason: "सरुवा")
      guard let index = model.people.lastIndex(where: { $0.name == name && !$0.isDisabled }) else { return }
      model.people[index].isDisabled = true
    }
  }

  private mutating func setOffice() throws -> Bool {
    let actor = anybody()
    let name = "कार्यालय \(chance(5))"
    return try Self.attempt(model.person(actor)?.roles.contains(.administrator) == true) {
      try CertificatesTests.setOffice(register.acting(actor), name)
      model.office = name
    }
  }

  private mutating func setSeries() throws -> Bool {
    let actor = anybody()
    let book = pick(Book.allCases)
    let opening = chance(30)
    let isAllowed =
      model.person(actor)?.roles.contains(.administrator) == true
      && model.books[book, default: 0] == model.openings[book, default: 0]
    return try Self.attempt(isAllowed) {
      try register.acting(actor).setSeries(book, fiscalYear(), .init(opening: opening))
      model.books[book] = opening
      model.openings[book] = opening
    }
  }

  private mutating func enterNumber() throws -> Bool {
    let actor = anybody()
    let number = "\(1 + chance(40))/079-80"
    let name = "उद्योग \(chance(60))"
    let isAllowed = model.person(actor)?.roles.contains(.clerk) == true && model.industries[number] == nil
    return try Self.attempt(isAllowed) {
      try register.acting(actor).enterNumber(
        number, in: .registration, name: name, date: BSDate.parse("2079-05-01"))
      model.industries[number] = [("name", name, "2079-05-01", nil)]
    }
  }

  private mutating func reopen() throws -> Bool {
    register = try Register.open(path: scratch.path(), for: .writing)
    return true
  }

  // MARK: Comparing

  /// What an act may have changed.
  private func compare(after act: Act, _ step: Int) throws {
    if [.addPerson, .disablePerson].contains(act) {
      #expect(try register.people().map(\.person.name) == model.people.map(\.name), "step \(step)")
      #expect(
        try register.people().map { $0.disabled != nil } == model.people.map(\.isDisabled), "step \(step)")
    }
    if act == .setOffice {
      #expect(try register.office()?.content.json == "{\"name\":\"\(model.office)\"}", "step \(step)")
    }
    if [.add, .addAgain].contains(act) {
      #expect(
        try register.openCases().count == model.cases.filter { $0.state == .entered }.count, "step \(step)")
    }
    let books = try register.allSeries().filter { $0.fiscalYear.startYear == 2083 }
    for series in books {
      #expect(series.last == model.books[series.book, default: 0], "\(series.book), step \(step)")
    }
    if let last = model.documents.last {
      let document = try register.document(last.key)
      #expect(document.number == last.number && document.allotted == last.allotted, "step \(step)")
      #expect(document.voidReason == last.void && document.exception == last.exception, "step \(step)")
    }
  }

  private func compareAll() throws {
    #expect(try register.cases().map(\.state) == model.cases.map(\.state))
    let documents = try register.documents()
    #expect(documents.map(\.key) == model.documents.map(\.key))
    #expect(documents.map(\.caseID) == model.documents.map(\.caseID))
    #expect(documents.map(\.allotted) == model.documents.map(\.allotted))
    #expect(documents.map(\.date) == model.documents.map(\.date))
    #expect(documents.map(\.person) == model.documents.map(\.person))
    #expect(documents.map(\.voidReason) == model.documents.map(\.void))
    #expect(documents.map(\.exception) == model.documents.map(\.exception))
    for number in model.industries.keys {
      #expect(
        try register.industry(number).particulars.mapValues(\.value) == model.particulars(of: number),
        "\(number)")
    }
  }

  // MARK: Chance

  /// Does what must succeed or be refused, and sees that it was.
  private static func attempt(_ isAllowed: Bool, _ act: () throws -> Void) throws -> Bool {
    if isAllowed {
      try act()
    } else {
      #expect(throws: RegisterError.self) { try act() }
    }
    return isAllowed
  }

  private mutating func chance(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &generator) }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[chance(choices.count)] }

  /// Now and then somebody who has left, or never was there.
  private mutating func anybody() -> String {
    let name = chance(3) > 0 ? chief : pick(model.people + [.init(name: "कोही", roles: [])]).name
    return name
  }

  /// Some of the cases that were entered last.
  private mutating func recent() -> [Int64] {
    (0..<chance(4)).map { _ in Int64(max(1, model.cases.count - chance(8))) }
  }

  private mutating func some(of count: Int, most: Int = 6) -> [Int64] {
    (0..<chance(most) + 1).map { _ in Int64(chance(count + 1) + 1) }
  }

  /// Mostly today; now and then earlier or in the future.
  private mutating func dayNumber() -> Int {
    chance(6) > 0 ? today : max(0, today - 3 + chance(6))
  }

  /// The days of the walk, from the first day of the fiscal year 2083/84 on.
  private func date(_ number: Int) -> String {
    let (month, day) = (4 + number / 28, 1 + number % 28)
    return "\(month > 12 ? 2084 : 2083)-\(Self.two(month > 12 ? month - 12 : month))-\(Self.two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func require<T>(_ value: T?) throws -> T {
    guard let value else { throw Unprintable(what: "a value") }
    return value
  }
}
