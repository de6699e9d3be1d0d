import GRDB
import Printing

extension Register {
  /// दर्ता किताब: the papers that came in, in the order of their numbers.
  func incomingBook(_ period: ReportPeriod, _ titles: @escaping (String) -> String) -> Report.Part {
    part(
      [
        .init("number", .init("दर्ता नं.", "Entry no."), width: 16),
        .init("day", .init("दर्ता मिति", "Day"), .day, width: 20),
        .init("sender", .init("पठाउने व्यक्ति वा कार्यालय", "From"), width: 52),
        .init("letter", .init("पत्रको च.नं.", "Their number"), width: 22),
        .init("subject", .init("विषय", "Subject"), width: 62),
        .init("enclosures", .init("संलग्न थान", "Enclosures"), .count, width: 14),
        .init("answer", .init("फर्छ्यौट", "Answered by"), width: 30),
        .init("remarks", .init("कैफियत", "Remarks"), width: 36),
      ], period, Self.papers(of: "incoming", order: "numbers.id")
    ) { row in
      let sender: String? = try row.decode(forColumn: "sender")
      let title: String = try row.decode(forColumn: "title")
      let form: String = try row.decode(forColumn: "form_id")
      let enclosures: Int = try row.decode(forColumn: "enclosures")
      return [
        try row.reportText("text"), try row.reportDay("date"), .init(sender ?? title),
        try row.reportText("letter"),
        .text(sender == nil || sender == title ? titles(form) : "\(titles(form)) – \(title)"),
        enclosures > 0 ? .count(enclosures) : .empty, try row.reportText("answer"), try row.reportText("remarks"),
      ]
    }
  }

  /// चलानी किताब: the papers that went out, in the order of their numbers.
  func dispatchBook(_ period: ReportPeriod, _ titles: @escaping (String) -> String) -> Report.Part {
    part(
      [
        .init("number", .init("च.नं.", "Dispatch no."), width: 16),
        .init("day", .init("चलानी मिति", "Day"), .day, width: 20),
        .init("file", .init("पत्र संख्या", "File"), width: 28),
        .init("addressee", .init("पाउने व्यक्ति वा कार्यालय", "To"), width: 58),
        .init("subject", .init("विषय", "Subject"), width: 62),
        .init("handed", .init("बुझिलिने", "Received by"), width: 36),
        .init("remarks", .init("कैफियत", "Remarks"), width: 34),
      ], period, Self.papers(of: "dispatch", order: "numbers.id")
    ) { row in
      [
        try row.reportText("text"), try row.reportDay("date"), try row.reportText("file"),
        try row.reportText("title"), .text(titles(try row.decode(forColumn: "form_id"))),
        try row.reportText("handed"), try row.reportText("remarks"),
      ]
    }
  }

  /// The papers of a book with what became of them.
  private static func papers(of book: String, order: String) -> String {
    """
    SELECT numbers.text AS text, numbers.date AS date, documents.title AS title, documents.file AS file,
      forms.id AS form_id,
      (SELECT value FROM event_details JOIN events ON events.id = event
        WHERE case_id = documents.case_id AND action = 'received' AND name = 'from') AS sender,
      (SELECT value FROM event_details JOIN events ON events.id = event
        WHERE case_id = documents.case_id AND action = 'received' AND name = 'letter') AS letter,
      (SELECT count(*) FROM enclosures JOIN events ON events.id = event
        WHERE case_id = documents.case_id AND action IN ('received', 'answered')) AS enclosures,
      (SELECT value FROM event_details JOIN events ON events.id = event
        WHERE events.document = documents.id AND action = 'handed' AND name = 'to') AS handed,
      (SELECT group_concat(own.text, ', ') FROM case_links
        JOIN documents AS answers ON answers.case_id = case_links.case_id
        JOIN numbers AS own ON own.document = answers.id AND own.field IS NULL
        WHERE other = documents.case_id AND case_links.kind = 'answers') AS answer,
      trim(coalesce(iif(documents.copy = 'original', '', 'प्रतिलिपि'), '') || ' '
        || coalesce((SELECT 'रद्द: ' || reason FROM events
          WHERE events.document = documents.id AND action = 'void'), '') || ' '
        || coalesce(documents.exception, '')) AS remarks
    FROM numbers JOIN documents ON documents.id = numbers.document JOIN forms ON forms.digest = documents.form
    WHERE numbers.book = '\(book)' AND numbers.field IS NULL AND numbers.date BETWEEN :from AND :to
    ORDER BY \(order)
    """
  }
}
