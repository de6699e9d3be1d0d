import Cases
import Forms
public import Layout
public import Nepali
import Printing

extension Desk {
  /// A decision as it is written on a certificate.
  public struct EndorsedRow: Sendable {
    /// The PDF: the row alone, or the slip.
    public let bytes: [UInt8]
    /// The row of the table, from 1, and the page of the certificate that has it; nil for a slip beyond the table.
    public let row: Int
    public let page: Int?
    /// The key of the certificate.
    public let certificate: String
    /// Whether it was endorsed before, and is printed again.
    public let isAgain: Bool
  }

  /// Endorses a decision on a certificate that is in the client's hands: what it changes is printed alone, where the
  /// certificate's pages have the next row of their table of decisions, or as a slip to be pasted there. The register
  /// remembers which row it is; the same decision is printed in the same row again.
  ///
  /// - Parameters:
  ///   - decision: the number of the paper of the decision, which has changed the industry's file.
  ///   - isSlip: whether the whole slip is printed.
  ///   - shift: how far the printer misses.
  /// - Throws: `RegisterError.invalid` where the papers do not belong together, hold no more, or no row is left.
  public func endorse(
    _ certificate: String, with decision: String, isSlip: Bool,
    shift: (x: Length, y: Length) = (.zero, .zero),
    on day: BSDate, today: BSDate
  ) throws -> EndorsedRow {
    for _ in 0..<Self.patience {
      let origin = try register.read { database in
        try EndorsementOrigin(certificate, decision, register, in: database)
      }
      try origin.certificate.check(day, today: today)
      let (pages, office) = try DraftPrinter(renderer).pages(origin.certificate.stored.draft)
      let edition = try origin.known.map { try register.keptEdition($0.form) } ?? slip(of: origin, on: day)
      let form = try editions.form(of: edition)
      let table = DecisionTable(pages.pages, slip: try renderer.publication(form, nil))
      let row = origin.known?.row ?? max(table.firstEmpty, (origin.earlier.map(\.row).max() ?? 0) + 1)
      let values =
        try origin.known?.values
        ?? words(of: origin, row: row, office: office, on: day).json(
          for: form, from: origin.decided.draft.values)
      let filling = try Case.read(
        PlacedValue(json: Array(values.utf8), file: "the endorsement"), file: "the endorsement", form: form,
        pictures: { name in try Content(json: "{}").picture(name) }, hasGlyph: renderer.hasGlyph,
        settings: office.settings, numbers: .taken)
      let publication = try renderer.publication(form, filling, office: office)
      let place = table.place(row)
      let printed = isSlip ? publication : try overprint(publication, origin, table, row, shift)
      let bytes = try renderer.pdf(
        printed, subject: "\(form.id), \(origin.certificate.summary.key)", author: office.name,
        date: origin.known.flatMap { try? BSDate.parse($0.date) } ?? day)
      let endorsement = Endorsement(
        certificate: origin.certificate.summary.key, decision: origin.decision.key, row: row,
        date: origin.known?.date ?? day.description, form: edition.digest, values: values)
      if try register.remember(endorsement, edition, origin) {
        return EndorsedRow(
          bytes: bytes, row: row, page: place.map { $0.page + 1 }, certificate: endorsement.certificate,
          isAgain: origin.known != nil)
      }
    }
    throw RegisterError.locked(path: register.path)
  }

  /// The row of a slip over the page that has its place.
  private func overprint(
    _ slip: Publication, _ origin: EndorsementOrigin, _ table: DecisionTable, _ row: Int,
    _ shift: (x: Length, y: Length)
  ) throws -> Publication {
    let key = origin.certificate.summary.key
    guard !table.rows.isEmpty else {
      throw RegisterError.invalid(
        what: "document \(key)", reason: "has no table of decisions; print the slip, with --slip")
    }
    guard let place = table.place(row) else {
      throw RegisterError.invalid(
        what: "document \(key)",
        reason:
          "has \(table.rows.count) rows for decisions, and none is left; print the slip with --slip, or give the certificate anew with certgen correct"
      )
    }
    let box = DecisionTable.row(of: slip)
    guard slip.pages.count == 1, box.isSimilar(to: place.box) else {
      throw RegisterError.invalid(
        what: "decision \(origin.decision.key)",
        reason: "does not fit into a row of the certificate; print the slip, with --slip")
    }
    return slip.overprint(of: box, onPage: 0, over: table.pages[place.page], at: place.box, shift: shift)
  }

  /// The form of the slip: the decision's own where it has one.
  private func slip(of origin: EndorsementOrigin, on day: BSDate) throws -> FormEdition {
    let own = "\(origin.decision.form)-endorsement"
    let id = catalogue.ids.contains(own) ? own : "office/endorsement"
    return try editions.edition(of: id, deciding: origin.decided.draft.values, otherwise: day, asOf: day)
  }

  /// What the slip says.
  private func words(
    of origin: EndorsementOrigin, row: Int, office: Office, on day: BSDate
  ) throws -> SlipWords {
    let draft = origin.decided.draft
    let decisionForm = try editions.form(of: draft.edition)
    let filling = try Case.read(
      draft.values, file: "the decision", form: decisionForm,
      pictures: { name in try Content(json: "{}", pictures: draft.pictures).picture(name) },
      hasGlyph: { _ in true }, settings: office.settings, numbers: .taken)
    let officer = origin.certificate.officer
    let decided = filling.decisionDate(in: decisionForm) ?? draft.date
    return SlipWords(
      registration: origin.registration, industry: origin.industryName, row: row,
      officer: officer.post.isEmpty ? officer.name : "\(officer.name), \(officer.post)", day: day,
      decided: decided,
      reference:
        "\(decisionForm.title) (\(Book(rawValue: origin.decision.book)?.label ?? "") \(origin.decision.number))",
      changes: origin.changes.map { change in
        let field = decisionForm.fields.first { $0.fact?.rawValue == change.particular }
        let after = field.flatMap { field in filling.values[field.name].map { $0.read(in: field) } }
        return SlipWords.Change(
          label: field?.label ?? change.particular, before: change.before.flatMap { field.read($0) },
          after: after ?? change.after)
      })
  }
}
