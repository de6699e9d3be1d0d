import GRDB

/// A register that another process has open, with its log.
struct OpenRegister {
  private let database: DatabaseQueue

  init(_ path: String) throws {
    database = try DatabaseQueue(path: path)
    _ = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM cases") }
  }

  func close() throws { try database.close() }
}
