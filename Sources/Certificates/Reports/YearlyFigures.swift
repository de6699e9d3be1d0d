import Cases
import Forms
import GRDB
import Nepali
import Printing

/// How many industries were registered, and with how much capital and how many jobs: by class, by sector, by district,
/// by month; and who works in them, as their yearly returns say.
struct YearlyFigures {
  let register: Register
  let period: ReportPeriod

  /// What is counted of a group.
  private struct Sum {
    var count = 0
    var capital: Int64 = 0
    var jobs = 0

    mutating func add(_ capital: Int64, _ jobs: Int) {
      count += 1
      self.capital = self.capital.addingReportingOverflow(capital).partialValue
      self.jobs += jobs
    }
  }

  var parts: [Report.Part] {
    [
      part(.init("वर्ग अनुसार", "By class"), "class", .init("वर्ग", "Class")) { row in
        (try row.decode(String?.self, forColumn: "scale")).map(IndustryScale.nepali)
      },
      part(.init("क्षेत्र अनुसार", "By sector"), "sector", .init("क्षेत्र", "Sector")) { row in
        try row.decode(String?.self, forColumn: "class") ?? row.decode(String?.self, forColumn: "sector")
      },
      part(.init("जिल्ला अनुसार", "By district"), "district", .init("जिल्ला", "District")) { row in
        try row.decode(String?.self, forColumn: "district")
          ?? (try row.decode(String?.self, forColumn: "address")).flatMap(Districts.district(in:))
      },
      part(.init("महिना अनुसार", "By month"), "month", .init("महिना", "Month")) { row in
        (try? BSDate.parse(try row.decode(String.self, forColumn: "date"))).map(\.monthName.nepali)
      },
      workers,
    ]
  }

  private func part(
    _ title: Report.Title, _ name: String, _ head: Report.Title, _ group: @escaping (Row) throws -> String?
  ) -> Report.Part {
    let columns: [Report.Column] = [
      .init(name, head, width: 50), .init("industries", .init("उद्योग संख्या", "Industries"), .count, width: 24, isSummed: true),
      .init("chart", .init("संख्याको तुलना", "Chart"), .bar, width: 100),
      .init("capital", .init("कुल पूँजी (रु.)", "Capital"), .paisa, width: 40, isSummed: true),
      .init("jobs", .init("रोजगारी (जना)", "Jobs"), .count, width: 24, isSummed: true),
    ]
    return Report.Part(title, columns: columns) { visit in
      let sums = try self.sums(by: group)
      let most = sums.map(\.sum.count).max() ?? 1
      for (name, sum) in sums {
        try visit([
          .text(name), .count(sum.count), .bar(Double(sum.count) / Double(most)), .paisa(sum.capital),
          .count(sum.jobs),
        ])
      }
    }
  }

  /// The groups in the order of their size; months in their own.
  private func sums(by group: (Row) throws -> String?) throws -> [(name: String, sum: Sum)] {
    var sums: [String: Sum] = [:], order: [String] = []
    try register.read { database in
      let rows = try Row.fetchCursor(
        database, sql: Register.registrations,
        arguments: ["from": period.from.description, "to": period.to.description])
      while let row = try rows.next() {
        if try row.decode(Bool.self, forColumn: "is_void") { continue }
        let name = try group(row) ?? "उल्लेख नभएको"
        if sums[name] == nil { order.append(name) }
        sums[name, default: Sum()].add(
          try Self.capital(row),
          (try row.decode(String?.self, forColumn: "manpower")).flatMap { Int($0) } ?? 0)
      }
    }
    return order.map { ($0, sums[$0] ?? Sum()) }.sorted { $0.1.count > $1.1.count }
  }

  private static func capital(_ row: Row) throws -> Int64 {
    func amount(_ column: String) throws -> Int64? {
      (try row.decode(String?.self, forColumn: column)).flatMap { (try? Money.parse($0))?.paisa }
    }
    return try amount("total") ?? (amount("fixed") ?? 0) + (amount("working") ?? 0)
  }

  /// Who works in the industries, by the yearly returns (madhesh annex 9) that came in.
  private var workers: Report.Part {
    let columns: [Report.Column] = [
      .init("workers", .init("कामदार", "Workers"), width: 80),
      .init("women", .init("महिला", "Women"), .count, width: 30, isSummed: true),
      .init("men", .init("पुरुष", "Men"), .count, width: 30, isSummed: true),
      .init("chart", .init("महिलाको अंश", "Women's part"), .bar, width: 98),
    ]
    return Report.Part(.init("रोजगारी (वार्षिक विवरण अनुसार)", "Jobs, by yearly returns"), columns: columns) { visit in
      var counts: [String: Int] = [:]
      try self.register.read { database in
        let texts = try String.fetchCursor(
          database,
          sql: """
            SELECT content FROM cases JOIN numbers ON numbers.case_id = cases.id AND field IS NULL
            WHERE form = 'madhesh-2078/annex-09' AND date BETWEEN ? AND ?
              AND NOT EXISTS (SELECT 1 FROM events WHERE document = numbers.document AND action = 'void')
            """, arguments: [period.from.description, period.to.description])
        while let text = try texts.next() {
          for (name, number) in try Self.integers(in: text) { counts[name, default: 0] += number }
        }
      }
      for (words, prefix) in [("नेपाली", "workers"), ("विदेशी", "foreign_workers")] {
        let women = counts["\(prefix)_female"] ?? 0, men = counts["\(prefix)_male"] ?? 0
        guard women + men > 0 else { continue }
        try visit([.text(words), .count(women), .count(men), .bar(Double(women) / Double(women + men))])
      }
    }
  }

  private static func integers(in json: String) throws -> [(String, Int)] {
    guard case .object(let members) = try PlacedValue(json: Array(json.utf8), file: "values").content else { return [] }
    return members.compactMap { member in
      guard case .number(let text) = member.value.content, let number = Int(text) else { return nil }
      return (member.name, number)
    }
  }
}
