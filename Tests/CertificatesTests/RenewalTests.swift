import Certificates
import Nepali
import Testing

/// Terms of firms and the yearly particulars of industries, as their papers tell of them.
@Suite struct RenewalTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 0)
  }

  private func industry(_ facts: [String: String], today: BSDate) throws -> Industry {
    let id = try register.add(TestCase(name: "बाँस उद्योग", facts: facts))
    try register.issueOne(id, on: try day(2083, 4, 10))
    return try register.industry("1/083-84", today: today)
  }

  @Test func aFirmRenewsAfterFiveYearsAndThenAsItsRenewalSays() throws {
    let first = try industry(["registration_date": "2078-05-10"], today: try day(2083, 5, 1).date)
    let term = try #require(first.term)
    #expect(term.end == "2083-05-10" && term.lastDay == "2083-06-14" && !term.isKnownToRenew)
    #expect(term.state(on: try BSDate.parse("2083-05-10")) == .running)
    #expect(term.state(on: try BSDate.parse("2083-05-11")) == .due)
    #expect(term.state(on: try BSDate.parse("2083-06-14")) == .due)
    #expect(term.state(on: try BSDate.parse("2083-06-15")) == .late)
    let renewal = try register.add(
      TestCase(
        paper: .letter, name: "बाँस उद्योग", facts: ["valid_until": "2085-05-10", "renewals": "1"],
        quoted: ["1/083-84"]))
    try register.issueOne(renewal)
    let next = try #require(try register.industry("1/083-84", today: day().date).term)
    #expect(next.end == "2085-05-10" && next.renewals == 1 && next.isKnownToRenew)
    // As of a day before the renewal the first term ran.
    let before = try register.industry("1/083-84", asOf: try BSDate.parse("2083-05-11"))
    #expect(before.term == term)
  }

  @Test(arguments: [["legal_form": "company"], ["legal_form": "partnership"], ["cancelled_on": "2083-05-01"]])
  func whatDoesNotRenewHasNoTerm(_ facts: [String: String]) throws {
    #expect(try industry(facts, today: day().date).term == nil)
  }

  @Test func aWindowHasBothItsEnds() throws {
    _ = try industry(["registration_date": "2078-05-10"], today: try day().date)
    func names(_ first: String, _ last: String) throws -> [String] {
      var names: [String] = []
      try register.eachRenewal(from: try BSDate.parse(first), to: try BSDate.parse(last)) {
        names.append($0.name)
      }
      return names
    }
    #expect(try names("2083-05-10", "2083-05-10") == ["बाँस उद्योग"])
    #expect(try names("2083-05-11", "2090-01-01").isEmpty && names("2070-01-01", "2083-05-09").isEmpty)
    try register.void("1/083-84", reason: "परीक्षण")
    #expect(try names("2083-05-10", "2083-05-10").isEmpty)
  }

  @Test func eachYearThatEndedNeedsItsParticulars() throws {
    let known = try industry(
      ["registration_date": "2080-01-10", "operating_since": "2081-05-01"], today: try day(2083, 5, 1).date)
    #expect(known.returns.map(\.fiscalYear) == ["2081/82", "2082/83"])
    #expect(known.returns.map(\.lastDay).last == "2083-09-30")
    #expect(known.returns.map(\.hasBegun) == [true, true])
  }

  @Test func anIndustryIsFoundByItsName() throws {
    for (index, name) in ["माटो उद्योग", "माटो कला उद्योग", "काठ उद्योग"].enumerated() {
      try register.issueOne(try register.add(TestCase(name: name, photo: "\(index)")))
    }
    #expect(try register.industry("काठ").registrationNumber == "३/०८३–८४")
    // A whole name means itself, though another begins with it.
    #expect(try register.industry("माटो उद्योग").registrationNumber == "१/०८३–८४")
    let several = try #require(throws: RegisterError.self) { try register.industry("माटो") }
    #expect("\(several)".contains("several industries are called so: १/०८३–८४, २/०८३–८४; give a number"))
    #expect(throws: RegisterError.self) { try register.industry("फलाम") }
    #expect(throws: RegisterError.self) { try register.industry(" ") }
  }
}
