import GRDB

extension Register {
  /// Copies a register while others work on it, and verifies the copy.
  ///
  /// The copy is one file of the register as it stood at one instant; it is closed to others, and appears whole
  /// and verified or not at all. A copy with `cp` is not one: what was written last stands in the log beside
  /// the file.
  ///
  /// - Parameters:
  ///   - path: a register of this version or an earlier one, of which the copy is as well.
  ///   - target: a file that does not exist yet; never overwritten.
  /// - Returns: what the verification saw.
  /// - Throws: `RegisterError.exists`; `.corrupt` where the copy does not verify, which is then removed.
  public static func backUp(path: String, to target: String) throws(RegisterError) -> Verification {
    try refuseTaken(target)
    let draft: DraftFile
    do { draft = try DraftFile(beside: absolute(target), rights: .closed) } catch {
      throw RegisterError(error, path: target)
    }
    let seen = try copy(path, to: draft, named: target)
    do { try draft.settle() } catch { throw RegisterError(error, path: target) }
    return seen
  }

  /// Copies a register into a draft and verifies it there.
  ///
  /// - Parameter target: what errors call the draft.
  static func copy(_ path: String, to draft: DraftFile, named target: String) throws(RegisterError)
    -> Verification
  {
    let absolute = absolute(path)
    try checkFile(absolute, path: path)
    var isWhole = false
    for isQuiet in [true, false] where !isWhole {
      let source: Connection
      do { source = try Connection.source(absolute, path: path, patience: 10, isQuiet: isQuiet).0 } catch {
        throw RegisterError(error, path: path)
      }
      do { try copyPages(of: source.database, to: draft.path) } catch {
        throw RegisterError(error, path: target)
      }
      isWhole = source.still?.isUnchanged ?? true
    }
    guard isWhole else { throw .locked(path: path) }
    return try verifyWhole(draft.path, named: path)
  }

  /// Page by page, as the register stands when the first is read: writers do not wait for it, nor it for them.
  private static func copyPages(of source: DatabaseQueue, to draft: String) throws {
    let copy = try DatabaseQueue(path: draft, configuration: Connection.configuration(patience: 0))
    try copy.writeWithoutTransaction { to in
      // What fails is removed with its file.
      try to.execute(sql: "PRAGMA journal_mode = OFF")
      try source.read { from in
        // The first read fixes the state that is copied.
        _ = try Int.fetchOne(from, sql: "SELECT count(*) FROM sqlite_master")
        try from.backup(to: to, pagesPerStep: 1024)
      }
    }
    try copy.close()
  }

  /// Verifies a register that must be without a fault.
  ///
  /// - Parameter name: what errors call it.
  private static func verifyWhole(_ path: String, named name: String) throws(RegisterError) -> Verification {
    let seen: Verification
    do {
      let connection = try Connection.reading(absolute(path), path: name, patience: 10)
      seen = try connection.database.read { database in Verifier.verify(database) { _ in } }
    } catch {
      throw RegisterError(error, path: name)
    }
    guard seen.findings == 0 else {
      throw .corrupt(path: name, detail: "certgen verify-register has \(seen.findings) findings")
    }
    return seen
  }
}
