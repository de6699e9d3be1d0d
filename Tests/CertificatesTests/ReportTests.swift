import Certificates
import Forms
import Nepali
import Printing
import Testing
import Tools

/// The books say what the register has, against lists that are made another way.
@Suite struct ReportTests {
  private func rows(_ kind: ReportKind, _ register: Register, _ period: ReportPeriod) throws -> [[String]] {
    var rows: [[String]] = []
    for part in register.report(kind, in: period, titles: { "«\($0)»" }).parts {
      try part.rows { cells in
        #expect(cells.count == part.columns.count)
        rows.append(cells.map(\.plain))
      }
    }
    return rows
  }

  private func register() throws -> Register {
    let register = try Register.inMemory(person: chief)
    try fill(register, cases: 4)
    for index in 0..<3 { _ = try register.add(TestCase(paper: .application, name: "निवेदक \(index)")) }
    _ = try register.add(TestCase(paper: .letter, name: "पत्र"))
    try register.issueAll(press())
    try register.void("OUT-2083-84-0002", reason: "नाम अशुद्ध")
    try register.enterNumber("12/079-80", in: .registration, name: "साबिक", date: BSDate(year: 2083, month: 4, day: 2))
    return register
  }

  @Test func theBooksHaveEveryPaperOnce() throws {
    let register = try register()
    let year = ReportPeriod(try fiscalYear())
    let documents = try register.documents()
    for (kind, book) in [(ReportKind.incoming, "incoming"), (.dispatch, "dispatch")] {
      let expected = documents.filter { $0.book == book }
      let found = try rows(kind, register, year)
      #expect(found.map { $0[0] } == expected.map(\.number))
      #expect(found.map { $0[1] } == expected.map(\.date))
    }
    let dispatch = try rows(.dispatch, register, year)
    #expect(dispatch[1].last == "रद्द: नाम अशुद्ध" && dispatch[0].last == "")
    #expect(dispatch[0][4] == "«madhesh-2078/annex-03»")
    let registrations = try rows(.registrations, register, year)
    #expect(registrations.map { $0[2] } == ["उद्योग 0", "उद्योग 1", "उद्योग 2", "उद्योग 3", "साबिक"])
    #expect(registrations.map { $0.last } == ["", "रद्द: नाम अशुद्ध", "", "", "साबिक दर्ता"])
    // Figures leave out what is void.
    #expect(try rows(.yearly, register, year)[0] == ["उल्लेख नभएको", "4", "", "0.00", "0"])
  }

  @Test func onlyTheDaysThatAreAskedFor() throws {
    let register = try register()
    let before = try ReportPeriod(from: BSDate(year: 2083, month: 4, day: 1), to: BSDate(year: 2083, month: 4, day: 30))
    #expect(try rows(.dispatch, register, before).isEmpty)
    #expect(try rows(.registrations, register, before).map { $0[2] } == ["साबिक"])
    #expect(throws: RegisterError.self) {
      try ReportPeriod(from: BSDate(year: 2083, month: 4, day: 2), to: BSDate(year: 2083, month: 4, day: 1))
    }
  }

  /// What was done is told with who did it; the day is that of Nepal.
  @Test func theDaysWorkIsTold() throws {
    let register = try register()
    let all = try ReportPeriod(from: BSDate(year: 2080, month: 1, day: 1), to: BSDate(year: 2090, month: 1, day: 1))
    let work = try rows(.daily, register, all)
    #expect(work.count { $0[3] == "कागजात जारी गरियो" && !$0[4].isEmpty && !$0[5].isEmpty } == 8)
    #expect(work.count { $0[3] == "विवरण प्रविष्टि गरियो" && !$0[5].isEmpty } == 8)
    #expect(work.allSatisfy { $0[2] == chief })
    #expect(work.contains { $0[3] == "कागजात रद्द गरियो" && $0[4] == "च.नं. २" && $0[6] == "नाम अशुद्ध" })
    #expect(try rows(.spoiled, register, all).map { [$0[1], $0[2], $0[6]] } == [["रद्द", "२", "नाम अशुद्ध"]])
  }

  @Test(arguments: ActKind.allCases) func everyActIsToldInNepali(_ act: ActKind) {
    let words = OfficeAct.nepali("act", event: act.rawValue)
    #expect(words.unicodeScalars.allSatisfy { $0 == " " || !$0.isASCII }, "\(words)")
  }

  /// Five years after the registration the term of each ends that is not void.
  @Test func renewalsFallDue() throws {
    let register = try register()
    #expect(try rows(.renewals, register, ReportPeriod(fiscalYear())).isEmpty)
    let due = try rows(.renewals, register, ReportPeriod(fiscalYear(2088)))
    #expect(due.map { $0[1] } == ["उद्योग 0", "उद्योग 2", "उद्योग 3", "साबिक"])
    #expect(due.map { $0[5] } == ["2088-05-12", "2088-05-12", "2088-05-12", "2088-04-02"])
  }

  @Test func periodsAreNamed() throws {
    #expect(ReportPeriod(try fiscalYear()).title.nepali == "आर्थिक वर्ष २०८३/८४")
    let day = try BSDate(year: 2083, month: 8, day: 12)
    #expect(try ReportPeriod(from: day, to: day).title.nepali.hasPrefix("मिति: २०८३ मङ्सिर १२ गते"))
  }
}
