import Nepali
import Testing

@Suite("Dates as text")
struct DateTextTests {
  @Test(arguments: [
    "2081-05-12", "२०८१-०५-१२", "2081/5/12", "२०८१।५।१२", "२०८१ । ०५ । १२", "2081.05.12", " 2081-05-12 ",
    "2081 / 5 / 12",
  ])
  func reads(_ text: String) throws {
    #expect(try BSDate.parse(text) == BSDate(year: 2081, month: 5, day: 12))
  }

  @Test(arguments: [
    "", "2081", "2081-05", "2081-05-12-1", "81-05-12", "12-05-2081", "2081-05/12", "2081-०५-12", "2081--12",
    "2081-005-12", "2081-05-12x", "２０８１-05-12", "-2081-05-12", "2081-5.0-12", "2081-05-1 2",
    String(repeating: "1", count: 100_000), "2081-05-12" + String(repeating: "\u{301}", count: 10_000),
  ])
  func refusesForm(_ text: String) {
    do {
      let date = try BSDate.parse(text)
      Issue.record("read as \(date)")
    } catch {
      guard case .notADate = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.description.count < 160 && !error.description.contains("\n"))
    }
  }

  @Test(arguments: [
    ("1969-01-01", NepaliError.yearOutOfRange(1969)), ("2101-01-01", .yearOutOfRange(2101)),
    ("2081-13-01", .noSuchDay(year: 2081, month: 13, day: 1)),
    ("2081-00-01", .noSuchDay(year: 2081, month: 0, day: 1)),
    ("2081-01-32", .noSuchDay(year: 2081, month: 1, day: 32)),
    ("2081-11-30", .noSuchDay(year: 2081, month: 11, day: 30)),
    ("2081-02-00", .noSuchDay(year: 2081, month: 2, day: 0)),
  ])
  func refusesDay(text: String, error: NepaliError) {
    #expect(throws: error) { try BSDate.parse(text) }
  }

  @Test func says() {
    #expect(NepaliError.yearOutOfRange(1950).description.contains("civil (AD)"))
    #expect(
      NepaliError.noSuchDay(year: 2081, month: 11, day: 30).description
        == "there is no day 30 in Falgun 2081, which has 29 days")
    #expect(NepaliError.notADate("a\u{202E}\n").description.contains("“aU+202EU+000A”"))
  }

  @Test func prints() throws {
    let date = try BSDate(year: 2081, month: 5, day: 2)
    #expect(date.numeric() == "२०८१-०५-०२")
    #expect(date.numeric(separator: "/", digits: .ascii) == "2081/05/02")
    #expect(date.numeric(separator: "।") == "२०८१।०५।०२")
    #expect(date.long() == "२०८१ भदौ २ गते")
    #expect(date.long(.weekday) == "२०८१ भदौ २ गते आइतबार")
    #expect(date.long(.roj) == "२०८१ भदौ २ गते रोज १")
    #expect(date.long(.deed) == "संवत् २०८१ साल भदौ २ गते रोज १")
    #expect(date.romanised == "2 Bhadra 2081")
    #expect(date.weekday.english == "Sunday" && date.weekday.roj == 1)
    #expect(Set(BSMonth.allCases.map(\.nepali)).count == 12)
    #expect(Set(BSMonth.allCases.map(\.romanised)).count == 12)
  }

  @Test func fiscalYears() throws {
    let year = try FiscalYear(startYear: 2081)
    #expect(year.text() == "२०८१/८२" && year.description == "2081/82")
    #expect(year.firstDay.civil.description == "2024-07-16")
    #expect(year.lastDay.civil.description == "2025-07-16")
    #expect(try year.lastDay.adding(days: 1) == year.next().firstDay)
    for text in ["2081/82", "२०८१/८२", "2081/082", "2081-82", "2081–2082", "२०८१/०८२"] {
      #expect(try FiscalYear.parse(text) == year)
    }
    #expect(try FiscalYear(startYear: 2099).text(digits: .ascii) == "2099/00")
    #expect(try FiscalYear.parse("2099/00").startYear == 2099)
    for text in [
      "2081/83", "2081", "81/82", "2081/8", "2081/82/83", "2081/-2", "२०८१/82", "2082/81", "x", "",
    ] {
      #expect(throws: NepaliError.notAFiscalYear(text)) { try FiscalYear.parse(text) }
    }
    #expect(throws: NepaliError.yearOutOfRange(2101)) { try FiscalYear(startYear: 2100) }
  }

  @Test func everyDayIsInItsFiscalYear() throws {
    var date = try BSDate(year: 1970, month: 4, day: 1)
    while date.year < 2100 {
      let year = try FiscalYear(containing: date)
      #expect(year.contains(date) && year.firstDay <= date && date <= year.lastDay)
      date = try date.adding(days: 13)
    }
    #expect(throws: NepaliError.yearOutOfRange(1969)) { try FiscalYear(containing: .first) }
  }
}
