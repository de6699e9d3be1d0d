import Forms
import GRDB
import Nepali
import Printing

/// One search, from the most exact way of looking to the least.
struct PaperSearch {
  let query: SearchQuery
  let limit: Int
  let database: Database
  private var seen: Set<Int64> = []
  private var found: [FoundPaper] = []

  init(query: SearchQuery, limit: Int, database: Database) {
    (self.query, self.limit, self.database) = (query, limit, database)
  }

  /// Rows of the index that are looked at in one way; a rare state behind common words needs many.
  private static let mostRows = 5_000

  mutating func run() throws -> FoundPapers {
    let numbered = try ofNumber()
    found = numbered
    for exactness in SearchQuery.Exactness.allCases where found.count <= limit {
      try look(query.expression(exactness))
    }
    let isCut = found.count > limit
    let others = found.dropFirst(numbered.count).prefix(max(0, limit - numbered.count))
    var papers = Array((numbered + Self.inNepaliOrder(Array(others))).prefix(limit))
    let reasons = FoundReasons(query: query, database: database)
    for index in papers.indices {
      papers[index].why += try reasons.why(papers[index]).filter { !papers[index].why.contains($0) }
    }
    return FoundPapers(papers: papers, isCut: isCut)
  }

  /// Papers of one title stand from the newest to the oldest, what was never issued before them.
  private static func inNepaliOrder(_ papers: [FoundPaper]) -> [FoundPaper] {
    let ordered = papers.map { paper in (order: NepaliOrder(paper.title), paper: paper) }
    return ordered.sorted { a, b in
      if a.order != b.order { return a.order < b.order }
      let (first, second) = (a.paper.date ?? "~", b.paper.date ?? "~")
      return first == second ? (a.paper.caseID ?? 0) > (b.paper.caseID ?? 0) : first > second
    }.map { $0.paper }
  }

  /// Takes papers of the rows that an expression finds, the newest first, until there is one too many.
  private mutating func look(_ expression: String?) throws {
    guard let expression else { return }
    let rows = try Int64.fetchCursor(
      try database.cachedStatement(
        sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(Self.mostRows)"),
      arguments: [expression])
    while found.count <= limit, let row = try rows.next() {
      guard seen.insert(row).inserted else { continue }
      found += try FoundPaper.all(ofRow: row, in: database).filter(fits)
    }
  }

  /// The papers of the number that was asked for, in whichever spelling.
  private mutating func ofNumber() throws -> [FoundPaper] {
    let asked = query.words
    guard asked.utf8.count <= 200, asked.contains(where: \.isNumber) else { return [] }
    let spelling = NumberSpelling(asked).text
    var rows = try Int64.fetchAll(
      database, sql: "SELECT case_id FROM documents WHERE key = ?", arguments: [asked.trimmed.uppercased()])
    // A number that does not say its year is the beginning of one in each year.
    for book in query.book.map({ [$0] }) ?? Book.allCases {
      rows += try Int64.fetchAll(
        try database.cachedStatement(sql: Self.numbered),
        arguments: ["book": book.rawValue, "spelling": spelling, "limit": limit + 1])
    }
    var papers: [FoundPaper] = []
    for row in rows where seen.insert(row).inserted {
      for var paper in try FoundPaper.all(ofRow: row, in: database) where fits(paper) {
        let same = paper.numbers.filter { Self.is(NumberSpelling($0.text).text, spelling) }
        if same.isEmpty, paper.key != asked.trimmed.uppercased() { continue }
        paper.why = same.map { FoundPaper.Match(field: "number", text: $0.text) }
        papers.append(paper)
      }
    }
    return papers
  }

  /// Three ranges of the index; alternatives of one condition would go through the whole book.
  private static let numbered = """
    SELECT coalesce(case_id, -id) FROM (
      SELECT id, case_id FROM numbers WHERE book = :book AND spelling = :spelling
      UNION ALL SELECT id, case_id FROM numbers
        WHERE book = :book AND spelling >= :spelling || '-' AND spelling < :spelling || '.'
      UNION ALL SELECT id, case_id FROM numbers
        WHERE book = :book AND spelling >= :spelling || '@' AND spelling < :spelling || 'A')
    ORDER BY id DESC LIMIT :limit
    """

  /// Whether a spelling is the one that was asked for, or that with a year behind it.
  private static func `is`(_ spelling: String, _ asked: String) -> Bool {
    guard spelling.hasPrefix(asked) else { return false }
    return spelling.dropFirst(asked.count).first.map { "-@#".contains($0) } ?? true
  }

  /// What the marks of a row tell of all papers of a case has to hold of the one.
  private func fits(_ paper: FoundPaper) -> Bool {
    if let first = query.first, (paper.date ?? "") < first.description { return false }
    if let last = query.last, (paper.date ?? "~") > last.description { return false }
    if let book = query.book, !paper.numbers.contains(where: { $0.book == book.rawValue }) { return false }
    if let form = query.form, let own = paper.form, own != form, !own.hasPrefix(form + "/") { return false }
    return query.state.map(paper.isIn(state:)) ?? true
  }
}
