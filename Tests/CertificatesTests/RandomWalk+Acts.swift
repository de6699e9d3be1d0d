import Certificates
import Forms
import Nepali
import Printing
import Testing
import Tools

/// What the walk does, each act beside the model.
extension RandomWalk {
  mutating func perform(_ act: Act) throws -> Bool {
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

  mutating func newCase() -> TestCase {
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

  mutating func add(_ given: TestCase) throws -> Bool {
    let actor = anybody()
    let twin = model.cases.firstIndex { $0.given == given }
    let isAllowed = model.person(actor)?.roles.contains(.clerk) == true
    return try Self.attempt(isAllowed && twin == nil) {
      let id = try register.acting(actor).add(given)
      model.cases.append(.init(given: given))
      #expect(id == Int64(model.cases.count))
    }
  }

  mutating func addAgain() throws -> Bool {
    guard !model.cases.isEmpty else { return try add(newCase()) }
    return try add(model.cases[chance(model.cases.count)].given)
  }

  mutating func issueOpen() throws -> Bool {
    let open = model.cases.indices.filter { model.cases[$0].state == .entered }.map { Int64($0 + 1) }
    #expect(try register.openCases() == open)
    return try issue(Array(open.suffix(40)), on: dayNumber())
  }

  mutating func issue(_ ids: [Int64], on number: Int, because reason: String? = nil) throws -> Bool {
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

  mutating func voidPaper() throws -> Bool {
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

  mutating func addPerson() throws -> Bool {
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

  mutating func disablePerson() throws -> Bool {
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

  mutating func setOffice() throws -> Bool {
    let actor = anybody()
    let name = "कार्यालय \(chance(5))"
    return try Self.attempt(model.person(actor)?.roles.contains(.administrator) == true) {
      try CertificatesTests.setOffice(register.acting(actor), name)
      model.office = name
    }
  }

  mutating func setSeries() throws -> Bool {
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

  mutating func enterNumber() throws -> Bool {
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

  mutating func reopen() throws -> Bool {
    register = try Register.open(path: scratch.path(), for: .writing)
    return true
  }
}
