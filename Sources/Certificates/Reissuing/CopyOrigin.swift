import Forms
import GRDB
import Nepali
import Printing

/// What is remembered of the event by which a copy came to be.
enum CopyDetail {
  /// The digest of the form that words what the copy says of itself, and the values of that form.
  static let form = "mark_form"
  static let values = "mark"
  /// By which paper the place of another was taken.
  static let successor = "by"
}

/// A paper of which a copy is about to be made, and what the copy will be called.
struct CopyOrigin {
  let document: Int64
  let summary: DocumentSummary
  let stored: StoredDraft
  /// The frame under the digest by which the register calls it.
  let frame: String?
  /// The document, what it is a copy of, and so on to the original.
  let chain: [Int64]
  /// Which copy of its original it is.
  let ordinal: Int
  /// Who certifies it.
  let officer: Person

  /// The key of the copy: that of the original, and which copy it is.
  let key: String

  /// - Throws: `RegisterError.noDocument`; `.invalid` for a paper that holds no more, with what to do;
  ///   `.notAllowed` for who may not certify; `.atDesk`
  init(_ number: String, _ register: Register, in database: Database) throws {
    try register.refuseAtDesk("copies are given", in: database)
    officer = try register.actor(.approver, in: database)
    summary = try register.summary(of: number, nil, in: database)
    let what = "document \(summary.key)"
    guard summary.voidReason == nil else {
      throw RegisterError.invalid(
        what: what, reason: "is void, so there are no copies of it; its case may be issued again")
    }
    if let successor = summary.supersededBy {
      throw RegisterError.invalid(
        what: what, reason: "holds no more: \(successor) took its place; give that number")
    }
    guard let stored = try register.storedDraft(ofKey: summary.key, in: database) else {
      throw RegisterError.invalid(
        what: what,
        reason:
          "was issued by the first version of certgen and cannot be printed again; make it void and issue its case"
      )
    }
    self.stored = stored
    frame = stored.stored.frame
    document = try DocumentRecord.id(ofKey: summary.key, in: database)
    chain = try CopyChain.documents(from: document, in: database)
    ordinal = try CopyChain.count(ofOriginal: chain.last ?? document, in: database) + 1
    let original = try String.fetchOne(
      database, sql: "SELECT key FROM documents WHERE id = ?", arguments: [chain.last ?? document])
    key = "\(original ?? summary.key)-C\(ordinal)"
  }

  /// Sees that a copy can have been given on a day.
  ///
  /// - Throws: `RegisterError.invalid` for a day in the future, or before that of the paper.
  func check(_ day: BSDate, today: BSDate) throws {
    if day > today {
      throw RegisterError.invalid(
        what: "\(day)", reason: "lies in the future (today is \(today)); a copy is dated when it is given")
    }
    if day < stored.draft.date {
      throw RegisterError.invalid(
        what: "\(day)", reason: "is before \(stored.draft.date), the day of the paper; a copy is younger")
    }
  }

  /// The book in which the paper has its own number.
  var book: Book { stored.draft.numbers.own?.book ?? .dispatch }

  /// The numbers of the paper in words: `च.नं. १, उद्योग दर्ता नं. १/०८३–८४`.
  func reference(in form: Form) -> String {
    let numbers = stored.draft.numbers
    let own = numbers.own.map { ["\($0.book.label) \($0.text)"] } ?? []
    let allotted = form.allottedFields.compactMap { field -> String? in
      guard let text = numbers.allotted[field.name], text != numbers.own?.text else { return nil }
      return "\(field.label) \(text)"
    }
    let whole = (own + allotted).joined(separator: ", ")
    return whole.count <= 80 ? whole : own.first ?? summary.key
  }
}
