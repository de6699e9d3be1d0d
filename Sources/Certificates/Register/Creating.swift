import GRDB

extension Register {
  /// Makes a new, empty register, closed to others. It appears whole or not at all.
  ///
  /// - Parameters:
  ///   - path: a file that does not exist yet; never overwritten.
  ///   - person: the first person, who has every role.
  ///   - group: a group of accounts that may use it too; nil for the account alone.
  /// - Throws: `RegisterError.exists`, or what the folder or disk refuses; `.invalid` for a group that there
  ///   is not.
  public static func create(
    path: String, person: String, group: String? = nil
  ) throws(RegisterError) -> Register {
    try make(path, rights: try FileRights(group: group)) { register in
      try register.change { database in _ = try register.insertFirstPerson(person, in: database) }
    }
    return try open(path: path, for: .writing)
  }

  /// Makes a register under another name and gives it its own when it is whole.
  static func make(
    _ path: String, rights: FileRights, _ fill: (Register) throws -> Void
  ) throws(RegisterError) {
    let absolute = absolute(path)
    try refuseTaken(path)
    do {
      let draft = try DraftFile(beside: absolute, rights: rights)
      let register = try begin(draft.path, path: path)
      try fill(register)
      // The log goes into the file and is gone.
      try register.database.close()
      try draft.settle()
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// An empty register in a draft.
  static func begin(_ draft: String, path: String) throws -> Register {
    let database = try DatabaseQueue(path: draft, configuration: Connection.configuration(patience: 10))
    try Connection.keepLog(database)
    try Schema.migrator.migrate(database)
    return Register(path: path, actorName: nil, Connection(database: database))
  }

  /// Refuses a name that is taken; a log that another register left would be taken for the new one's.
  static func refuseTaken(_ path: String) throws(RegisterError) {
    for suffix in ["", "-wal", "-shm", "-journal"] where DraftFile.isTaken(absolute(path) + suffix) {
      throw .exists(path: path + suffix)
    }
  }
}
