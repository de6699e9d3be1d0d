import Forms
import GRDB
import Nepali
import Printing

/// A certificate, and a decision that is to be endorsed on it.
struct EndorsementOrigin {
  let certificate: CopyOrigin
  let decision: DocumentSummary
  let decided: StoredDraft
  let registration: String
  let industryName: String
  /// What the decision changes, by particular: what was before, and is after, as the register keeps them.
  let changes: [(particular: String, before: String?, after: String)]
  /// The endorsements of the certificate and of the papers whose place it took.
  let earlier: [Endorsement]

  /// The endorsement of the decision, where there is one already.
  var known: Endorsement? { earlier.last { $0.decision == decision.key } }

  /// - Throws: `RegisterError`; `.invalid` for papers that do not belong together, or hold no more.
  init(_ certificate: String, _ decision: String, _ register: Register, in database: Database) throws {
    let origin = try CopyOrigin(certificate, register, in: database)
    self.certificate = origin
    let summary = try register.summary(of: decision, nil, in: database)
    self.decision = summary
    let what = "document \(summary.key)"
    guard summary.state == .inForce else {
      throw RegisterError.invalid(what: what, reason: "is \(summary.state), so it is not endorsed")
    }
    guard let stored = try register.storedDraft(ofKey: summary.key, in: database) else {
      throw RegisterError.invalid(
        what: what, reason: "was issued by the first version of certgen, and cannot be endorsed")
    }
    decided = stored
    let id = try DocumentRecord.id(ofKey: summary.key, in: database)
    let common = try Int64.fetchOne(
      database,
      sql: """
        SELECT industry FROM industry_papers WHERE document = ?
        INTERSECT SELECT industry FROM industry_papers WHERE document = ?
        """, arguments: [origin.document, id])
    guard let industry = common else {
      throw RegisterError.invalid(what: what, reason: "is of another industry than \(origin.summary.key)")
    }
    let facts = try Row.fetchAll(
      database, sql: "SELECT * FROM facts WHERE document = ? AND industry = ? ORDER BY id",
      arguments: [id, industry]
    ).map(Fact.init)
    guard !facts.isEmpty, id != origin.chain.last else {
      throw RegisterError.invalid(
        what: what, reason: "changes no particular of the industry, so there is nothing to endorse")
    }
    changes = try facts.map { ($0.particular, try $0.before(in: database), $0.value) }
    let number = try Row.fetchOne(
      database,
      sql: "SELECT text FROM numbers JOIN industries ON number = numbers.id WHERE industries.id = ?",
      arguments: [industry])
    registration = try number?.decode(forColumn: "text") ?? ""
    industryName = try Fact.present(Fact.name, of: industry, in: database) ?? ""
    let chain = origin.chain.map(String.init).joined(separator: ", ")
    earlier = try Endorsement.all(onDocuments: chain, in: database)
  }
}

extension Fact {
  /// What the particular was before.
  fileprivate func before(in database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT value FROM facts WHERE industry = ? AND particular = ? AND (date, id) < (?, ?) AND \(Self.holds)
        ORDER BY date DESC, id DESC LIMIT 1
        """, arguments: [industry, particular, date, id])
  }
}

extension Register {
  /// Remembers an endorsement, unless it is remembered already.
  ///
  /// - Returns: false where another process has endorsed the certificate meanwhile; nothing was written then.
  func remember(_ endorsement: Endorsement, _ slip: FormEdition, _ origin: EndorsementOrigin)
    throws(RegisterError) -> Bool
  {
    try write(as: .approver) { database, person in
      let now = try EndorsementOrigin(origin.certificate.summary.key, origin.decision.key, self, in: database)
      if now.known?.certificate == endorsement.certificate { return true }
      guard now.earlier.count == origin.earlier.count else { return false }
      try FormRecord.keep(slip, by: person, register: self, in: database)
      try act(
        .endorsed, case: origin.decision.caseID, document: origin.certificate.document, by: person,
        details: [
          Endorsement.Detail.decision: endorsement.decision, Endorsement.Detail.row: "\(endorsement.row)",
          Endorsement.Detail.date: endorsement.date, CopyDetail.form: endorsement.form,
          CopyDetail.values: endorsement.values,
        ], in: database)
      return true
    }
  }

  /// A form file that the register keeps.
  func keptEdition(_ digest: String) throws(RegisterError) -> FormEdition {
    try read { database in try edition(digest, in: database) }
  }
}
