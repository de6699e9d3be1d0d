public import Nepali

/// A series of markers, given by its first: १. (१) (क) क. (अ) 1. (a)
public struct Numbering: Hashable, Sendable {
  /// What stands before and behind the number or letter.
  public let before, after: String
  /// How an item is counted.
  public let series: Series

  /// The ways to count.
  public enum Series: Hashable, Sendable {
    /// १, २, ३ or 1, 2, 3.
    case numbers(Digits)
    /// क, ख, ग … ज्ञ; then १, २, ३.
    case consonants
    /// अ, आ, इ … अः; then १, २, ३.
    case vowels
    /// a, b, c … z; then 1, 2, 3.
    case latin
  }

  /// The series that begins with a marker; nil where the marker begins none.
  public init?(first marker: String) {
    let signs: [(Unicode.Scalar, Series)] = [
      ("१", .numbers(.devanagari)), ("1", .numbers(.ascii)), ("क", .consonants), ("अ", .vowels),
      ("a", .latin),
    ]
    let scalars = marker.unicodeScalars
    for (sign, series) in signs {
      guard let index = scalars.firstIndex(of: sign) else { continue }
      before = String(scalars[..<index])
      after = String(scalars[scalars.index(after: index)...])
      self.series = series
      return
    }
    return nil
  }

  /// The marker of an item, counted from 1.
  public func marker(_ number: Int) -> String {
    let sign: String =
      switch series {
      case .numbers(let digits): digits.write(number)
      case .consonants: Self.letter(number, of: Self.consonants) ?? Digits.devanagari.write(number)
      case .vowels: Self.letter(number, of: Self.vowels) ?? Digits.devanagari.write(number)
      case .latin: Self.letter(number, of: Self.latin) ?? Digits.ascii.write(number)
      }
    return before + sign + after
  }

  private static func letter(_ number: Int, of letters: [String]) -> String? {
    letters.indices.contains(number - 1) ? letters[number - 1] : nil
  }

  // The order of Nepali law: all consonants, then the conjuncts क्ष त्र ज्ञ.
  private static let consonants =
    "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह क्ष त्र ज्ञ".split(separator: " ").map(
      String.init)
  private static let vowels = "अ आ इ ई उ ऊ ऋ ए ऐ ओ औ अं अः".split(separator: " ").map(String.init)
  private static let latin = "abcdefghijklmnopqrstuvwxyz".map(String.init)
}
