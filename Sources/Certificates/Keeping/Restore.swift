import Foundation
import GRDB
import Glibc

extension Register {
  /// Puts a backup in the place of a register. It is verified first, and is there whole or not at all.
  ///
  /// - Parameters:
  ///   - backup: a register's file, which stays as it is.
  ///   - path: where the register is to be.
  ///   - isReplacing: whether a register that is there gives way.
  ///   - lost: how many documents of that register may be lost, for the backup does not have them, or does not
  ///     know that they are void.
  /// - Returns: what the verification saw.
  /// - Throws: `RegisterError.exists`; `.wouldLose` where another number of documents would be lost; `.locked`
  ///   where somebody uses the register; `.corrupt` for a backup that does not verify, or a register of which
  ///   it cannot be said what would be lost.
  public static func restore(
    _ backup: String, to path: String, isReplacing: Bool = false, losing lost: Int = 0
  ) throws(RegisterError) -> Verification {
    let absolute = absolute(path)
    let isThere = DraftFile.isTaken(absolute)
    if !isThere || !isReplacing { try refuseTaken(path) }
    do {
      // Where a name leads to a register, that register is meant.
      let target = isThere ? (absolute as NSString).resolvingSymlinksInPath : absolute
      let draft = try DraftFile(beside: target, rights: isThere ? try FileRights(of: target) : .closed)
      let seen = try copy(backup, to: draft, named: path)
      if isThere {
        try replace(target, path: path, by: draft, losing: lost)
      } else {
        try draft.settle()
      }
      return seen
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// Puts a draft in the place of a register that nobody else uses.
  private static func replace(_ target: String, path: String, by draft: DraftFile, losing lost: Int) throws {
    try checkFile(target, path: path)
    // Open until the end: a file that is closed takes the process's locks on it along.
    let old = Glibc.open(target, O_WRONLY | O_CLOEXEC)
    guard old >= 0 else { throw SystemCode() }
    defer { close(old) }
    let database = try DatabaseQueue(path: target, configuration: Connection.configuration(patience: 2))
    _ = try Connection.version(of: database, path: path)
    try database.writeWithoutTransaction { present in
      // Only who is alone with a register can take its log away, and no log may be left for the new one.
      let mode = try String.fetchOne(present, sql: "PRAGMA journal_mode = DELETE")
      guard mode == "delete" else { throw RegisterError.locked(path: path) }
      try present.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? present.execute(sql: "ROLLBACK") }
      let missing = try documents(of: present, missingIn: draft.path)
      guard missing == lost else { throw RegisterError.wouldLose(path: path, documents: missing) }
      try draft.settle(isReplacing: true)
      // Who waits for the old file has it open still, and must not write where nobody will ever look.
      _ = pwrite(old, [UInt8](repeating: 0, count: 100), 100, 0)
    }
  }

  /// How many documents a register has that another has not: byte for byte, and void as they are.
  private static func documents(
    of database: Database, missingIn path: String
  ) throws -> Int {
    let (other, _) = try Connection.source(path, path: path, patience: 0, isQuiet: true)
    return try other.database.read { other in
      let known = try other.cachedStatement(
        sql: "SELECT \(try isVoid(in: other)) FROM documents WHERE key = ? AND digest = ?")
      let rows = try Row.fetchCursor(database, sql: "SELECT key, digest, \(try isVoid(in: database)) FROM documents")
      var missing = 0
      while let row = try rows.next() {
        let key: String = try row.decode(atIndex: 0)
        let digest: String = try row.decode(atIndex: 1)
        let state = try Bool.fetchOne(known, arguments: [key, digest])
        let isVoid: Bool = try row.decode(atIndex: 2)
        if state == nil || state == false && isVoid { missing += 1 }
      }
      return missing
    }
  }

  /// Whether a document is void, in the words of the register's version.
  private static func isVoid(in database: Database) throws -> String {
    try Schema.hasPeople(database)
      ? "EXISTS (SELECT 1 FROM events WHERE document = documents.id AND action = 'void')"
      : "EXISTS (SELECT 1 FROM voids WHERE document = documents.id)"
  }
}
