/// The two kinds of digits that Nepali documents use.
public enum Digits: Hashable, Sendable, CaseIterable {
  /// 0 to 9
  case ascii
  /// ० to ९, U+0966 to U+096F
  case devanagari

  private var zero: UInt32 { self == .ascii ? 0x30 : 0x966 }

  /// The value of one digit and its kind; nil for any other character.
  static func read(_ scalar: Unicode.Scalar) -> (value: Int, kind: Digits)? {
    for kind in allCases where (kind.zero...kind.zero + 9).contains(scalar.value) {
      return (Int(scalar.value - kind.zero), kind)
    }
    return nil
  }

  /// `text` with every digit, ASCII or Devanagari, in this kind; nothing else changes.
  public func rewrite(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let (value, _) = Self.read(scalar), let digit = Unicode.Scalar(zero + UInt32(value)) {
        result.unicodeScalars.append(digit)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A number without grouping, filled with zeros on the left to `width` digits.
  public func write(_ number: some BinaryInteger, width: Int = 1) -> String {
    let digits = String(number.magnitude)
    let padding = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return rewrite((number < 0 ? "-" : "") + padding + digits)
  }

  /// A number grouped as in South Asia: the last three digits, then pairs, such as १,२३,४५,६७८.
  public func grouped(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number.magnitude).unicodeScalars)
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, left == 3 || (left > 3 && left % 2 == 1) { result += "," }
      result.unicodeScalars.append(digit)
    }
    return rewrite(result)
  }

  /// `text` in ASCII digits and the kind of digits it had; nil when it mixes both kinds.
  static func asciiDigits(in text: String) -> (text: String, kind: Digits?)? {
    var kind: Digits?
    for scalar in text.unicodeScalars {
      guard let (_, found) = read(scalar) else { continue }
      if let kind, kind != found { return nil }
      kind = found
    }
    return (ascii.rewrite(text), kind)
  }
}
