import GRDB
import Nepali
import Printing

extension Register {
  /// उद्योग दर्ता किताब: the industries as they were registered, in the order of their numbers.
  func registrationBook(_ period: ReportPeriod) -> Report.Part {
    part(
      [
        .init("number", .init("दर्ता नं.", "Registration no."), width: 24),
        .init("day", .init("दर्ता मिति", "Day"), .day, width: 20),
        .init("name", .init("उद्योग वा फर्मको नाम", "Name"), width: 48),
        .init("owner", .init("उद्यमी वा सञ्चालक", "Owner"), width: 36),
        .init("address", .init("ठेगाना", "Address"), width: 42),
        .init("class", .init("वर्ग", "Class"), width: 16),
        .init("fixed", .init("स्थिर पूँजी (रु.)", "Fixed capital"), .paisa, width: 30, isSummed: true),
        .init("working", .init("चालु पूँजी (रु.)", "Working capital"), .paisa, width: 30, isSummed: true),
        .init("remarks", .init("कैफियत", "Remarks"), width: 28),
      ], period, Self.registrations
    ) { row in
      // What was made void counts no more.
      let isVoid: Bool = try row.decode(forColumn: "is_void")
      return [
        try row.reportText("text"), try row.reportDay("date"), try row.reportText("name"),
        try row.reportText("owner"), try row.reportText("address"),
        .init(try row.decode(String?.self, forColumn: "scale").map(IndustryScale.nepali)),
        isVoid ? .empty : try row.reportAmount("fixed"), isVoid ? .empty : try row.reportAmount("working"),
        try row.reportText("remarks"),
      ]
    }
  }

  /// What the registering paper, or the entry of what is older, says of an industry.
  static var registrations: String {
    func fact(_ particular: String, as name: String) -> String {
      """
      (SELECT value FROM facts WHERE industry = industries.id AND particular = '\(particular)'
        AND document IS numbers.document AND case_id IS numbers.case_id ORDER BY facts.id LIMIT 1) AS \(name)
      """
    }
    let facts = [
      ("name", "name"), ("owner", "owner"), ("address", "address"), ("district", "district"), ("scale", "scale"),
      ("industry_class", "class"), ("sector", "sector"), ("fixed_capital", "fixed"), ("working_capital", "working"),
      ("total_capital", "total"), ("manpower", "manpower"),
    ].map { fact($0.0, as: $0.1) }.joined(separator: ",\n")
    return """
      SELECT numbers.text AS text, numbers.date AS date, \(facts),
        trim(iif(numbers.document IS NULL, 'साबिक दर्ता', '') || ' '
          || coalesce((SELECT 'रद्द: ' || reason FROM events
            WHERE events.document = numbers.document AND action = 'void'), '')) AS remarks,
        EXISTS (SELECT 1 FROM events WHERE events.document = numbers.document AND action = 'void') AS is_void
      FROM numbers JOIN industries ON industries.number = numbers.id
      WHERE numbers.date BETWEEN :from AND :to
      ORDER BY numbers.id
      """
  }
}

/// The class of an industry by its capital, as forms have its keys.
enum IndustryScale {
  /// The Nepali word for a form's key; another text as it is.
  static func nepali(_ key: String) -> String {
    switch key {
    case "micro": "लघु"
    case "cottage": "घरेलु"
    case "small": "साना"
    case "medium": "मझौला"
    case "large": "ठूला"
    default: key
    }
  }
}

extension Row {
  /// An amount of money as facts have it: rupees with two decimals.
  func reportAmount(_ column: String) throws -> Report.Cell {
    guard let text: String = try decode(forColumn: column) else { return .empty }
    return (try? Money.parse(text)).map { .paisa($0.paisa) } ?? .text(text)
  }
}
