/// A place where a line may end.
package struct BreakOpportunity: Hashable, Sendable {
  /// The break is before this byte of the UTF-8 text; spaces at the end of the line stand before it.
  package var offset: Int
  package var kind: Kind
  /// How unwelcome the break is: 0 between words, 50 as TeX's hyphen, more is worse.
  package var cost: Double

  package init(offset: Int, kind: Kind, cost: Double) {
    self.offset = offset
    self.kind = kind
    self.cost = cost
  }

  package enum Kind: Hashable, Sendable {
    /// Between words, or inside an address: nothing is drawn.
    case allowed
    /// After a line feed.
    case mandatory
    /// A word is divided. Drawn: a hyphen appears that the text does not have. Not drawn: the text has
    /// a hyphen or a dash already.
    case hyphen(drawn: Bool)
  }

  /// The costs of breaks that are not between words.
  package enum Cost {
    /// After a dash or a slash that the text has: प्रमाण–|पत्र, मासिक/|चौमासिक.
    static let afterMark = 25.0
    /// After a comma with no space behind it.
    static let afterComma = 25.0
    /// At a joint of a compound, or before a suffix of two aksharas and more.
    static let joint = 40.0
    /// Between two aksharas of one stem.
    static let stem = 120.0
    /// Inside a word of a value, which may be a name in law; from this on.
    static let value = 1000.0
    /// Inside an e-mail or web address.
    static let address = 100.0
  }
}
