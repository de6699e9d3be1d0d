import Nepali
import Printing

/// A document number as somebody types it: printed form or key, digits of either kind, `/` or `-` in the
/// fiscal year, any dash, zeros before the ordinal or none.
struct NumberSearch: Hashable {
  /// Normalised: NFC and capital ASCII letters.
  let prefix: String
  let fiscalYear: FiscalYear
  let ordinal: Int

  /// Nil when the text cannot be a number.
  init?(_ text: String) {
    guard text.utf8.count <= 200 else { return nil }
    let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\t", "\n"]
    let dashes: Set<Unicode.Scalar> = [
      "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
    ]
    var plain = ""
    for scalar in Normalisation.nfc(Digits.ascii.rewrite(text)).unicodeScalars where !spaces.contains(scalar)
    {
      plain.unicodeScalars.append(dashes.contains(scalar) || scalar == "/" ? "-" : scalar)
    }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, !parts[0].isEmpty, (1...9).contains(parts[3].utf8.count),
      parts[3].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = try? FiscalYear.parse("\(parts[1])/\(parts[2])"), let ordinal = Int(parts[3]), ordinal > 0
    else { return nil }
    self.prefix = Self.comparable(String(parts[0]))
    self.fiscalYear = year
    self.ordinal = ordinal
  }

  /// How prefixes are compared: the digits in them too may be of either kind.
  static func comparable(_ prefix: String) -> String {
    Digits.ascii.rewrite(Normalisation.nfc(prefix)).uppercased()
  }
}
