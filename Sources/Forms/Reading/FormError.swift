import Nepali

/// Why a form file or an office file is refused, or why a form was not found: one line.
public struct FormError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the file; nil where no file is meant.
  public let place: SourcePlace?
  /// What is wrong, and what is right: one line, however long the names in the file are.
  public let reason: String

  /// `madhesh-2078/annex-03.xml:12:9: unknown element "pp"; did you mean "p"?`
  public var description: String { place.map { "\($0): \(reason)" } ?? reason }

  package init(_ place: SourcePlace?, _ reason: String) {
    self.place = place
    self.reason = onOneLine(reason)
  }

  /// A name that stands for nothing, with the one that was probably meant.
  package static func unknown(
    _ what: String, _ name: String, among known: some Sequence<String>, at place: SourcePlace?
  ) -> FormError {
    let hint = nearest(to: name, in: known).map { "; did you mean “\($0)”?" } ?? ""
    return FormError(place, "unknown \(what) \(name.quoted)\(hint)")
  }
}
