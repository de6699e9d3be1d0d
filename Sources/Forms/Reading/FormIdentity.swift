import Nepali

/// What the first tag of a form file says: which form it is, and when it is law.
struct FormIdentity: Hashable, Sendable {
  let id: String
  let from: BSDate
  let until: BSDate?
  /// Where `from` stands.
  let place: SourcePlace
  /// Where `until` stands, or else `from`.
  let untilPlace: SourcePlace

  /// Reads the attributes of `<form>`.
  init(_ root: XMLElement) throws(FormError) {
    guard root.name == "form" else {
      throw FormError(root.place, "a form file begins with <form>, found <\(root.name)>")
    }
    let attributes = try Attributes(of: root, "id", "kind", "from", "until", "decided", "book", "approved-by", "refused-by", "limit")
    id = try Self.identifier(attributes.required("id"))
    let first = try attributes.required("from")
    from = try Self.date("from", first)
    place = first.place
    let last = attributes["until"]
    until = try last.map { text throws(FormError) in try Self.date("until", text) }
    untilPlace = last?.place ?? first.place
    if let until, until < from { throw FormError(untilPlace, "the form ends on \(until), before it begins") }
  }

  /// `series/annex`, which is also the form's place among the form files.
  static func identifier(_ id: PlacedText) throws(FormError) -> String {
    let parts = id.string.split(separator: "/", omittingEmptySubsequences: false)
    let allowed = id.string.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || $0.isDigit || $0 == "-" || $0 == "/"
    }
    guard allowed, parts.count == 2, !parts.contains(""), id.string.utf8.count <= 64 else {
      throw FormError(id.place, "\(id.string.quoted) is no identity such as madhesh-2078/annex-03")
    }
    return id.string
  }

  private static func date(_ name: String, _ text: PlacedText) throws(FormError) -> BSDate {
    do { return try BSDate.parse(text.string) } catch {
      throw FormError(text.place, "\(name.quoted) is no Bikram Sambat date: \(error)")
    }
  }
}
