/// A word, number or sign of a formula in an attribute: `total_capital >= 25,00,000`.
struct FormulaToken {
  enum Kind: Equatable {
    case name(String)
    /// A number in hundredths: 2.5 is 250.
    case number(Int64)
    /// Words in single quotation marks.
    case quoted(String)
    case sign(String)
    case end
  }

  let kind: Kind
  let place: SourcePlace

  /// What the token is, in words that fit after "found".
  var noun: String {
    switch kind {
    case .name(let name): name.quoted
    case .number: "a number"
    case .quoted(let words): "'\(words)'"
    case .sign(let sign): sign.quoted
    case .end: "the end"
    }
  }

  /// Cuts a formula into tokens, the last of which is the end.
  static func tokens(of text: PlacedText) throws(FormError) -> [FormulaToken] {
    let scalars = Array(text.string.unicodeScalars)
    var tokens: [FormulaToken] = []
    var index = 0
    while index < scalars.count {
      let place = text.place(index)
      guard tokens.count < FormLimits.tokens else {
        throw FormError(
          place, "a formula has at most \(FormLimits.tokens) words, numbers and signs; part it into fields")
      }
      let scalar = scalars[index]
      if scalar.isXMLSpace {
        index += 1
      } else if scalar.beginsName {
        let end = scalars[index...].firstIndex { !$0.continuesName } ?? scalars.count
        tokens.append(
          FormulaToken(kind: .name(String(String.UnicodeScalarView(scalars[index..<end]))), place: place))
        index = end
      } else if scalar.isDigit {
        let end = scalars[index...].firstIndex { !$0.isDigit && $0 != "," && $0 != "." } ?? scalars.count
        let number = try hundredths(String(String.UnicodeScalarView(scalars[index..<end])), at: place)
        tokens.append(FormulaToken(kind: .number(number), place: place))
        index = end
      } else if scalar == "'" {
        guard let end = scalars[(index + 1)...].firstIndex(of: "'") else {
          throw FormError(place, "the words in ' have no end")
        }
        let words = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
        tokens.append(FormulaToken(kind: .quoted(words), place: place))
        index = end + 1
      } else {
        let pair = String(String.UnicodeScalarView(scalars[index..<min(index + 2, scalars.count)]))
        let sign = ["<=", ">=", "!="].contains(pair) ? pair : String(scalar)
        guard sign.count == 2 || "+-*()<>=.,%".unicodeScalars.contains(scalar) else {
          throw FormError(place, "\(sign.quoted) has no meaning in a formula")
        }
        tokens.append(FormulaToken(kind: .sign(sign), place: place))
        index += sign.unicodeScalars.count
      }
    }
    tokens.append(FormulaToken(kind: .end, place: text.place(scalars.count)))
    return tokens
  }

  /// A number as it is written in an office, `25,00,000` or `2.5`, in hundredths.
  static func hundredths(_ literal: String, at place: SourcePlace) throws(FormError) -> Int64 {
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].filter { $0 != "," }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    guard parts.count <= 2, fraction.count <= 2, parts.count == 1 || !fraction.isEmpty,
      let value = Int64(whole + fraction + String(repeating: "0", count: 2 - fraction.count))
    else { throw FormError(place, "\(literal.quoted) is not a number with at most two decimals") }
    return value
  }

  /// The counting words that may follow a number, and what they multiply it by.
  static let units: [String: Int64] = [
    "hundred": 100, "thousand": 1_000, "lakh": 1_00_000, "crore": 1_00_00_000, "arab": 1_00_00_00_000,
    "kharab": 1_00_00_00_00_000,
  ]
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var beginsName: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" }
  package var continuesName: Bool { beginsName || isDigit }
}
