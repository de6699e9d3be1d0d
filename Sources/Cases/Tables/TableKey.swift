import Nepali
import Tables

/// What tells a row from all others of its form.
enum TableKey {
  /// The values of several columns as one key: a tab is in none of them.
  static func joined(_ parts: [String]) -> String { parts.joined(separator: "\t") }

  /// A value as a part of a key: digits and spaces make no difference; nil for nothing.
  static func part(_ words: String) -> String? {
    let plain = Normalisation.nfc(Digits.ascii.rewrite(words))
    let part = plain.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      .joined(separator: " ")
    return part.isEmpty ? nil : part
  }
}

extension PlacedValue {
  /// The value as a part of a key; nil where it can be none.
  var keyPart: String? {
    switch content {
    case .text(let text): TableKey.part(text)
    case .number(let figures): TableKey.part(figures)
    default: nil
    }
  }
}
