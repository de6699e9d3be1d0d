package import GRDB

/// One SQLite file that is an office: its frame, people, books, cases, pictures, industries, issued documents
/// and the ledger of all that was done.
///
/// What is written is append-only: triggers in the file refuse to change, replace or delete it, whatever
/// program tries. Who can change the triggers can change the file; a head of the ledger that was kept
/// elsewhere tells (`verify`). Any number of processes may use one register; a change waits until the others
/// have made theirs.
public final class Register: Sendable {
  /// Where the file lies; `:memory:` for a register that is never written to disk.
  public let path: String
  /// Who acts, by the name in the register; nil for the only person that there is.
  public let actorName: String?
  /// One connection serves all: reads are short, and memory stays that of one page cache.
  package let database: DatabaseQueue

  package init(path: String, actorName: String?, database: DatabaseQueue) {
    self.path = path
    self.actorName = actorName
    self.database = database
  }

  /// A register in memory, for trials.
  ///
  /// - Parameter person: the first person, who acts.
  public static func inMemory(person: String) throws(RegisterError) -> Register {
    let path = ":memory:"
    do {
      let database = try DatabaseQueue(configuration: configuration(patience: 0))
      try Schema.migrator.migrate(database)
      let register = Register(path: path, actorName: nil, database: database)
      try register.change { database in _ = try register.insertFirstPerson(person, in: database) }
      return register
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// Reads a consistent state.
  package func read<T>(_ work: (Database) throws -> T) throws(RegisterError) -> T {
    do { return try database.read(work) } catch { throw RegisterError(error, path: path) }
  }

  /// Changes everything that `work` changes, or nothing, in the name of the person who acts.
  ///
  /// - Parameter role: what the person must be to do it.
  package func write<T>(
    as role: Person.Role, _ work: (Database, Person) throws -> T
  ) throws(RegisterError) -> T {
    do {
      return try change { database in try work(database, try actor(role, in: database)) }
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// One transaction that takes the write lock before it reads (`BEGIN IMMEDIATE`), so that what it read is
  /// still so when it writes.
  func change<T>(_ work: (Database) throws -> T) throws -> T {
    try database.writeWithoutTransaction { database in
      var result: T?
      try database.inTransaction(.immediate) {
        result = try work(database)
        return .commit
      }
      guard let result else { throw RegisterError.failed(path: path, detail: "nothing was done") }
      return result
    }
  }
}
