import GRDB
import Nepali

extension CaseHistory {
  /// The history of a case of the register.
  ///
  /// - Throws: `RegisterError.noCase`
  init(of id: Int64, in database: Database) throws {
    guard try Register.hasCase(id, in: database) else { throw RegisterError.noCase(id) }
    moments = try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT action, document FROM events WHERE case_id = ? ORDER BY id"),
      arguments: [id]
    ).map { Moment(action: try $0.decode(forColumn: "action"), document: try $0.decode(forColumn: "document")) }
    document = try Int64.fetchOne(
      try database.cachedStatement(
        sql: "SELECT max(id) FROM documents WHERE case_id = ? AND copy = 'original'"), arguments: [id])
    amended = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT other FROM case_links WHERE case_id = ? AND kind = 'amends'"),
      arguments: [id])
  }

  /// - Throws: `RegisterError.impossibleStep`, which says what is possible; `.amending`.
  package func require(_ step: CaseStep) throws {
    // What amends another came in; it is issued like every paper that was made void.
    if let amended, step != .issue { throw RegisterError.amending(case: amended) }
    let possible = state.steps(isReceived: isReceived)
    guard possible.contains(step) else {
      throw RegisterError.impossibleStep(step, in: state, possible: possible)
    }
  }

  /// The day of the last act or paper of a case, Bikram Sambat; nil for none.
  static func lastDay(of id: Int64, in database: Database) throws -> String? {
    try String.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT max(day) FROM (
            SELECT max(value) AS day FROM events JOIN event_details ON event = events.id AND name = 'date'
            WHERE case_id = :case
            UNION ALL SELECT max(date) FROM documents WHERE case_id = :case)
          """), arguments: ["case": id])
  }
}
