package import GRDB

/// One SQLite file that is an office: its frame, cases, pictures, number series, issued documents and
/// the ledger of all that was done.
///
/// What is written is append-only: triggers in the file refuse to change or delete it, whoever tries.
/// Any number of processes may use one register; a change waits until the others have made theirs.
public final class Register: Sendable {
  /// Where the file lies; `:memory:` for a register that is never written to disk.
  public let path: String
  /// Who acts, as the ledger writes it.
  public let actor: String
  /// One connection serves all: reads are short, and memory stays that of one page cache.
  package let database: DatabaseQueue

  init(path: String, actor: String, database: DatabaseQueue) {
    self.path = path
    self.actor = actor
    self.database = database
  }

  /// A register in memory, for trials.
  ///
  /// - Parameter actor: who acts.
  public static func inMemory(actor: String) throws(RegisterError) -> Register {
    let path = ":memory:"
    do {
      let database = try DatabaseQueue(configuration: configuration(patience: 0))
      try Schema.migrator.migrate(database)
      return Register(path: path, actor: actor, database: database)
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// Reads a consistent state.
  package func read<T>(_ work: (Database) throws -> T) throws(RegisterError) -> T {
    do { return try database.read(work) } catch { throw RegisterError(error, path: path) }
  }

  /// Changes everything that `work` changes, or nothing: one transaction that takes the write lock
  /// before it reads (`BEGIN IMMEDIATE`), so that what it read is still so when it writes.
  package func write<T>(_ work: (Database) throws -> T) throws(RegisterError) -> T {
    do {
      return try database.writeWithoutTransaction { database in
        var result: T?
        try database.inTransaction(.immediate) {
          result = try work(database)
          return .commit
        }
        guard let result else { throw RegisterError.failed(path: path, detail: "nothing was done") }
        return result
      }
    } catch {
      throw RegisterError(error, path: path)
    }
  }
}
