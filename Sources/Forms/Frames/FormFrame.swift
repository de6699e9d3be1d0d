/// What stands around the words of many papers alike, kept in a file of its own: margins and letters, running
/// heads, and the parts that forms name and fill (the head of a letter, its subject, its foot).
struct FormFrame {
  /// `letter`.
  let name: String
  /// The frame whose parts hold where this one has none of its own.
  let base: PlacedText?
  /// Margins and letters, which hold where the form says nothing.
  let attributes: Attributes
  /// Headers and footers; those of the base stand where there are none.
  let runningHeads: [XMLElement]
  /// The parts, by the element with which a form asks for them.
  let parts: [Part: XMLElement]

  /// What a frame may have, named as the element that stands for it in a form.
  enum Part: String, CaseIterable {
    case head = "letter-head"
    case foot = "letter-foot"
    case addressee, subject, salutation

    /// The attributes that the element takes in a form; blocks of the frame ask for them with `given`.
    var attributes: [String] {
      switch self {
      case .head: ["date", "number"]
      case .foot: ["copies", "seal"]
      case .salutation: ["of"]
      case .addressee, .subject: []
      }
    }
  }

  /// Reads a frame file down to its parts; the blocks in them are read where a form uses them.
  init(_ root: XMLElement) throws(FormError) {
    guard root.name == "frame" else {
      throw FormError(root.place, "a frame file begins with <frame>, found <\(root.name)>")
    }
    attributes = try Attributes(of: root, ["name", "extends", "margins", "gap", "ornament"] + BodyScope.styleAttributes)
    name = try Self.name(attributes.required("name"))
    base = attributes["extends"]
    var heads: [XMLElement] = [], parts: [Part: XMLElement] = [:]
    for child in try root.elementsOnly() {
      if let part = Part(rawValue: child.name) {
        if parts.updateValue(child, forKey: part) != nil {
          throw FormError(child.place, "<\(child.name)> stands here a second time")
        }
        continue
      }
      switch child.name {
      case "header", "footer": heads.append(child)
      case "note": break
      default:
        throw FormError.unknown(
          "element", child.name, among: ["header", "footer", "note"] + Part.allCases.map(\.rawValue),
          at: child.place)
      }
    }
    self.parts = parts
    runningHeads = heads
  }

  /// A name as files have it: small letters, digits, hyphens.
  static func name(_ text: PlacedText) throws(FormError) -> String {
    let allowed = text.string.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || $0.isDigit || $0 == "-"
    }
    guard allowed, (1...40).contains(text.string.utf8.count) else {
      throw FormError(text.place, "\(text.string.quoted) is no name of a frame: small letters, digits, hyphens")
    }
    return text.string
  }
}
