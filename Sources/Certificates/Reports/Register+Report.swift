import Forms
import GRDB
import Nepali
public import Printing

extension Register {
  /// A book or a list of the register. Its rows are read when they are asked for, one by one.
  ///
  /// - Parameter titles: what papers of a form are called in Nepali, by its identity.
  public func report(
    _ kind: ReportKind, in period: ReportPeriod, titles: @escaping (_ form: String) -> String
  ) -> Report {
    let parts: [Report.Part]
    switch kind {
    case .incoming: parts = [incomingBook(period, titles)]
    case .dispatch: parts = [dispatchBook(period, titles)]
    case .registrations: parts = [registrationBook(period)]
    case .daily: parts = [dailyWork(period)]
    case .spoiled: parts = [spoiledPapers(period, titles)]
    case .renewals: parts = [renewalsDue(period)]
    case .fees: parts = [feesTaken(period)]
    case .yearly: parts = YearlyFigures(register: self, period: period).parts
    }
    return Report(title: kind.title, period: period.title, parts: parts)
  }

  /// A part whose rows are those of a query over the days of a period.
  func part(
    _ columns: [Report.Column], _ period: ReportPeriod, _ sql: String, _ cells: @escaping (Row) throws -> [Report.Cell]
  ) -> Report.Part {
    Report.Part(columns: columns) { visit in
      try self.read(isRepeatable: false) { database in
        let rows = try Row.fetchCursor(
          database, sql: sql, arguments: ["from": period.from.description, "to": period.to.description])
        while let row = try rows.next() { try visit(try cells(row)) }
      }
    }
  }
}

extension Row {
  /// The text of a column; empty where it has none.
  func reportText(_ column: String) throws -> Report.Cell {
    .init(try decode(String?.self, forColumn: column))
  }

  /// A day of the Bikram Sambat calendar.
  func reportDay(_ column: String) throws -> Report.Cell {
    let text: String = try decode(forColumn: column)
    return (try? BSDate.parse(text)).map { .day($0) } ?? .text(text)
  }
}
