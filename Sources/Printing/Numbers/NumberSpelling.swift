public import Nepali

/// A number of a paper without what two people may write differently: ५०१/०८३–८४, 501/083-84 and
/// 0501 / 2083-84 are one number.
///
/// Digits are ASCII without zeros in front, every dash and slash is `-`, letters are capital, spaces and
/// joiners are gone, and the years of a fiscal year have two digits. A number that does not say its year has
/// it behind `@`, for such a book begins at one again every year.
public struct NumberSpelling: Hashable, Sendable, CustomStringConvertible {
  /// `501-83-84`, `123@2083`
  public let text: String

  /// - Parameters:
  ///   - text: as printed or typed.
  ///   - year: the fiscal year of a number that does not say it.
  public init(_ text: String, in year: FiscalYear? = nil) {
    self.text = Self.plain(text) + (year.map { "@\($0.startYear)" } ?? "")
  }

  public var description: String { text }

  private static func plain(_ text: String) -> String {
    // Even parts are what stands between digits, odd ones are digits.
    var parts: [String] = [""]
    var isDigit = false
    // No number of a paper is longer.
    for scalar in Normalisation.nfc(Digits.ascii.rewrite(text)).unicodeScalars.prefix(200) {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: continue
      default: break
      }
      let plain = dashes.contains(scalar) ? "-" : scalar
      let isNext = ("0"..."9").contains(plain)
      if isNext != isDigit { parts.append("") }
      isDigit = isNext
      parts[parts.count - 1].unicodeScalars.append(plain)
    }
    for index in parts.indices where index % 2 == 1 {
      parts[index] = String(parts[index].drop { $0 == "0" })
      if parts[index].isEmpty { parts[index] = "0" }
    }
    shortenYears(&parts)
    return parts.joined().uppercased()
  }

  /// `2083-84`, `083-84` and `2083-2084` are the fiscal year `83-84`. The last one counts: the ordinal 2082
  /// before 083/84 is no year.
  private static func shortenYears(_ parts: inout [String]) {
    let places = parts.indices.dropLast(2).reversed().filter { $0 % 2 == 1 && parts[$0 + 1] == "-" }
    for index in places {
      guard parts[index].utf8.count <= 4, let start = Int(parts[index]), let end = Int(parts[index + 2]),
        (60..<100).contains(start) || (1960..<2200).contains(start),
        end == (start + 1) % 100 || end == start + 1
      else { continue }
      parts[index] = "\(start % 100)"
      parts[index + 2] = "\((start + 1) % 100)"
      return
    }
  }

  private static let dashes: Set<Unicode.Scalar> = [
    "-", "/", "\\", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}",
    "\u{2044}", "\u{2215}",
  ]
}
