import Certificates
import Foundation
import GRDB
import Nepali
import Printing
import Testing

@Suite struct IssueTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(actor: "test")
    try fill(register, cases: 5)
  }

  @Test func documentsAreNumberedStoredAndFound() throws {
    #expect(try register.issueAll(press()) == [])
    let documents = try register.documents()
    #expect(
      documents.map(\.number) == (1...5).map { "प्र.प.-२०८१/८२-" + Digits.devanagari.write($0, width: 4) })
    #expect(documents.map(\.caseID) == [1, 2, 3, 4, 5])
    let first = try #require(documents.first)
    #expect(first.date == "2081-05-12")
    #expect(first.civilDate == "2024-08-28")
    #expect(first.copy == "original")
    let bytes = try register.pdf(of: first.number)
    #expect(bytes.count == first.size)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("CERT-2081-82-0001|2081-05-12|"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("photo.jpgphoto of 0"))
    let snapshot = try register.read { try String.fetchOne($0, sql: "SELECT snapshot FROM documents") }
    #expect(snapshot?.contains(#""values":{"industry_name":"उद्योग 0""#) == true)
    #expect(snapshot?.contains(#""pictures":{"photo.jpg":""#) == true)
    #expect(try register.findings().isEmpty)
  }

  @Test(arguments: [
    "प्र.प.-२०८१/८२-०००२", "CERT-2081-82-0002", "cert-2081/82-2", " CERT-२०८१-८२-०००२ ", "प्र.प.–2081–82–2",
  ])
  func numbersAreFoundHoweverTheyAreTyped(_ text: String) throws {
    try register.issueAll(press())
    #expect(try register.document(text).key == "CERT-2081-82-0002")
  }

  @Test(arguments: [
    "", "CERT", "CERT-2081-83-0001", "CERT-2081-82-0006", "CARD-2081-82-0001", "CERT-2081-82--1",
  ])
  func otherNumbersAreNotFound(_ text: String) throws {
    try register.issueAll(press())
    #expect(throws: RegisterError.noDocument(number: text)) { try register.document(text) }
  }

  @Test func whatCannotBePrintedTakesNoNumberAndHindersNoOther() throws {
    #expect(try register.issueAll(press(refusing: [2, 5])) == [2, 5])
    #expect(try register.documents().map(\.key) == (1...3).map { "CERT-2081-82-000\($0)" })
    #expect(try register.documents().map(\.caseID) == [1, 3, 4])
    #expect(try register.openCases() == [2, 5])
    // Once it can be printed it gets the next number.
    #expect(try register.issueAll(press()) == [])
    #expect(try register.documents().map(\.caseID) == [1, 3, 4, 2, 5])
    #expect(try register.findings().isEmpty)
  }

  @Test func aCaseIsIssuedOnce() throws {
    var said: [String] = []
    try register.issue([3, 3, 99], on: try day(), press: press()) { outcome in
      said.append("\(outcome)")
    }
    #expect(
      said == [
        "case 3: प्र.प.-२०८१/८२-०००१ उद्योग 2",
        "case 3: issued already as प्र.प.-२०८१/८२-०००१; certgen get gives the stored document",
        "case 99: not in the register",
      ])
  }

  @Test func theSameCaseIsAddedOnce() throws {
    #expect(throws: RegisterError.duplicateCase(existing: 2)) { try addCase(register, 1) }
    #expect(try addCase(register, 17) == 6)
  }

  @Test(arguments: ["", "[]", "{", "{\"name\": }", "\"{}\""]) func contentThatIsNoObjectIsRefused(
    _ json: String
  ) {
    #expect(throws: RegisterError.invalid(what: "content", reason: "is no JSON object")) {
      try register.addCase(form: "fitta-2077/annex-03", title: "", content: Content(json: json))
    }
  }

  @Test func aRegisterWithoutOfficeIssuesNothing() throws {
    let bare = try Register.inMemory(actor: "test")
    try addCase(bare, 1)
    #expect(throws: RegisterError.noOffice) { try bare.issueAll(press()) }
  }

  @Test(arguments: ["", " \n", "क\u{202E}ख", "क\nख", "\u{E000}", String(repeating: "क ", count: 300)])
  func aReasonIsOneLineThatCanBeRead(reason: String) throws {
    try register.issueAll(press())
    let error = #expect(throws: RegisterError.self) {
      try register.void("CERT-2081-82-0002", reason: reason)
    }
    #expect(error?.description.contains(#/^reason: the text (has [0-9]+ characters|holds U\+)/#) == true)
    #expect(try register.document("CERT-2081-82-0002").voidReason == nil)
  }

  @Test func aVoidDocumentKeepsItsNumberAndFreesItsCase() throws {
    try register.issueAll(press())
    try register.void("CERT-2081-82-0002", reason: "नाम गलत")
    #expect(try register.document("CERT-2081-82-0002").voidReason == "नाम गलत")
    #expect(throws: RegisterError.alreadyVoid(number: "प्र.प.-२०८१/८२-०००२")) {
      try register.void("CERT-2081-82-0002", reason: "again")
    }
    // Issuing all leaves it alone: a void document's case is issued again only by name.
    #expect(try register.openCases().isEmpty)
    try register.issue([2], on: try day(), press: press()) { _ in }
    #expect(try register.document("CERT-2081-82-0006").caseID == 2)
    #expect(try register.findings().isEmpty)
  }

  @Test func whatIsWrittenCannotBeChanged() throws {
    try register.issueAll(press())
    try register.void("CERT-2081-82-0002", reason: "spoiled")
    let tables = [
      "pictures", "forms", "frames", "frame_pictures", "cases", "case_pictures", "documents", "voids",
      "ledger",
    ]
    for table in tables {
      let column = try register.read { try $0.columns(in: table)[0].name }
      for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET \(column) = \(column)"] {
        #expect(throws: RegisterError.self, "\(sql)") { try register.write { try $0.execute(sql: sql) } }
      }
    }
    for sql in [
      "DELETE FROM series", "DELETE FROM office", "UPDATE series SET issued = 9",
      "UPDATE series SET issued = 0",
      "UPDATE series SET opening = 100", "UPDATE series SET fiscal_year = 2080",
    ] {
      #expect(throws: RegisterError.self, "\(sql)") { try register.write { try $0.execute(sql: sql) } }
    }
    #expect(try register.findings().isEmpty)
  }
}
