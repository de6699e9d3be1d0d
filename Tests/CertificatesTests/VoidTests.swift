import Certificates
import Testing

@Suite struct VoidTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 3)
    try register.issueAll(press())
  }

  @Test(arguments: ["", " \n", "क\u{202E}ख", "क\nख", "\u{E000}", String(repeating: "क ", count: 300)])
  func aReasonIsOneLineThatCanBeRead(reason: String) throws {
    let error = #expect(throws: RegisterError.self) { try register.void("OUT-2083-84-0002", reason: reason) }
    #expect(error?.description.contains(#/^reason: the text (has [0-9]+ characters|holds U\+)/#) == true)
    #expect(try register.document("OUT-2083-84-0002").voidReason == nil)
  }

  @Test func aVoidDocumentKeepsItsNumbersAndFreesItsCase() throws {
    try register.void("OUT-2083-84-0002", reason: "नाम गलत")
    #expect(try register.document("OUT-2083-84-0002").voidReason == "नाम गलत")
    #expect(try register.cases().map(\.state) == [.issued, .void, .issued])
    #expect(throws: RegisterError.alreadyVoid(number: "२")) {
      try register.void("OUT-2083-84-0002", reason: "again")
    }
    // Issuing all leaves it alone: a void document's case is issued again only by name.
    #expect(try register.openCases().isEmpty)
    let again = try register.issueOne(2)
    #expect(again.key == "OUT-2083-84-0004" && again.allotted == ["registration_number": "४/०८३–८४"])
    #expect(try register.document("2/083-84").key == "OUT-2083-84-0002")
    #expect(try register.pdf(of: "OUT-2083-84-0002").isEmpty == false)
    #expect(try register.findings().isEmpty)
  }

  /// What a paper said of an industry no longer holds when the paper is void.
  @Test func theParticularsOfAVoidPaperHoldNoMore() throws {
    let change = try register.add(
      TestCase(paper: .letter, name: "उद्योग 0", facts: ["address": "सर्लाही"], quoted: ["1/083-84"]))
    let paper = try register.issueOne(change)
    #expect(try register.industry("1/083-84").particulars["address"]?.value == "सर्लाही")
    try register.void(paper.key, reason: "ठेगाना गलत")
    let industry = try register.industry("1/083-84")
    #expect(industry.particulars["address"] == nil && industry.particulars["name"]?.value == "उद्योग 0")
    #expect(industry.papers == ["OUT-2083-84-0001", paper.key])
    #expect(try register.findings().isEmpty)
  }
}
