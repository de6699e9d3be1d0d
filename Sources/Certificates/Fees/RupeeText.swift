import Nepali

/// Amounts that may be below nothing, as sums of what was taken and given back are.
enum RupeeText {
  /// As scripts and messages have them: `-2,250.00`.
  static func ascii(_ paisa: Int64) -> String { text(paisa, .ascii) }

  /// As they are printed: `२,२५०.००`.
  static func devanagari(_ paisa: Int64) -> String { text(paisa, .devanagari) }

  private static func text(_ paisa: Int64, _ digits: Digits) -> String {
    let size = paisa.magnitude
    return (paisa < 0 ? "-" : "") + digits.grouped(size / 100) + "." + digits.write(size % 100, width: 2)
  }
}
