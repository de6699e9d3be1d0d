import Forms
import Foundation
import GRDB
import Nepali
import Printing

extension Register {
  /// Who did what, in the order in which it was done: the ledger as people read it.
  func dailyWork(_ period: ReportPeriod) -> Report.Part {
    let columns: [Report.Column] = [
      .init("day", .init("मिति", "Day"), .day, width: 20), .init("time", .init("समय", "Time"), width: 14),
      .init("person", .init("काम गर्ने", "By"), width: 42), .init("act", .init("काम", "Act"), width: 46),
      .init("subject", .init("कागजात", "Paper"), width: 34), .init("title", .init("विवरण", "About"), width: 70),
      .init("reason", .init("कारण", "Reason"), width: 40),
    ]
    return Report.Part(columns: columns) { visit in
      try self.read(isRepeatable: false) { database in
        let rows = try Row.fetchCursor(
          database, sql: Self.work,
          arguments: [
            "from": NepalTime.utc(startOf: period.from), "to": NepalTime.utc(startOf: period.to.adding(days: 1)),
          ])
        while let row = try rows.next() {
          let time = try NepalTime(utc: row.decode(forColumn: "time"))
          let act = OfficeAct.nepali(
            try row.decode(forColumn: "action"), event: try row.decode(String?.self, forColumn: "act"))
          try visit([
            .day(time.day), .text(time.clock), try row.reportText("actor"), .text(act),
            .init(try Self.number(row)), try row.reportText("title"), try row.reportText("reason"),
          ])
        }
      }
    }
  }

  /// As papers say it: च.नं. १२३
  private static func number(_ row: Row) throws -> String? {
    guard let text: String = try row.decode(forColumn: "number") else { return nil }
    let book = try row.decode(String?.self, forColumn: "book").flatMap(Book.init(rawValue:))
    return [book?.label, text].compactMap(\.self).joined(separator: " ")
  }

  private static let work = """
    SELECT ledger.time AS time, actor, ledger.action AS action, events.action AS act,
      coalesce(own.text, acted.text) AS number, coalesce(own.book, acted.book) AS book,
      coalesce(documents.title, cases.title, added.title) AS title, reason
    FROM ledger
      -- The subject is taken apart, not put together, so that each row is looked up by its key.
      LEFT JOIN events ON subject GLOB 'events/*' AND events.id = CAST(substr(subject, 8) AS INTEGER)
      LEFT JOIN documents ON subject GLOB 'documents/*' AND documents.key = substr(subject, 11)
      LEFT JOIN numbers AS own ON own.document = documents.id AND own.field IS NULL
      LEFT JOIN numbers AS acted ON acted.document = events.document AND acted.field IS NULL
      LEFT JOIN cases ON cases.id = events.case_id
      LEFT JOIN cases AS added ON subject GLOB 'cases/*' AND added.id = CAST(substr(subject, 7) AS INTEGER)
    WHERE ledger.time >= :from AND ledger.time < :to
      AND ledger.action NOT IN ('form', 'series')
    ORDER BY sequence
    """
}

/// A moment as clocks in Nepal show it: 5 hours 45 minutes before UTC's.
struct NepalTime {
  let day: BSDate
  /// १०:३०
  let clock: String

  private static let offset: TimeInterval = 20_700

  /// - Parameter utc: `2026-11-27T05:15:00Z`.
  init(utc: String) throws {
    let date = try Date(utc, strategy: .iso8601).addingTimeInterval(Self.offset)
    let parts = date.formatted(.iso8601).split(separator: "T")
    guard parts.count == 2, let civil = CivilDate(iso: parts[0]) else {
      throw RegisterError.invalid(what: utc, reason: "is no time")
    }
    day = try BSDate(civil)
    clock = Digits.devanagari.rewrite(String(parts[1].prefix(5)))
  }

  /// When a day begins in Nepal.
  static func utc(startOf day: BSDate) throws -> String {
    try Date("\(day.civil)T00:00:00Z", strategy: .iso8601).addingTimeInterval(-offset).formatted(.iso8601)
  }
}
