package import GRDB
import Synchronization

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
  private let connection: Mutex<Connection>
  /// Opens the file again where it was read as one that nobody changes, and somebody did.
  private let reconnect: (@Sendable () throws -> Connection)?

  package var database: DatabaseQueue { connection.withLock { $0.database } }

  init(
    path: String, actorName: String?, _ connection: Connection,
    reconnect: (@Sendable () throws -> Connection)? = nil
  ) {
    self.path = path
    self.actorName = actorName
    self.connection = Mutex(connection)
    self.reconnect = reconnect
  }

  /// The same register with somebody else acting; a service has one connection and many people.
  package convenience init(path: String, actorName: String?, database: DatabaseQueue) {
    self.init(path: path, actorName: actorName, Connection(database: database))
  }

  /// A register in memory, for trials.
  ///
  /// - Parameter person: the first person, who acts.
  public static func inMemory(person: String) throws(RegisterError) -> Register {
    let path = ":memory:"
    do {
      let database = try DatabaseQueue(configuration: Connection.configuration(patience: 0))
      try Schema.migrator.migrate(database)
      let register = Register(path: path, actorName: nil, Connection(database: database))
      try register.change { database in _ = try register.insertFirstPerson(person, in: database) }
      return register
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// Reads a consistent state.
  ///
  /// - Parameter isRepeatable: whether the work may be done again where the file was changed meanwhile; work
  ///   that tells what it reads may not.
  /// - Throws: `RegisterError.locked` where the file was changed meanwhile.
  package func read<T>(
    isRepeatable: Bool = true, _ work: (Database) throws -> T
  ) throws(RegisterError) -> T {
    do {
      for _ in 0..<(isRepeatable ? 2 : 1) {
        let connection = try presentConnection()
        let result = Result { try connection.database.read(work) }
        if connection.still?.isUnchanged ?? true { return try result.get() }
      }
    } catch {
      throw RegisterError(error, path: path)
    }
    throw .locked(path: path)
  }

  private func presentConnection() throws -> Connection {
    try connection.withLock { connection in
      if let reconnect, let still = connection.still, !still.isUnchanged { connection = try reconnect() }
      return connection
    }
  }

  /// Changes everything that `work` changes, or nothing, in the name of the person who acts.
  ///
  /// - Parameter role: what the person must be to do it.
  package func write<T>(
    as role: Person.Role, _ work: (Database, Person) throws -> T
  ) throws(RegisterError) -> T {
    do {
      return try change { database in
        if role == .administrator { try refuseAtDesk("this is done", in: database) }
        return try work(database, try actor(role, in: database))
      }
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// One transaction that takes the write lock before it reads (`BEGIN IMMEDIATE`), so that what it read is
  /// still so when it writes.
  func change<T>(_ work: (Database) throws -> T) throws -> T {
    let connection = connection.withLock { $0 }
    if connection.isCopy { throw RegisterError.readOnly(path: path) }
    return try connection.database.writeWithoutTransaction { database in
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
