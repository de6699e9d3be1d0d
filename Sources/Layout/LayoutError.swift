/// Why a document could not be laid out or drawn, in one line.
public enum LayoutError: Error, Hashable, Sendable {
  /// No font of the family draws this character.
  case missingGlyph(scalar: Unicode.Scalar, field: String?, form: String)
  /// Something needs more room than the page gives. `field` is whose value it is, when it is one's.
  case overflow(what: String, field: String?, form: String, page: Int)
  /// A table's cells do not fill its columns.
  case table(reason: String, form: String)
  /// A font inside the program cannot be used.
  case font(name: String, reason: String)
  /// Cairo, FreeType or ICU refused; `operation` says what we asked for.
  case drawing(operation: String, reason: String)
  /// A page has more pixels at this resolution than are painted; `most` is the resolution that is left.
  case tooManyPixels(megapixels: Int, dpi: Int, most: Int)
  /// A picture that was accepted can no longer be drawn.
  case picture(name: String, reason: String)
}

extension LayoutError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingGlyph(let scalar, let field, let form):
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return "\(form)\(Self.suffix(field)): no font has the character U+\(padded)"
    case .overflow(let what, let field, let form, let page):
      return "\(form)\(Self.suffix(field)): page \(page): \(what)"
    case .table(let reason, let form): return "\(form): table: \(reason)"
    case .font(let name, let reason): return "font \(name): \(reason)"
    case .drawing(let operation, let reason): return "cannot \(operation): \(reason)"
    case .tooManyPixels(let megapixels, let dpi, let most):
      return
        "a page of \(megapixels) megapixels at \(dpi) dpi is too large to paint; \(most) dpi are the most "
        + "for this paper, or give a PDF"
    case .picture(let name, let reason): return "picture \(name): \(reason)"
    }
  }

  private static func suffix(_ field: String?) -> String { field.map { ", field \($0)" } ?? "" }
}
