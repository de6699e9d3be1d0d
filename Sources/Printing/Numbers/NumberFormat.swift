public import Forms
import Nepali

/// How a book writes its numbers: words with places for the ordinal and the fiscal year.
///
/// | Place | Writes, for 501 in 2083/84 |
/// |---|---|
/// | `{n}` | ५०१ |
/// | `{n:5}` | ००५०१ (2 to 9 digits at least) |
/// | `{year}` | २०८३ |
/// | `{short}` | ०८३ |
/// | `{end}` | ८४ |
///
/// Digits are Devanagari on paper. Between two places stands something, and no digit of the words touches a
/// place, so that a number can be told apart from every other of its book.
public struct NumberFormat: Hashable, Sendable, CustomStringConvertible {
  /// As it was written: `{n}/{short}–{end}`.
  public let pattern: String
  private let pieces: [Piece]

  fileprivate enum Piece: Hashable, Sendable {
    case words(String)
    case ordinal(width: Int)
    case year, short, end
  }

  /// - Parameter pattern: at most 60 characters, with one place for the ordinal.
  /// - Throws: `PrintingError.invalid`
  public init(_ pattern: String) throws(PrintingError) {
    let pattern = Normalisation.nfc(pattern)
    func refusal(_ reason: String) -> PrintingError {
      .invalid(what: "number format \(quoted(pattern))", reason: reason)
    }
    guard (1...60).contains(pattern.unicodeScalars.count) else { throw refusal("takes 1 to 60 characters") }
    var pieces: [Piece] = []
    var rest = pattern[...]
    while let first = rest.first {
      if first == "{" {
        guard let close = rest.firstIndex(of: "}"), let place = Self.places[String(rest[...close])] else {
          throw refusal("knows the places {n}, {n:2} to {n:9}, {year}, {short} and {end}")
        }
        if let last = pieces.last, !last.isWords {
          throw refusal("needs something between two places, for 1 and 23 would read as 12 and 3")
        }
        pieces.append(place)
        rest = rest[rest.index(after: close)...]
      } else {
        let words = rest.prefix { $0 != "{" }
        guard words.unicodeScalars.allSatisfy(Self.isPrintable) else {
          throw refusal("takes letters, digits, spaces and . / - – ( ) beside its places")
        }
        pieces.append(.words(String(words)))
        rest = rest[words.endIndex...]
        let isBesideDigit =
          pieces.count > 1 && words.first?.isWholeNumber == true
          || !rest.isEmpty && words.last?.isWholeNumber == true
        guard !isBesideDigit else { throw refusal("has a digit beside a place") }
      }
    }
    guard pieces.filter(\.isOrdinal).count == 1 else { throw refusal("needs one place {n} for the ordinal") }
    guard !pieces.contains(.end) || pieces.contains(.year) || pieces.contains(.short) else {
      throw refusal("has the year's end without its beginning")
    }
    self.pattern = pattern
    self.pieces = pieces
  }

  /// What an office gets that has chosen nothing: letters are counted and their fiscal year stands in the
  /// पत्र संख्या; what others quote names its year.
  public static func standard(for book: Book) -> NumberFormat {
    switch book {
    case .incoming, .dispatch: NumberFormat(checked: "{n}", [.ordinal(width: 1)])
    case .registration, .card, .permission, .approval, .receipt:
      NumberFormat(
        checked: "{n}/{short}–{end}",
        [.ordinal(width: 1), .words("/"), .short, .words("–"), .end])
    }
  }

  private init(checked pattern: String, _ pieces: [Piece]) {
    self.pattern = pattern
    self.pieces = pieces
  }

  public var description: String { pattern }

  /// Whether a number says its fiscal year.
  public var namesYear: Bool { pieces.contains(.year) || pieces.contains(.short) }

  /// A number as it is printed.
  func text(_ ordinal: Int, _ year: FiscalYear) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .ordinal(let width): Digits.devanagari.write(ordinal, width: width)
      case .year: Digits.devanagari.write(year.startYear)
      case .short: Digits.devanagari.write(year.startYear % 1000, width: 3)
      case .end: Digits.devanagari.write((year.startYear + 1) % 100, width: 2)
      }
    }.joined()
  }

  private static let places: [String: Piece] = {
    var places: [String: Piece] = [
      "{n}": .ordinal(width: 1), "{year}": .year, "{short}": .short, "{end}": .end,
    ]
    for width in 2...9 { places["{n:\(width)}"] = .ordinal(width: width) }
    return places
  }()

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
    default: " ./-–()".unicodeScalars.contains(scalar)
    }
  }
}

extension NumberFormat.Piece {
  fileprivate var isOrdinal: Bool { if case .ordinal = self { true } else { false } }
  fileprivate var isWords: Bool { if case .words = self { true } else { false } }
}
