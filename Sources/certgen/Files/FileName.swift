import Digest
import Forms

/// Names for new files that are made from other words.
enum FileName {
  /// What file systems take.
  static let mostBytes = 255

  /// A name that stays in the folder it is used in, whatever it is made from: letters, marks and digits
  /// of any script, full stops, underscores and hyphens. Everything else becomes a hyphen; no full stop
  /// or hyphen leads. It is cut between two characters where it is too long.
  ///
  /// - Parameter suffix: what stands behind it, unchanged.
  static func confined(_ text: String, suffix: String = "") -> String {
    var name = ""
    for character in String(String.UnicodeScalarView(text.unicodeScalars.map(kept)))
      .drop(while: { $0 == "." || $0 == "-" })
    {
      guard name.utf8.count + character.utf8.count + suffix.utf8.count <= mostBytes else { break }
      name.append(character)
    }
    return (name.isEmpty ? "document" : name) + suffix
  }

  /// What tells files of one name apart: 64 bits of the digest of what they are made from.
  static func mark(of bytes: some Collection<UInt8>) -> String { "-" + SHA256.hex(bytes).prefix(16) }

  /// The name before its suffix, and a suffix of a full stop and few letters, if it has one: `राम`, `.jpg`.
  static func parts(of name: String) -> (stem: String, suffix: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
    let suffix = name[name.index(after: dot)...]
    guard (1...5).contains(suffix.utf8.count),
      suffix.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      scalar
    // The joiners of Devanagari are format characters, and the only ones that a name needs.
    default: ["_", ".", "-", "\u{200C}", "\u{200D}"].contains(scalar) ? scalar : "-"
    }
  }
}
