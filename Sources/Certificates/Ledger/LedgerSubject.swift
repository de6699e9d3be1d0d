import GRDB

/// What a ledger entry is about, as it stands in the register now.
struct LedgerSubject {
  /// The payload that an entry for it would have; nil where it is missing.
  let payload: String?

  /// - Returns: nil where the subject is not one of the action.
  init?(_ action: LedgerEntry.Action, _ subject: String, in database: Database) throws {
    func found<Rows: Sealed>(_ rows: Rows.Type) throws -> LedgerSubject? {
      let table = Rows.table + "/"
      guard subject.hasPrefix(table) else { return nil }
      return LedgerSubject(
        payload: try Rows.stored(String(subject.dropFirst(table.count)), in: database)?.payload)
    }
    let subject: LedgerSubject? =
      switch action {
      case .migrate: try found(MigrationRecord.self)
      case .person: try found(Person.self)
      case .disable: try found(Disabling.self)
      case .office: try found(FrameRecord.self)
      case .form: try found(FormRecord.self)
      case .case: try found(CaseRecord.self)
      case .series: try found(Series.self)
      case .issue: try found(DocumentRecord.self)
      case .void: try found(Voiding.self)
      case .registered: try found(OldRegistration.self)
      case .translated: try found(AddedTranslation.self)
      case .number: try found(OldNumber.self)
      case .desk: try found(DeskRecord.self)
      case .origin: try found(Origin.self)
      case .reconciled: try found(DeskReturn.self)
      case .lease: try found(Lease.self)
      case .returned: try found(LeaseReturn.self)
      case .act: try found(Act.self)
      case .rule: try found(RuleRecord.self)
      case .payment: try found(Payment.self)
      case .closing: try found(Closing.self)
      }
    guard let subject else { return nil }
    self = subject
  }

  /// The same for an entry of the first version.
  init?(first action: LedgerEntry.Action, _ subject: String, in database: Database) throws {
    guard let sealed = FirstSealed(action), let key = sealed.key(of: subject) else { return nil }
    payload = try sealed.payload(of: key, in: database)
  }

  private init(payload: String?) { self.payload = payload }
}
