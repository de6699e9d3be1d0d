public import Rules

/// What an office answers a paper with that came in: which forms grant and refuse what it asks for, and the time
/// limit that the law sets for it.
public struct Answering: Hashable, Sendable {
  /// The identity of the form that grants it: `madhesh-2078/annex-03`.
  public var approvedBy: String?
  /// The identity of the form that refuses it.
  public var refusedBy: String?
  public var limit: TimeLimit?

  public init(approvedBy: String? = nil, refusedBy: String? = nil, limit: TimeLimit? = nil) {
    (self.approvedBy, self.refusedBy, self.limit) = (approvedBy, refusedBy, limit)
  }
}

extension Answering {
  /// Reads what the first tag of a form says. Whether the forms are there is asked when a paper is answered, for an
  /// office's folder may bring them.
  init(_ attributes: Attributes, book: Book) throws(FormError) {
    approvedBy = try attributes["approved-by"].map { text throws(FormError) in try FormIdentity.identifier(text) }
    refusedBy = try attributes["refused-by"].map { text throws(FormError) in try FormIdentity.identifier(text) }
    limit = try attributes["limit"].map { text throws(FormError) in
      guard let limit = TimeLimit.named(text.string) else {
        throw FormError.unknown("time limit", text.string, among: TimeLimit.all.map(\.id), at: text.place)
      }
      guard limit.sense == .within else {
        throw FormError(text.place, "\(limit.id) is no time within which a paper is answered")
      }
      return limit
    }
    let given = ["approved-by", "refused-by", "limit"].lazy.compactMap { attributes[$0] }.first
    if book != .incoming, let given {
      throw FormError(given.place, "only what comes in is answered; this form goes out")
    }
  }
}
