import Certificates
import Cases
import Forms
import Printing
import Nepali
import Testing

@Suite struct SeriesTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(actor: "test")
    try fill(register, cases: 4)
  }

  @Test func anOfficeTakesOverItsPaperRegister() throws {
    let prefix = try DocumentNumber.Prefix(text: "उद्द.प्र.", key: "udd")
    try register.setSeries(.certificate, try FiscalYear(startYear: 2081), prefix: prefix, opening: 37)
    try register.issueAll(press())
    #expect(try register.documents().map(\.number).first == "उद्द.प्र.-२०८१/८२-००३८")
    #expect(try register.documents().map(\.key).last == "UDD-2081-82-0041")
    #expect(try register.findings().isEmpty)
    #expect(throws: RegisterError.seriesInUse(kind: "certificate", fiscalYear: "2081/82", issued: 4)) {
      try register.setSeries(.certificate, try FiscalYear(startYear: 2081), opening: 0)
    }
  }

  @Test func everyFiscalYearBeginsAnewWithTheSamePrefix() throws {
    let prefix = try DocumentNumber.Prefix(text: "उद्द.प्र.", key: "UDD")
    try register.setSeries(.certificate, try FiscalYear(startYear: 2081), prefix: prefix, opening: 37)
    // The fiscal year ends with Ashadh, the third month.
    for (id, date) in [(Int64(1), (2082, 3, 31)), (2, (2082, 4, 1)), (3, (2082, 12, 1))] {
      let date = try BSDate(year: date.0, month: date.1, day: date.2)
      try register.issue([id], on: date, press: press()) { _ in }
    }
    #expect(
      try register.documents().map(\.key) == ["UDD-2081-82-0038", "UDD-2082-83-0001", "UDD-2082-83-0002"])
    #expect(try register.findings().isEmpty)
  }

  @Test func twoSeriesNeverShareAPrefix() throws {
    let year = try FiscalYear(startYear: 2081)
    try register.setSeries(.letter, year, prefix: try DocumentNumber.Prefix(text: "पत्र", key: "X1"))
    for prefix in [("पत्र", "Y"), ("अन्य", "x1"), ("x१", "Z")] {
      #expect(throws: RegisterError.self) {
        try register.setSeries(
          .notice, year, prefix: try DocumentNumber.Prefix(text: prefix.0, key: prefix.1))
      }
    }
    #expect(try register.allSeries().map(\.kind) == [.letter])
  }

  @Test(arguments: [
    ("", "A"), ("क-ख", "A"), ("क\u{202E}", "A"), ("क", ""), ("क", "क"), ("क", "A-B"), ("क ख", "A"),
  ])
  func prefixesThatWouldConfuseAreRefused(_ text: String, _ key: String) {
    #expect(throws: PrintingError.self) { try DocumentNumber.Prefix(text: text, key: key) }
  }

  @Test func everyKindHasItsOwnStandardPrefix() {
    let standard = Form.Kind.allCases.map(DocumentNumber.Prefix.standard)
    #expect(Set(standard.map(\.text)).count == standard.count)
    #expect(Set(standard.map(\.key)).count == standard.count)
    for prefix in standard {
      #expect(throws: Never.self) { try DocumentNumber.Prefix(text: prefix.text, key: prefix.key) }
    }
  }

  @Test(arguments: [-1, 1_000_000_000]) func openingsOutsideTheRangeAreRefused(_ opening: Int) {
    #expect(throws: RegisterError.self) {
      try register.setSeries(.letter, try FiscalYear(startYear: 2081), opening: opening)
    }
  }
}
