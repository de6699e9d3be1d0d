public import Forms
public import Nepali
public import Printing

/// The books and lists that an office can have of its register.
public enum ReportKind: String, CaseIterable, Hashable, Sendable {
  /// What came in, as the दर्ता किताब has it.
  case incoming
  /// What went out, as the चलानी किताब has it.
  case dispatch
  /// The industries, as the उद्योग दर्ता किताब has them.
  case registrations
  /// Who did what on each day.
  case daily
  /// Papers and sheets that are of no use any more.
  case spoiled
  /// The industries whose terms end.
  case renewals
  /// What was paid, with its receipts.
  case fees
  /// The figures of the year.
  case yearly

  public var title: Report.Title {
    switch self {
    case .incoming: Report.Title(Book.incoming.nepali, Book.incoming.english)
    case .dispatch: Report.Title(Book.dispatch.nepali, Book.dispatch.english)
    case .registrations: Report.Title(Book.registration.nepali, Book.registration.english)
    case .daily: Report.Title("दैनिक कार्य विवरण", "Daily work")
    case .spoiled: Report.Title("रद्द तथा बिग्रिएका कागजातको विवरण", "Void and spoiled papers")
    case .renewals: Report.Title("नवीकरण गर्नुपर्ने उद्योगको विवरण", "Renewals due")
    case .fees: Report.Title("राजस्व संकलनको विवरण", "Fees taken")
    case .yearly: Report.Title("उद्योग दर्ताको तथ्याङ्क", "Figures of registration")
    }
  }
}

/// The days that a report is about, both with it.
public struct ReportPeriod: Hashable, Sendable {
  public let from, to: BSDate

  /// - Throws: `RegisterError.invalid` where it ends before it begins.
  public init(from: BSDate, to: BSDate) throws(RegisterError) {
    guard from <= to else { throw .invalid(what: "period", reason: "ends on \(to), before it begins on \(from)") }
    (self.from, self.to) = (from, to)
  }

  /// A whole fiscal year.
  public init(_ year: FiscalYear) { (from, to) = (year.firstDay, year.lastDay) }

  /// Of a whole fiscal year its name; else the days.
  public var title: Report.Title {
    if let year = try? FiscalYear(containing: from), year.firstDay == from, year.lastDay == to {
      return Report.Title("आर्थिक वर्ष \(year.text())", "Fiscal year \(year)")
    }
    if from == to { return Report.Title("मिति: \(from.long(.weekday))", "\(from)") }
    return Report.Title("मिति \(from.long()) देखि \(to.long()) सम्म", "\(from) to \(to)")
  }
}
