import GRDB

extension Verifier {
  /// What `find` looks in against what it was made of: every row, then the terms of the index against the rows.
  func checkSearch() {
    let hint = "certgen verify-register --rebuild-search makes it anew"
    do {
      if let difference = try differenceOfSearch() { note("search", "\(difference); \(hint)") }
    } catch {
      note("search", "cannot be read (\(RegisterError(error, path: "the file"))); \(hint)")
    }
  }

  private func differenceOfSearch() throws -> String? {
    var (expected, wrong) = (0, 0)
    var sum: UInt64 = 0
    try SearchIndex.eachRow(in: database) { row in
      expected += 1
      if try SearchIndex.stored(row.id, in: database) != row { wrong += 1 }
      for (column, text) in row.words { sum &+= Self.sum(of: text, column.rawValue) }
      sum &+= Self.sum(of: row.marks, "marks")
    }
    let rows = try Int.fetchOne(database, sql: "SELECT count(*) FROM search") ?? 0
    var found: UInt64 = 0
    try each("SELECT term, col, doc FROM search_terms") { row in
      let times: Int = try row.decode(forColumn: "doc")
      let sum = Self.sum(of: try row.decode(forColumn: "term"), try row.decode(forColumn: "col"))
      found &+= UInt64(truncatingIfNeeded: times) &* sum
    }
    if wrong > 0 { return "\(wrong) of \(expected) rows are not what the papers say" }
    if rows != expected { return "has \(rows) rows, not \(expected)" }
    return found == sum ? nil : "finds other words than its rows have"
  }

  /// A sum over the words of a text, in whichever order (FNV-1a, 64 bits).
  private static func sum(of text: String, _ column: String) -> UInt64 {
    let words = Set(text.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
    return words.reduce(0) { sum, word in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in Array(column.utf8) + [0] + word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return sum &+ hash
    }
  }
}
