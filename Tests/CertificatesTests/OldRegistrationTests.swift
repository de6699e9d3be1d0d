import Certificates
import Forms
import Nepali
import Printing
import Testing

/// Registrations of the office's paper time.
@Suite struct OldRegistrationTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 1)
  }

  @discardableResult
  private func enter(_ number: String, _ name: String, address: String? = nil) throws -> Int64 {
    let given = TestCase(name: name)
    return try register.addRegistered(
      form: given.paper.rawValue, title: name, content: given.content,
      numbers: [("registration_number", .registration, number)],
      facts: ["name": name].merging(address.map { ["address": $0] } ?? [:]) { one, _ in one },
      date: try BSDate(year: 2079, month: 9, day: 14))
  }

  @Test func anOldRegistrationIsAnIndustryAndIsNotIssuedAgain() throws {
    let id = try enter("१२७/०७९–८०", "हिमाल फर्निचर", address: "सर्लाही")
    #expect(try register.cases().last?.state == .registered)
    #expect(try register.openCases() == [1])
    #expect(throws: RegisterError.alreadyIssued(case: id, number: "१२७/०७९–८०")) { try register.issueOne(id) }
    let industry = try register.industry("127/079-80")
    #expect(industry.registrationNumber == "१२७/०७९–८०" && industry.papers.isEmpty)
    #expect(
      industry.particulars["address"]
        == Industry.Particular(value: "सर्लाही", date: "2079-09-14", caseID: id, paper: nil))
    #expect(try register.numbers(ofCase: id) == ["registration_number": "१२७/०७९–८०"])
    #expect(try register.findings().isEmpty)
  }

  @Test func itsNumberIsTakenForEver() throws {
    try enter("१२७/०७९–८०", "हिमाल फर्निचर")
    #expect(
      throws: RegisterError.numberTaken(
        field: "registration_number", number: "0127 / 2079-2080", book: "registration")
    ) { try enter("0127 / 2079-2080", "अर्को") }
    #expect(throws: RegisterError.duplicateCase(existing: 2)) { try enter("128/079-80", "हिमाल फर्निचर") }
    // What was refused has left nothing.
    #expect(try register.cases().count == 2)
    #expect(throws: RegisterError.self) { try register.industry("128/079-80") }
    #expect(try register.findings().isEmpty)
  }

  /// A case that brings no particulars makes an industry all the same.
  @Test func aRegistrationWithoutParticularsIsSound() throws {
    let given = TestCase(name: "क")
    _ = try register.addRegistered(
      form: given.paper.rawValue, title: "क", content: given.content,
      numbers: [("registration_number", .registration, "9/079-80")], facts: [:],
      date: try BSDate(year: 2079, month: 9, day: 14))
    #expect(try register.industry("9/079-80").particulars.isEmpty)
    #expect(try register.findings().isEmpty)
  }

  @Test func aCaseWithoutNumberIsNoOldRegistration() throws {
    #expect(throws: RegisterError.invalid(what: "old registration", reason: "has no number of a book")) {
      try register.addRegistered(
        form: "x/y", title: "", content: Content(json: "{}"), numbers: [], facts: [:],
        date: try BSDate(year: 2079, month: 9, day: 14))
    }
    #expect(try register.cases().count == 1)
  }

  @Test func aNumberIsEnteredWithoutItsPaper() throws {
    let date = try BSDate(year: 2079, month: 1, day: 2)
    try register.enterNumber(" ५६६/०७९–८० ", in: .registration, name: "हिमाल", date: date)
    #expect(
      try register.industry("566/079-80").particulars["name"]
        == Industry.Particular(value: "हिमाल", date: "2079-01-02", caseID: nil, paper: nil))
    #expect(
      throws: RegisterError.invalid(what: "registration 567/079-80", reason: "needs the industry's name")
    ) {
      try register.enterNumber("567/079-80", in: .registration, name: nil, date: date)
    }
    #expect(throws: RegisterError.self) {
      try register.enterNumber("\u{202E}", in: .card, name: nil, date: date)
    }
    try register.enterNumber("567", in: .approval, name: nil, date: date)
    #expect(try register.findings().isEmpty)
  }
}
