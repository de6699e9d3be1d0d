/// An amount of Nepali rupees, held in paisa so that sums are exact. Never negative: the forms of an
/// industry office know capital, cost and fees, and a deduction is a field of its own.
public struct Money: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The amount in paisa; a hundred make a rupee.
  public let paisa: Int64

  /// The largest amount, 99,99,99,99,99,999.99 rupees: just below one neel, far above any industry.
  public static let maximum = Money(unchecked: 999_999_999_999_999)

  /// No money.
  public static let zero = Money(unchecked: 0)

  private init(unchecked paisa: Int64) { self.paisa = paisa }

  /// An amount in paisa; `NepaliError.amountOutOfRange` below zero and above `maximum`.
  public init(paisa: Int64) throws(NepaliError) {
    guard (0...Self.maximum.paisa).contains(paisa) else { throw .amountOutOfRange }
    self.paisa = paisa
  }

  /// An amount in whole rupees; `NepaliError.amountOutOfRange` below zero and above `maximum`.
  public init(rupees: Int) throws(NepaliError) {
    guard (0...Int(Self.maximum.paisa / 100)).contains(rupees) else { throw .amountOutOfRange }
    self.paisa = Int64(rupees) * 100
  }

  /// The amount in rupees that `text` writes: ASCII or Devanagari digits (not mixed), plain or grouped as
  /// in 1,23,45,678, at most two decimals, spaces allowed around it. `NepaliError.notAnAmount` otherwise,
  /// `.amountOutOfRange` above `maximum`.
  public static func parse(_ text: some StringProtocol) throws(NepaliError) -> Money {
    let whole = String(text.prefix(64))
    switch WholeNumber.read(whole, cut: text.unicodeScalars.count > 64) {
    case .failure(let problem):
      throw .notAnAmount(whole, problem.fault)
    case .success(let (rupees, decimals)):
      guard decimals.utf8.count <= 2 else { throw .notAnAmount(whole, .badDecimals) }
      let paisa = Int(decimals + String(repeating: "0", count: 2 - decimals.utf8.count)) ?? 0
      let base = try Money(rupees: rupees)
      return Money(unchecked: base.paisa + Int64(paisa))
    }
  }

  /// The sum; `NepaliError.amountOutOfRange` above `maximum`.
  public func adding(_ other: Money) throws(NepaliError) -> Money { try Money(paisa: paisa + other.paisa) }

  /// The sum of many amounts; `NepaliError.amountOutOfRange` above `maximum`.
  public static func sum(_ amounts: some Sequence<Money>) throws(NepaliError) -> Money {
    var total = Money.zero
    for amount in amounts { total = try total.adding(amount) }
    return total
  }

  /// The amount in rupees, grouped: १,२३,४५६ when it is whole and `showingPaisa` is off, else १,२३,४५६.५०.
  public func text(digits: Digits = .devanagari, showingPaisa: Bool = false) -> String {
    let rupees = digits.grouped(paisa / 100)
    guard showingPaisa || paisa % 100 != 0 else { return rupees }
    return "\(rupees).\(digits.write(paisa % 100, width: 2))"
  }

  /// The amount in words, ending with मात्र: “एक सय पाँच रुपैयाँ पचास पैसा मात्र”. Zero paisa are left out,
  /// and so are zero rupees beside paisa.
  public var words: String {
    let (rupees, rest) = (UInt64(paisa / 100), UInt64(paisa % 100))
    var parts: [String] = []
    if rupees > 0 || rest == 0 { parts += [NumberWords.text(rupees), "रुपैयाँ"] }
    if rest > 0 { parts += [NumberWords.text(rest), "पैसा"] }
    return (parts + ["मात्र"]).joined(separator: " ")
  }

  /// The amount in ASCII digits with two decimals, such as 1,23,456.00; `parse` reads it back.
  public var description: String { text(digits: .ascii, showingPaisa: true) }

  public static func < (a: Money, b: Money) -> Bool { a.paisa < b.paisa }
}
