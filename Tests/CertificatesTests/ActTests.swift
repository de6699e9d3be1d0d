import Certificates
import GRDB
import Printing
import Testing

/// What an office does with papers besides issuing them, and what the file refuses whoever asks.
@Suite struct ActTests {
  private let register: Register
  private let clerk: Register

  init() throws {
    register = try .inMemory(person: chief)
    try register.addPerson("सीता राई", post: "नायब सुब्बा", roles: [.clerk, .checker, .approver])
    clerk = register.acting("सीता राई")
    try setOffice(register.acting(chief), "उद्योग कार्यालय")
  }

  private var office: Register { register.acting(chief) }

  private func arrival(_ name: String = "निवेदक", enclosures: [EnclosureFile] = []) -> Arrival {
    let given = TestCase(paper: .application, name: name)
    var arrival = Arrival(form: given.paper.rawValue, title: name, content: given.content)
    (arrival.sender, arrival.enclosures) = ("हरि", enclosures)
    return arrival
  }

  private static let pdf = Array("%PDF-1.4\nscan\nstartxref\n0\n%%EOF\n".utf8)

  /// Runs SQL as any program could.
  private func run(_ sql: String) throws { try register.database.write { try $0.execute(sql: sql) } }

  @Test func aPaperComesInWholeWithItsNumberAndEnclosures() throws {
    let files = try ["a.pdf", "again/b.pdf"].map { try EnclosureFile(Self.pdf, path: $0) }
    let document = try clerk.receive(arrival(enclosures: files), on: day(), press: press())
    #expect(document.book == "incoming" && document.number == "१")
    #expect(try office.cases().map(\.state) == [.received])
    let rows = try register.database.read { database in
      try Row.fetchAll(database, sql: "SELECT name, (SELECT count(*) FROM files) AS files FROM enclosures ORDER BY 1")
    }
    // The same bytes are kept once.
    #expect(rows.map { $0["name"] as String } == ["a.pdf", "b.pdf"])
    #expect(rows.first?["files"] == 1)
    #expect(throws: RegisterError.duplicateCase(existing: 1)) {
      try clerk.receive(arrival(), on: day(), press: press())
    }
    #expect(try office.findings() == [])
  }

  /// At whichever step it breaks off, nothing is left of it.
  @Test(arguments: Press.Step.allCases) func nothingIsLeftOfWhatBrokeOff(at step: Press.Step) throws {
    var broken = press()
    broken.reached = { if $0 == step { throw CancellationError() } }
    let file = try EnclosureFile(Self.pdf, path: "a.pdf")
    #expect(throws: (any Error).self) { try clerk.receive(arrival(enclosures: [file]), on: day(), press: broken) }
    #expect(try office.cases().isEmpty && office.documents().isEmpty)
    #expect(try register.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM files") } == 0)
    #expect(try clerk.receive(arrival(), on: day(), press: press()).number == "१")
  }

  @Test("enclosures are whole PDFs or pictures", arguments: [
    ("a.pdf", "%PDF-1.4\nno end", "without its end"), ("a.pdf", "%PDF-x.4\nstartxref\n0\n%%EOF", "without a version"),
    ("a.pdf", "%PDF-1.4\n%%EOF\nstartxref\n0", "without its end"), ("a.txt", "words", "neither PDF nor JPEG nor PNG"),
    ("a.jpg", "\u{1}", "neither PDF nor JPEG nor PNG"), ("", "%PDF-1.4\nstartxref\n0\n%%EOF", "0 characters"),
    ("a\u{202E}.pdf", "%PDF-1.4\nstartxref\n0\n%%EOF", "U+202E"),
  ])
  func refusedEnclosure(name: String, bytes: String, words: String) {
    do {
      _ = try EnclosureFile(Array(bytes.utf8), path: name)
      Issue.record("taken: \(name)")
    } catch { #expect("\(error)".contains(words), "\(error)") }
  }

  @Test func anEnclosureIsBoundedAndAPictureIsLookedAt() throws {
    #expect(throws: RegisterError.self) {
      try EnclosureFile(Self.pdf + [UInt8](repeating: 0x20, count: EnclosureFile.mostBytes), path: "a.pdf")
    }
    #expect(throws: (any Error).self) { try EnclosureFile([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0], path: "a.jpg") }
    var many = arrival()
    many.enclosures = try (0...EnclosureFile.mostFiles).map { try EnclosureFile(Self.pdf, path: "\($0).pdf") }
    #expect(throws: RegisterError.self) { try clerk.receive(many, on: day(), press: press()) }
  }

  @Test func whoEntersDoesNotDecideWhereTheOfficeWantsFourEyes() throws {
    try office.set(.fourEyes, to: "yes")
    let id = try clerk.add(TestCase())
    for step in [CaseStep.check, .approve, .refuse] {
      #expect(throws: RegisterError.sameEyes(name: "सीता राई", doing: step.rawValue)) {
        try clerk.take(step, case: id, on: day(), reason: "कारण")
      }
    }
    #expect(throws: RegisterError.sameEyes(name: "सीता राई", doing: "issue")) { try clerk.issueOne(id) }
    // The file refuses it too, whatever program asks.
    for action in ["checked", "approved", "refused"] {
      #expect(throws: DatabaseError.self) {
        try run("INSERT INTO events VALUES (99, '\(action)', \(id), NULL, 2, '2026-01-01T00:00:00Z', NULL)")
      }
    }
    try office.take(.approve, case: id, on: day())
    #expect(try office.issueOne(id).person == chief)
    // What comes in is nobody's decision.
    #expect(try clerk.receive(arrival(), on: day(), press: press()).number == "१")
    try office.set(.fourEyes, to: "no")
    let other = try clerk.add(TestCase(name: "अर्को"))
    try clerk.take(.approve, case: other, on: day())
    #expect(try clerk.issueOne(other).person == "सीता राई")
  }

  @Test func aDecisionStandsAndWhatWasRefusedIsNotIssued() throws {
    let id = try office.add(TestCase())
    try office.take(.refuse, case: id, on: day(), reason: "कागजात अपूर्ण")
    #expect(throws: RegisterError.impossibleStep(.issue, in: .refused, possible: [])) { try office.issueOne(id) }
    #expect(try office.openCases().isEmpty)
    for action in ["approved", "refused"] {
      #expect(throws: DatabaseError.self) {
        try run("INSERT INTO events VALUES (99, '\(action)', \(id), NULL, 1, '2026-01-01T00:00:00Z', NULL)")
      }
    }
    let issued = try office.add(TestCase(name: "अर्को"))
    try office.issueOne(issued)
    #expect(throws: DatabaseError.self) {
      try run(
        """
        INSERT INTO documents SELECT 99, 'OTHER', copy, replaces, \(id), form, frame, title, file, program, person,
          exception, date, civil_date, digest, size, bytes FROM documents
        """)
    }
  }

  @Test func stepsHaveDaysThatDoNotRunBackwards() throws {
    let id = try office.receive(arrival(), on: day(2083, 5, 12), press: press()).caseID
    #expect(throws: RegisterError.self) { try office.take(.ask, case: id, on: day(2083, 5, 11), reason: "क") }
    #expect(throws: RegisterError.self) { try office.take(.ask, case: id, on: day(2083, 7, 12), reason: "क") }
    try office.take(.ask, case: id, on: day(2083, 5, 14), reason: "कागजात")
    #expect(throws: RegisterError.self) { try office.take(.answer, case: id, on: day(2083, 5, 13)) }
    try office.take(.answer, case: id, on: day(2083, 5, 14), enclosures: [EnclosureFile(Self.pdf, path: "a.pdf")])
  }

  @Test func aPaperFilledAnewAnswersWhatWasAskedBack() throws {
    let id = try office.receive(arrival(), on: day(), press: press()).caseID
    var amended = arrival("निवेदक थप")
    amended.amended = id
    #expect(throws: RegisterError.impossibleStep(.answer, in: .received, possible: CaseState.received.steps(isReceived: true))) {
      try office.receive(amended, on: day(), press: press())
    }
    #expect(try office.cases().count == 1)
    try office.take(.ask, case: id, on: day(), reason: "कागजात")
    #expect(try clerk.receive(amended, on: day(), press: press()).number == "२")
    #expect(try office.cases().map(\.state) == [.answered, .answered])
    #expect(throws: RegisterError.amending(case: id)) { try office.take(.approve, case: 2, on: day()) }
    try office.take(.approve, case: id, on: day())
    #expect(try office.openPapers().map(\.caseID) == [id])
    let answer = Answer(form: TestPaper.letter.rawValue, title: "जवाफ", content: TestCase(paper: .letter, name: "जवाफ").content)
    let paper = try clerk.add(answer, to: id)
    #expect(try office.openPapers().map(\.caseID) == [id])
    try office.issueOne(paper)
    #expect(try office.openPapers().isEmpty)
    #expect(try office.findings() == [])
  }

  @Test func anAnswerNeedsADecision() throws {
    let id = try office.receive(arrival(), on: day(), press: press()).caseID
    let answer = Answer(form: TestPaper.letter.rawValue, title: "जवाफ", content: TestCase(paper: .letter).content)
    #expect(throws: RegisterError.self) { try clerk.add(answer, to: id) }
    #expect(try office.decide(.approve, case: id, on: day(), reason: nil, answer: answer) == 2)
    #expect(try office.cases().map(\.state) == [.approved, .entered])
  }
}
