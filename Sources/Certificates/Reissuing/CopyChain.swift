import GRDB

/// How a paper, its copies and what took its place hang together. A copy takes no number: it bears those of the
/// original from which the chain begins, and a key of its own.
enum CopyChain {
  /// The document of the outer query from which its chain begins: itself, unless it is a copy.
  static let original = """
    iif(documents.replaces IS NULL, documents.id, (
      WITH RECURSIVE chain (id, replaces) AS (
        SELECT it.id, it.replaces FROM documents AS it WHERE it.id = documents.id
        UNION ALL SELECT it.id, it.replaces FROM documents AS it JOIN chain ON it.id = chain.replaces)
      SELECT id FROM chain WHERE replaces IS NULL))
    """

  /// What took the place of the document of the outer query, if it still holds.
  static let successor = """
    (SELECT max(it.id) FROM documents AS it WHERE it.replaces = documents.id AND it.copy <> 'certified'
      AND NOT \(Voiding.exists(of: "it.id")))
    """

  /// A document, what it is a copy of, and so on to the original, which stands last.
  static func documents(from id: Int64, in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      try database.cachedStatement(
        sql: """
          WITH RECURSIVE chain (id, replaces, depth) AS (
            SELECT id, replaces, 0 FROM documents WHERE id = ?
            UNION ALL SELECT it.id, it.replaces, depth + 1 FROM documents AS it JOIN chain ON it.id = chain.replaces)
          SELECT id FROM chain ORDER BY depth
          """), arguments: [id])
  }

  /// How many copies there are of an original, of whichever kind, and of one another.
  static func count(ofOriginal id: Int64, in database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        WITH RECURSIVE family (id) AS (
          VALUES (?) UNION ALL SELECT documents.id FROM documents JOIN family ON replaces = family.id)
        SELECT count(*) - 1 FROM family
        """, arguments: [id]) ?? 0
  }

  /// The document that stands for one now: what took its place, and what took the place of that.
  static func inForce(_ key: String, in database: Database) throws -> String {
    var key = key
    while let next = try String.fetchOne(
      try database.cachedStatement(
        sql:
          "SELECT other.key FROM documents JOIN documents AS other ON other.id = \(successor) WHERE documents.key = ?"
      ),
      arguments: [key])
    {
      key = next
    }
    return key
  }
}
