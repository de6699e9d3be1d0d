/// Reading of whole numbers that a person typed.
public enum WholeNumber {
  /// The largest number that is read, 99,99,99,99,99,99,999 (just below one padma).
  public static let maximum = 999_999_999_999_999

  /// The whole number, zero or more, that `text` writes: ASCII or Devanagari digits (not mixed), plain or
  /// grouped as in 1,23,45,678, spaces allowed around it. A decimal point may follow, with zeros after it,
  /// as tables write whole numbers; three zeros are none, for 300.000 may be three hundred thousand. Else
  /// `NepaliError.notANumber`.
  public static func parse(_ text: some StringProtocol) throws(NepaliError) -> Int {
    let whole = String(text.prefix(64))
    switch read(whole, cut: text.unicodeScalars.count > 64) {
    case .success(let (number, decimals)):
      guard decimals.utf8.count <= 2 else { throw .notANumber(whole, .badDecimals) }
      guard decimals.allSatisfy({ $0 == "0" }) else { throw .notANumber(whole, .fraction) }
      return number
    case .failure(let problem):
      throw .notANumber(whole, problem.fault)
    }
  }

  struct Problem: Error { let fault: NumberFault }

  /// The number before the decimal point and the digits after it, which are ASCII here.
  static func read(_ text: String, cut: Bool) -> Result<(number: Int, decimals: String), Problem> {
    func refused(_ fault: NumberFault) -> Result<(number: Int, decimals: String), Problem> {
      .failure(Problem(fault: fault))
    }
    if cut { return refused(.tooLarge) }
    guard let (ascii, _) = Digits.asciiDigits(in: text) else { return refused(.mixedDigits) }
    let scalars = Array(ascii.unicodeScalars)
    guard let first = scalars.firstIndex(where: { $0 != " " }),
      let last = scalars.lastIndex(where: { $0 != " " })
    else { return refused(.empty) }
    if scalars[first] == "-" || scalars[first] == "−" { return refused(.negative) }
    var parts = [""]
    for scalar in scalars[first...last] {
      switch scalar {
      case "0"..."9", ",": parts[parts.count - 1].unicodeScalars.append(scalar)
      case "." where parts.count == 1: parts.append("")
      default: return refused(.strangeCharacter)
      }
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    if decimals.contains(",") { return refused(.strangeCharacter) }
    if parts[0].isEmpty { return refused(.badDecimals) }
    guard isGrouped(parts[0]) else { return refused(.badGrouping) }
    guard let number = Int(parts[0].filter { $0 != "," }), number <= maximum else {
      return refused(.tooLarge)
    }
    return .success((number, decimals))
  }

  /// Whether the commas stand where Indian grouping puts them, or there are none.
  private static func isGrouped(_ text: String) -> Bool {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false).map(\.utf8.count)
    guard let first = groups.first, let last = groups.last, groups.count > 1 else { return true }
    return (1...2).contains(first) && last == 3 && groups.dropFirst().dropLast().allSatisfy { $0 == 2 }
  }
}
