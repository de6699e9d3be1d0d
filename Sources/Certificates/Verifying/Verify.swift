import GRDB

/// Something in a register that is not as it was written.
public struct Finding: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Table and key, or ledger entry: `documents/CERT-2081-82-0001`.
  public let place: String
  public let problem: String

  public var description: String { "\(place): \(problem)" }
}

/// What a verification has seen.
public struct Verification: Hashable, Sendable, Codable {
  public let cases: Int
  public let documents: Int
  public let entries: Int
  /// The hash of the last ledger entry; `nil` for an empty ledger. An office that keeps it elsewhere (on
  /// paper, with the superior office) can prove later that nothing before it was changed or cut off.
  public let head: String?
  public let findings: Int
}

extension Register {
  /// Recomputes everything that can be recomputed: the file's integrity, its tables and triggers, the
  /// ledger's chain and what every entry vouches for, the digest of every picture, form, frame, case and
  /// document, and that every series has its numbers without gaps. One row is in memory at a time.
  ///
  /// - Parameters:
  ///   - heads: hashes of ledger entries that were kept elsewhere. A history that somebody wrote anew, with all
  ///     its digests and triggers, is found by any of them, and by nothing in the file itself.
  ///   - report: is given every finding.
  /// - Throws: `RegisterError` only when the file cannot be read at all.
  public func verify(heads: Set<String> = [], _ report: (Finding) -> Void) throws(RegisterError)
    -> Verification
  {
    try read(isRepeatable: false) { database in Verifier.verify(database, heads: heads, report) }
  }
}

/// Goes through a register and notes what is wrong.
final class Verifier {
  let database: Database
  private let report: (Finding) -> Void
  private var findings = 0
  var cases = 0
  var documents = 0
  var entries = 0
  var head: String?
  /// The kept heads that were not met yet.
  var heads: Set<String>

  init(database: Database, heads: Set<String>, report: @escaping (Finding) -> Void) {
    self.database = database
    self.heads = heads
    self.report = report
  }

  /// Looks at everything.
  static func verify(
    _ database: Database, heads: Set<String> = [], _ report: (Finding) -> Void
  ) -> Verification {
    withoutActuallyEscaping(report) { report in
      let verifier = Verifier(database: database, heads: heads, report: report)
      verifier.attempt("file") { try verifier.checkFile() }
      verifier.attempt("schema") { try verifier.checkSchema() }
      verifier.attempt("ledger") { try verifier.checkLedger() }
      verifier.attempt("ledger") { try verifier.checkEveryRowIsRecorded() }
      verifier.attempt("office") { try verifier.checkOffice() }
      verifier.attempt("pictures") { try verifier.checkPictures() }
      verifier.attempt("forms") { try verifier.checkForms() }
      verifier.attempt("files") { try verifier.checkFiles() }
      verifier.attempt("frames") { try verifier.checkFrames() }
      verifier.attempt("cases") { try verifier.checkCases() }
      verifier.attempt("documents") { try verifier.checkDocuments() }
      verifier.attempt("payments") { try verifier.checkPayments() }
      verifier.attempt("numbers") { try verifier.checkNumbers() }
      verifier.attempt("series") { try verifier.checkSeries() }
      verifier.attempt("leases") { try verifier.checkLeases() }
      verifier.checkSearch()
      return verifier.result
    }
  }

  var result: Verification {
    Verification(cases: cases, documents: documents, entries: entries, head: head, findings: findings)
  }

  func note(_ place: String, _ problem: String) {
    findings += 1
    report(Finding(place: place, problem: problem))
  }

  /// A part that cannot be read is a finding; the other parts are looked at all the same.
  func attempt(_ place: String, _ work: () throws -> Void) {
    do { try work() } catch { note(place, "cannot be read: \(RegisterError(error, path: "the file"))") }
  }

  /// Every row of a query.
  func each(_ sql: String, _ arguments: StatementArguments = [], _ visit: (Row) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() { try visit(row) }
  }
}
