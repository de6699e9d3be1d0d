import Certificates
import Forms
import GRDB
import Nepali
import Printing
import Testing

@Suite struct IssueTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 5)
  }

  @Test func documentsAreNumberedStoredAndFound() throws {
    #expect(try register.issueAll(press()) == [])
    let documents = try register.documents()
    #expect(documents.map(\.number) == ["१", "२", "३", "४", "५"])
    #expect(documents.map(\.key) == (1...5).map { "OUT-2083-84-000\($0)" })
    #expect(
      documents.map(\.allotted)
        == (1...5).map { ["registration_number": "\(Digits.devanagari.write($0))/०८३–८४"] })
    #expect(documents.map(\.caseID) == [1, 2, 3, 4, 5])
    let first = try #require(documents.first)
    #expect(first.date == "2083-05-12" && first.civilDate == "2026-08-28")
    #expect(first.copy == "original" && first.book == "dispatch" && first.person == chief)
    let bytes = try register.pdf(of: first.key)
    #expect(bytes.count == first.size)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("OUT-2083-84-0001|2083-05-12|[\"१/०८३–८४\"]|"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("photo.jpgphoto of 0"))
    #expect(try register.findings().isEmpty)
  }

  @Test(arguments: [
    "OUT-2083-84-0002", "out-2083-84-0002", "२/०८३–८४", "2/083-84", " ०००२ / 2083-84 ", "2", "२",
  ])
  func numbersAreFoundHoweverTheyAreTyped(_ text: String) throws {
    try register.issueAll(press())
    #expect(try register.document(text).key == "OUT-2083-84-0002")
  }

  @Test(arguments: ["", "OUT", "OUT-2083-85-0001", "6", "६/०८३–८४", "2/083-84-", "-2"])
  func otherNumbersAreNotFound(_ text: String) throws {
    try register.issueAll(press())
    #expect(throws: RegisterError.noDocument(number: text)) { try register.document(text) }
  }

  /// A number that papers of two books have is told apart by its book.
  @Test func aNumberOfSeveralBooksNeedsItsBook() throws {
    try register.issueOne(5)
    try register.issueOne(try register.add(TestCase(paper: .application)))
    let error = #expect(throws: RegisterError.self) { try register.document("1") }
    #expect(error == .ambiguousNumber(number: "1", book: "or several books"))
    #expect(try register.document("1", in: .incoming).key == "IN-2083-84-0001")
    #expect(try register.document("1", in: .dispatch).key == "OUT-2083-84-0001")
  }

  @Test func whatCannotBePrintedTakesNoNumberAndLeavesNoGap() throws {
    #expect(try register.issueAll(press(refusing: ["उद्योग 1", "उद्योग 4"])) == [2, 5])
    #expect(try register.documents().map(\.key) == (1...3).map { "OUT-2083-84-000\($0)" })
    #expect(try register.documents().map(\.caseID) == [1, 3, 4])
    #expect(try register.openCases() == [2, 5])
    // Once it can be printed it gets the next number.
    #expect(try register.issueAll(press()) == [])
    #expect(try register.documents().map(\.caseID) == [1, 3, 4, 2, 5])
    #expect(try register.findings().isEmpty)
  }

  /// The order of the numbers is the order in which the cases were named, over several groups too.
  @Test func theOrderOfNumbersIsTheOrderOfCases() throws {
    for index in 5..<80 { try addCase(register, index) }
    let order = Array((1...80).reversed()).map(Int64.init)
    var told: [Int64] = []
    try register.issue(order, on: try day(), press: press(refusing: ["उद्योग 40", "उद्योग 3"])) { outcome in
      if case .issued(let document) = outcome { told.append(document.caseID) }
    }
    #expect(told == order.filter { $0 != 41 && $0 != 4 })
    #expect(try register.documents().map(\.caseID) == told)
    #expect(
      try register.documents().map { $0.allotted["registration_number"] }
        == told.indices.map { "\(Digits.devanagari.write($0 + 1))/०८३–८४" })
    #expect(try register.findings().isEmpty)
  }

  @Test func aCaseIsIssuedOnce() throws {
    var said: [String] = []
    try register.issue([3, 3, 99], on: try day(), press: press()) { said.append("\($0)") }
    #expect(
      said == [
        "case 3: १ उद्योग 2",
        "case 3: issued already as १; certgen get gives the stored document",
        "case 99: not in the register",
      ])
    #expect(throws: RegisterError.alreadyIssued(case: 3, number: "१")) { try register.issueOne(3) }
  }

  @Test func theSameCaseIsAddedOnce() throws {
    #expect(throws: RegisterError.duplicateCase(existing: 2)) { try addCase(register, 1) }
    #expect(try addCase(register, 17) == 6)
  }

  @Test(arguments: ["", "[]", "{", "{\"name\": }", "\"{}\""])
  func contentThatIsNoObjectIsRefused(_ json: String) {
    #expect(throws: RegisterError.invalid(what: "content", reason: "is no JSON object")) {
      try register.addCase(form: "fitta-2077/annex-03", title: "", content: Content(json: json))
    }
  }

  @Test func aRegisterWithoutOfficeIssuesNothing() throws {
    let bare = try Register.inMemory(person: chief)
    try addCase(bare, 1)
    #expect(throws: RegisterError.noOffice) { try bare.issueAll(press()) }
  }

  /// Whoever is told nothing any more ends the run; what was told, and its group, stay issued.
  @Test func aReportThatFailsEndsTheRunBetweenGroups() throws {
    for index in 5..<40 { try addCase(register, index) }
    var told: [Int64] = []
    #expect(throws: Unprintable.self) {
      try register.issue((1...40).map(Int64.init), on: try day(), press: press()) { outcome in
        guard case .issued(let document) = outcome, told.count < 3 else {
          throw Unprintable(what: "no reader")
        }
        told.append(document.caseID)
      }
    }
    #expect(told == [1, 2, 3])
    #expect(Array(try register.documents().map(\.caseID).prefix(3)) == told)
    let rest = try register.openCases()
    #expect(!rest.isEmpty)
    #expect(try register.issueAll(press()) == [])
    #expect(try register.documents().map(\.caseID) == (1...40).map(Int64.init))
    #expect(try register.findings().isEmpty)
  }
}
