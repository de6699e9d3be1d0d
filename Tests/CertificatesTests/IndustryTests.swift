import Certificates
import Testing

/// The file of an industry.
@Suite struct IndustryTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 0)
    let id = try register.add(TestCase(name: "बाँस उद्योग", facts: ["address": "सर्लाही", "scale": "घरेलु"]))
    try register.issueOne(id, on: try day(2083, 4, 10))
  }

  @Test func aRegistrationMakesIt() throws {
    let industry = try register.industry("१/०८३–८४")
    #expect(industry.registrationNumber == "१/०८३–८४")
    #expect(industry.particulars.mapValues(\.value) == ["name": "बाँस उद्योग", "address": "सर्लाही", "scale": "घरेलु"])
    for (_, particular) in industry.particulars {
      #expect(
        particular.paper == "OUT-2083-84-0001" && particular.date == "2083-04-10" && particular.caseID == 1)
    }
    #expect(throws: RegisterError.self) { try register.industry("2/083-84") }
  }

  @Test func aLaterPaperChangesWhatItSays() throws {
    let change = try register.add(
      TestCase(paper: .letter, name: "बाँस उद्योग", facts: ["name": "नयाँ बाँस उद्योग"], quoted: ["1/083-84"]))
    let paper = try register.issueOne(change)
    let industry = try register.industry("1/083-84")
    #expect(
      industry.particulars["name"]
        == Industry.Particular(value: "नयाँ बाँस उद्योग", date: "2083-05-12", caseID: change, paper: paper.key))
    #expect(industry.particulars["address"]?.paper == "OUT-2083-84-0001")
    #expect(industry.papers == ["OUT-2083-84-0001", paper.key])
    // The next papers bear the new name.
    let old = try register.add(TestCase(paper: .card, name: "बाँस उद्योग", quoted: ["1/083-84"]))
    #expect(throws: RegisterError.otherName(field: "registration_number", number: "1/083-84")) {
      try register.issueOne(old)
    }
    let new = try register.add(TestCase(paper: .card, name: "नयाँ बाँस उद्योग", quoted: ["1/083-84"]))
    #expect(try register.issueOne(new).key == "OUT-2083-84-0003")
    #expect(try register.findings().isEmpty)
  }

  /// What an applicant says changes nothing but what the paper that grants it says.
  @Test func twoIndustriesAreKeptApart() throws {
    let id = try register.add(TestCase(name: "माटो उद्योग", facts: ["address": "महोत्तरी"]))
    try register.issueOne(id)
    #expect(try register.industry("1/083-84").particulars["address"]?.value == "सर्लाही")
    #expect(try register.industry("2/083-84").particulars["address"]?.value == "महोत्तरी")
    #expect(try register.industry("2/083-84").papers == ["OUT-2083-84-0002"])
  }
}
