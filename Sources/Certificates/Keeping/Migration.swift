import Foundation
import GRDB

extension Register {
  /// What a migration did.
  public struct Migrated: Hashable, Sendable, Codable {
    /// The register as it was, verified.
    public let backup: String
    /// Who did it: of a register of the first version its first person, who has every role.
    public let person: String
    public let cases: Int
    public let documents: Int
    /// The last hash of the ledger before.
    public let headBefore: String?
    /// The last hash of the ledger now.
    public let head: String?
  }

  /// Changes a register of an earlier version into one of this version, after a verified backup of it. All of
  /// it is one transaction: whoever breaks it off finds the register as it was, or changed and sound.
  ///
  /// - Parameters:
  ///   - backup: where the register is kept as it was; nil for a file beside it that is named by the time.
  ///   - person: who acts, an administrator; nil for the only person that there is. The first version knew nobody:
  ///     there it is the first person, who has every role.
  ///   - account: the first person where none is named.
  /// - Throws: `RegisterError.invalid` for a register of this version; `.corrupt` for one that does not verify
  ///   before or after, which is not changed; `.locked` where somebody wrote in it meanwhile; `.nobodyNamed`,
  ///   `.noPerson`, `.notAllowed`.
  public static func migrate(
    path: String, backup: String? = nil, person: String?, account: String
  ) throws(RegisterError) -> Migrated {
    let absolute = absolute(path)
    try checkFile(absolute, path: path)
    guard Connection.isWritable(absolute),
      Connection.isWritable((absolute as NSString).deletingLastPathComponent)
    else { throw .readOnly(path: path) }
    // Before anything is written, so that a slip in it costs nothing.
    let person = try person.map { name throws(RegisterError) in try line(name, 1...100, what: "name") }
    do {
      let (source, version) = try Connection.source(absolute, path: path, patience: 10)
      guard version == .older else {
        throw RegisterError.invalid(what: path, reason: "is of this version already")
      }
      try source.database.read { database in
        guard try Schema.hasPeople(database) else { return }
        _ = try Register(path: path, actorName: person, source).actor(.administrator, in: database)
      }
    } catch {
      throw RegisterError(error, path: path)
    }
    let backup = backup ?? nameBeside(path, "before")
    let before = try backUp(path: path, to: backup)
    let (after, acted) = try carryOver(absolute, path: path, person: person, account: account, head: before.head)
    return Migrated(
      backup: backup, person: acted, cases: after.cases, documents: after.documents, headBefore: before.head,
      head: after.head)
  }

  private static func carryOver(
    _ absolute: String, path: String, person: String?, account: String, head: String?
  ) throws(RegisterError) -> (Verification, person: String) {
    do {
      JournalFiles.prepare(for: absolute)
      let database = try DatabaseQueue(path: absolute, configuration: Connection.configuration(patience: 10))
      _ = try Connection.version(of: database, path: path)
      try Connection.keepLog(database)
      JournalFiles.settle(for: absolute)
      let register = Register(path: path, actorName: person, Connection(database: database))
      var seen: (Verification, person: String)?
      try database.writeWithoutTransaction { database in
        try Schema.carryOver(database) { hadPeople in
          let record = try MigrationRecord.now(in: database)
          guard record.head == head ?? LedgerEntry.origin else { throw RegisterError.locked(path: path) }
          let actor =
            hadPeople
            ? try register.actor(.administrator, in: database)
            : try register.insertFirstPerson(person ?? account, in: database)
          try register.record(record, by: actor, in: database)
          let found = Verifier.verify(database) { _ in }
          guard found.findings == 0 else {
            throw RegisterError.corrupt(path: path, detail: "\(found.findings) findings when it was changed")
          }
          seen = (found, actor.name)
        }
      }
      guard let seen else { throw RegisterError.failed(path: path, detail: "nothing was done") }
      return seen
    } catch {
      throw RegisterError(error, path: path)
    }
  }

  /// A name beside a register that tells when: `office.before-20261126T204919Z.sqlite`.
  static func nameBeside(_ path: String, _ word: String) -> String {
    let plain = path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path
    let time = Date().formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
    return "\(plain).\(word)-\(time).sqlite"
  }
}
