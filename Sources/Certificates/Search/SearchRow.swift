import Cases
import GRDB
import Nepali

/// What the table `search` has of a case, or of a number that was entered without its paper.
///
/// Such numbers have their own below zero as the row's, cases theirs.
struct SearchRow: Hashable {
  let id: Int64
  let words: [SearchColumn: String]
  /// What the papers are: form, book, days, what happened to them; see `SearchMark`.
  private(set) var marks: String

  /// Of a case as it stands; nil where there is none.
  init?(case id: Int64, in database: Database) throws {
    guard
      let row = try Row.fetchOne(
        try database.cachedStatement(sql: "SELECT form, title, content FROM cases WHERE id = ?"),
        arguments: [id])
    else { return nil }
    var columns: [SearchColumn: SearchTokens] = [:]
    columns[.name, default: SearchTokens()].add(try row.decode(String.self, forColumn: "title"))
    for (field, text) in Self.texts(ofContent: try row.decode(forColumn: "content")) {
      guard let column = SearchColumn(field: field) else { continue }
      columns[column, default: SearchTokens()].add(text, isNumber: column == .number)
    }
    self.init(id: id, columns, try Self.marks(ofCase: id, form: row.decode(forColumn: "form"), in: database))
  }

  /// What a case says does not change; the row with what was done with it since.
  func following(case id: Int64, in database: Database) throws -> SearchRow {
    var row = self
    let form = try String.fetchOne(
      try database.cachedStatement(sql: "SELECT form FROM cases WHERE id = ?"), arguments: [id])
    row.marks = try Self.marks(ofCase: id, form: form ?? "", in: database).text
    return row
  }

  /// Of a number of the office's paper time; nil where there is none without a case.
  init?(number id: Int64, in database: Database) throws {
    guard
      let row = try Row.fetchOne(
        try database.cachedStatement(
          sql: "SELECT book, text, date FROM numbers WHERE id = ? AND case_id IS NULL AND document IS NULL"),
        arguments: [id])
    else { return nil }
    var columns: [SearchColumn: SearchTokens] = [:]
    columns[.number, default: SearchTokens()].add(
      try row.decode(String.self, forColumn: "text"), isNumber: true)
    if let name = try EnteredName.of(number: id, in: database) {
      columns[.name, default: SearchTokens()].add(name)
    }
    var marks = SearchTokens()
    marks.add(token: SearchMark.book(try row.decode(forColumn: "book")))
    marks.add(token: SearchMark.state(FoundPaper.entered))
    SearchMark.day(try row.decode(forColumn: "date")).forEach { marks.add(token: $0) }
    self.init(id: -id, columns, marks)
  }

  private init(id: Int64, _ columns: [SearchColumn: SearchTokens], _ marks: SearchTokens) {
    self.id = id
    words = columns.mapValues(\.text).filter { !$0.value.isEmpty }
    self.marks = marks.text
  }

  /// A row as the table has it.
  init(_ row: Row) throws {
    id = try row.decode(forColumn: "rowid")
    var words: [SearchColumn: String] = [:]
    for column in SearchColumn.allCases {
      let text: String = try row.decode(forColumn: column.rawValue)
      if !text.isEmpty { words[column] = text }
    }
    self.words = words
    marks = try row.decode(forColumn: "marks")
  }

  private static func marks(ofCase id: Int64, form: String, in database: Database) throws -> SearchTokens {
    var marks = SearchTokens()
    SearchMark.form(form).forEach { marks.add(token: $0) }
    var state = FoundPaper.entered
    for date in try String.fetchAll(
      try database.cachedStatement(sql: "SELECT date FROM documents WHERE case_id = ? ORDER BY id"),
      arguments: [id])
    {
      state = FoundPaper.issued
      SearchMark.day(date).forEach { marks.add(token: $0) }
    }
    let numbers = try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT book, date FROM numbers WHERE case_id = ? ORDER BY id"),
      arguments: [id])
    for number in numbers {
      marks.add(token: SearchMark.book(try number.decode(forColumn: "book")))
      SearchMark.day(try number.decode(forColumn: "date")).forEach { marks.add(token: $0) }
    }
    marks.add(token: SearchMark.state(state))
    let actions = try String.fetchAll(
      try database.cachedStatement(
        sql: "SELECT DISTINCT action FROM events WHERE case_id = ? ORDER BY action"),
      arguments: [id])
    for action in actions { marks.add(token: SearchMark.state(action)) }
    return marks
  }

  /// Every text of a case with the name of its field, also those in the rows of tables.
  static func texts(ofContent json: String) -> [(field: String, text: String)] {
    guard let tree = try? PlacedValue(json: Array(json.utf8), file: "case") else { return [] }
    var texts: [(String, String)] = []
    func walk(_ value: PlacedValue, _ field: String) {
      switch value.content {
      case .text(let text): texts.append((field, text))
      case .array(let values): for value in values { walk(value, field) }
      case .object(let members): for member in members { walk(member.value, member.name) }
      case .null, .flag, .number: break
      }
    }
    walk(tree, "")
    return texts
  }
}

/// What a number that was entered without its paper is of.
enum EnteredName {
  static func of(number id: Int64, in database: Database) throws -> String? {
    try String.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT value FROM facts JOIN industries ON industries.id = industry
          WHERE number = ? AND particular = ? AND facts.case_id IS NULL ORDER BY facts.id LIMIT 1
          """), arguments: [id, Fact.name])
  }
}
