import Certificates
import Forms
import Nepali
import Printing
import Testing

/// Books whose ordinals go on from year to year.
@Suite struct RunningBookTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 8)
    try register.setSeries(
      .registration, try fiscalYear(2082),
      .init(format: try NumberFormat("{n}"), isRunning: true, opening: 40))
  }

  @Test func ordinalsGoOnInTheNextYear() throws {
    for id in Int64(1)...2 { try register.issueOne(id, on: try day(2083, 3, 31)) }
    for id in Int64(3)...4 { try register.issueOne(id, on: try day(2083, 4, 1)) }
    #expect(
      try register.documents().map { $0.allotted["registration_number"] } == ["४१", "४२", "४३", "४४"])
    #expect(try register.documents().map(\.key).last == "OUT-2083-84-0002")
    #expect(try register.document("43").caseID == 3)
    #expect(try register.findings().isEmpty)
  }

  /// A year that is set up before the one before it has ended goes on from where that one ends.
  @Test func aYearThatIsSetUpEarlyBeginsWhereTheLastOneEnds() throws {
    try register.issueOne(1, on: try day(2083, 3, 31))
    try register.setSeries(.registration, try fiscalYear(2083), .init(code: try .init("R")))
    try register.issueOne(2, on: try day(2083, 3, 31))
    let next = try register.issueOne(3)
    #expect(next.allotted == ["registration_number": "४३"])
    #expect(try register.document("43").caseID == 3)
    #expect(try register.findings().isEmpty)
  }

  /// A number that the next year has given cannot be given in the year before.
  @Test func aYearIsClosedWhenTheNextHasBegun() throws {
    try register.issueOne(1, on: try day(2083, 3, 31))
    try register.issueOne(2)
    for reason in [nil, "भूलसुधार"] {
      let error = #expect(throws: RegisterError.self) {
        try register.issueOne(3, on: try day(2083, 3, 31, because: reason))
      }
      #expect(
        error?.description == "book registration 2082/83: is closed, for its numbers go on in 2083/84")
    }
    #expect(try register.issueOne(4).allotted == ["registration_number": "४३"])
    #expect(try register.findings().isEmpty)
  }
}
