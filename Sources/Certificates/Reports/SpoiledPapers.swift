import GRDB
import Nepali
import Printing

extension Register {
  /// Papers that were made void and sheets that were spoiled at the printer, in the order in which it was noted.
  func spoiledPapers(_ period: ReportPeriod, _ titles: @escaping (String) -> String) -> Report.Part {
    let columns: [Report.Column] = [
      .init("day", .init("मिति", "Day"), .day, width: 20),
      .init("kind", .init("किसिम", "Kind"), width: 24),
      .init("number", .init("च.नं. वा दर्ता नं.", "Number"), width: 26),
      .init("serial", .init("कागजको क्रम नं.", "Serial of the sheet"), width: 28),
      .init("paper", .init("कागजात", "Paper"), width: 56), .init("title", .init("विवरण", "About"), width: 50),
      .init("reason", .init("कारण", "Reason"), width: 50), .init("person", .init("जनाउने", "Noted by"), width: 36),
    ]
    return Report.Part(columns: columns) { visit in
      try self.read(isRepeatable: false) { database in
        let rows = try Row.fetchCursor(
          database, sql: Self.spoiled,
          arguments: [
            "from": NepalTime.utc(startOf: period.from), "to": NepalTime.utc(startOf: period.to.adding(days: 1)),
          ])
        while let row = try rows.next() {
          let isVoid = try row.decode(String.self, forColumn: "action") == "void"
          try visit([
            .day(try NepalTime(utc: row.decode(forColumn: "time")).day), .text(isVoid ? "रद्द" : "बिग्रिएको पाना"),
            try row.reportText("text"), try row.reportText("serial"),
            .text(titles(try row.decode(forColumn: "form_id"))), try row.reportText("title"),
            try row.reportText("reason"), try row.reportText("person"),
          ])
        }
      }
    }
  }

  private static let spoiled = """
    SELECT events.time AS time, events.action AS action, numbers.text AS text, documents.title AS title,
      forms.id AS form_id, reason, people.name AS person,
      (SELECT value FROM event_details WHERE event = events.id AND name = 'serial') AS serial
    FROM events JOIN documents ON documents.id = events.document JOIN forms ON forms.digest = documents.form
      LEFT JOIN numbers ON numbers.document = documents.id AND numbers.field IS NULL
      LEFT JOIN people ON people.id = events.person
    WHERE events.action IN ('void', 'spoiled') AND events.time >= :from AND events.time < :to
    ORDER BY events.id
    """
}
