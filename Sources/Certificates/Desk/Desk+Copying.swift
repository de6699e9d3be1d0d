public import Cases
import Forms
import Layout
public import Nepali
import Printing

extension Desk {
  /// What became of a copy.
  public struct Copy: Sendable {
    public let document: DocumentSummary
    /// Of a correction, what it says otherwise.
    public let changes: [CaseChange]
    /// What is doubtful in the case of a correction, but no reason to refuse it.
    public let warnings: [CaseRemark]
  }

  /// Gives a duplicate in place of a lost paper, or a certified copy beside it: the same pages with the words of
  /// `office/copy-mark` on each.
  ///
  /// - Parameters:
  ///   - number: of the paper; see `Register.document(_:in:)`.
  ///   - reason: why, 1 to 500 characters; a certified copy needs none.
  ///   - day: that the copy bears.
  /// - Throws: `RegisterError` for a paper of which there are no copies, with what to do.
  public func copy(
    _ number: String, certified: Bool, reason: String?, on day: BSDate, today: BSDate
  ) throws -> Copy {
    let kind: CopyKind = certified ? .certified : .duplicate
    return try copy(number, as: kind, reason: reason, on: day, today: today) { origin in
      Plan(draft: origin.stored.draft, frame: origin.frame)
    }
  }

  /// Gives a corrected paper in place of a wrong one: the pages of the corrected case under the numbers of the paper,
  /// and behind them a page that says what was changed. What it says of the industry follows.
  ///
  /// - Parameters:
  ///   - correction: the case, which is of the paper's form.
  ///   - reason: why, 1 to 500 characters.
  /// - Throws: as `copy` and `add` do; `RegisterError.invalid` for a case that says what the paper says.
  public func correct(
    _ number: String, with correction: CorrectedCase, reason: String, on day: BSDate, today: BSDate
  ) throws -> Copy {
    try copy(number, as: .corrected, reason: reason, on: day, today: today) { origin in
      try self.plan(correction, of: origin, on: day)
    }
  }

  /// What a copy is printed from.
  private struct Plan {
    var draft: Draft
    var frame: String?
    var correction: NewCopy.Correction?
    var changes: [CaseChange] = []
    var warnings: [CaseRemark] = []
  }

  private func copy(
    _ number: String, as kind: CopyKind, reason: String?, on day: BSDate, today: BSDate,
    plan: (CopyOrigin) throws -> Plan
  ) throws -> Copy {
    let reason = try reason.map { reason throws(RegisterError) in
      try Register.line(reason, 1...500, what: "reason")
    }
    let edition = try editions.edition(
      of: CopyMark.form, deciding: .object([]), otherwise: day, asOf: day)
    for _ in 0..<Self.patience {
      let origin = try register.read { database in try CopyOrigin(number, register, in: database) }
      try origin.check(day, today: today)
      let plan = try plan(origin)
      let form = try editions.form(of: plan.draft.edition)
      let mark = try CopyWords(
        kind: kind, ordinal: origin.ordinal, date: day, reference: origin.reference(in: form),
        originalDate: origin.stored.draft.date, reason: reason, officer: origin.officer, changes: plan.changes
      ).sortedJSON()
      var draft = plan.draft
      draft.date = day
      draft.numbers.own = draft.numbers.own.map { DraftNumbers.Own($0.text, key: origin.key, in: $0.book) }
      draft.copy = CopyMark(
        edition: edition, values: try PlacedValue(json: Array(mark.utf8), file: "the mark of the copy"))
      let copy = NewCopy(
        origin: origin, kind: kind, draft: draft, printed: try DraftPrinter(renderer).print(draft),
        mark: mark,
        reason: reason, frame: plan.frame, correction: plan.correction)
      if let document = try register.store(copy) {
        return Copy(document: document, changes: plan.changes, warnings: plan.warnings)
      }
    }
    throw RegisterError.locked(path: register.path)
  }

  /// So many times another process may copy or endorse the same paper first.
  static let patience = 5

  private func plan(_ correction: CorrectedCase, of origin: CopyOrigin, on day: BSDate) throws -> Plan {
    // What a receipt says is what was booked.
    guard origin.book != .receipt else { throw RegisterError.receiptUnpaid }
    let before = origin.stored.draft
    let formID = origin.summary.form
    let office = try office() ?? .neutral
    let (tree, file, pictures): (PlacedValue, String, (String) throws -> [UInt8])
    switch correction {
    case .file(let bytes, let name, let folder):
      (tree, file, pictures) = (try PlacedValue(json: bytes, file: name), name, folder)
    case .entered(let id):
      let (form, content) = try register.content(of: id)
      guard form == formID else {
        throw RegisterError.invalid(
          what: "case \(id)", reason: "is of the form \(form), the paper of \(formID)")
      }
      file = "case \(id)"
      (tree, pictures) = (try PlacedValue(json: Array(content.json.utf8), file: file), content.picture)
    }
    let edition = try editions.edition(of: formID, deciding: tree, otherwise: before.date)
    let form = try editions.form(of: edition)
    let settings = office.settings.merging(before.choices) { _, chosen in chosen }
    let filling = try Case.read(
      tree, file: file, form: form, pictures: pictures, hasGlyph: renderer.hasGlyph, settings: settings)
    let oldForm = try editions.form(of: before.edition)
    let old = try Case.read(
      before.values, file: "the paper", form: oldForm,
      pictures: { name in try Content(json: "{}", pictures: before.pictures).picture(name) },
      hasGlyph: { _ in true }, settings: settings)
    let changes = CaseChange.between(old, filling, in: form)
    guard !changes.isEmpty else {
      throw RegisterError.invalid(
        what: file, reason: "says what \(origin.summary.key) says; there is nothing to correct")
    }
    let content = Content(json: filling.canonicalJSON(), pictures: filling.pictures.mapValues(\.bytes))
    var draft = before
    draft.edition = edition
    draft.values = try PlacedValue(json: Array(content.json.utf8), file: "values")
    draft.pictures = content.pictures
    let frame = try register.office()
    draft.frame = frame
    let source: CorrectedCase.Source =
      if case .entered(let id) = correction { .entered(id) } else { .file(content) }
    return Plan(
      draft: draft, frame: frame?.digest,
      correction: NewCopy.Correction(
        form: formID, title: filling.title(in: form), source: source,
        factsBefore: CaseStatement(old, in: oldForm).facts),
      changes: changes, warnings: filling.warnings)
  }
}
