import Certificates
import Forms
import Nepali
import Printing
import Testing

@Suite struct SeriesTests {
  let register: Register

  init() throws {
    register = try Register.inMemory(person: chief)
    try fill(register, cases: 4)
  }

  @Test func anOfficeTakesOverItsPaperBooks() throws {
    try register.setSeries(
      .registration, try fiscalYear(),
      .init(format: try NumberFormat("उद्द.प्र. {n:4}/{short}-{end}"), code: try .init("udd"), opening: 500))
    try register.setSeries(.dispatch, try fiscalYear(), .init(opening: 37))
    try register.issueAll(press())
    let documents = try register.documents()
    #expect(documents.map(\.key) == (38...41).map { "OUT-2083-84-00\($0)" })
    #expect(documents[0].allotted == ["registration_number": "उद्द.प्र. ०५०१/०८३-८४"])
    #expect(try register.document("उद्द.प्र. 501/083-84").key == "OUT-2083-84-0038")
    #expect(try register.allSeries().map(\.opening) == [37, 500])
    #expect(try register.allSeries().map { try $0.next().key } == ["OUT-2083-84-0042", "UDD-2083-84-0505"])
    #expect(try register.findings().isEmpty)
    #expect(throws: RegisterError.bookInUse(book: "registration", fiscalYear: "2083/84", given: 4)) {
      try register.setSeries(.registration, try fiscalYear(), .init(opening: 0))
    }
  }

  @Test func everyFiscalYearBeginsAnewInTheSameFormat() throws {
    try register.setSeries(
      .dispatch, try fiscalYear(2082),
      .init(format: try NumberFormat("{n:3}"), code: try .init("CH"), opening: 37))
    // The fiscal year ends with Ashadh, the third month.
    for (id, date) in [(Int64(1), (2083, 3, 31)), (2, (2083, 4, 1)), (3, (2083, 5, 1))] {
      try register.issueOne(id, on: try day(date.0, date.1, date.2))
    }
    #expect(try register.documents().map(\.key) == ["CH-2082-83-0038", "CH-2083-84-0001", "CH-2083-84-0002"])
    #expect(try register.documents().map(\.number) == ["०३८", "००१", "००२"])
    #expect(try register.findings().isEmpty)
  }

  @Test func twoBooksOfAYearNeverShareACode() throws {
    try register.setSeries(.dispatch, try fiscalYear(), .init(code: try .init("X1")))
    let error = #expect(throws: RegisterError.self) {
      try register.setSeries(.incoming, try fiscalYear(), .init(code: try .init("x1")))
    }
    #expect(error?.description == "code X1: the book dispatch of 2083/84 has it already")
    #expect(try register.allSeries().map(\.book) == [.dispatch])
    try register.setSeries(.incoming, try fiscalYear(2084), .init(code: try .init("X1")))
  }

  @Test(arguments: [-1, 999_999_999, Int.max, Int.min])
  func openingsOutsideTheRangeAreRefused(_ opening: Int) {
    #expect(throws: RegisterError.self) {
      try register.setSeries(.dispatch, try fiscalYear(), .init(opening: opening))
    }
    #expect((try? register.allSeries().isEmpty) == true)
  }

  @Test func theLastNumberOfABookIsGivenAndNoneAfterIt() throws {
    try register.setSeries(.dispatch, try fiscalYear(), .init(opening: 999_999_998))
    #expect(try register.issueAll(press()) == [2, 3, 4])
    #expect(try register.documents().map(\.key) == ["OUT-2083-84-999999999"])
    #expect(try register.document("999999999").caseID == 1)
    #expect(throws: RegisterError.bookFull(book: "dispatch", fiscalYear: "2083/84", last: 999_999_999)) {
      try register.issueOne(2)
    }
    #expect(try register.findings().isEmpty)
  }
}
