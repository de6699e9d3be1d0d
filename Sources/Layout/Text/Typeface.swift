/// One font of a family: which script it draws, and how heavily.
struct Typeface: Hashable, Sendable {
  var family: Family
  var isBold: Bool
  var script: Script

  enum Script: Hashable, Sendable { case devanagari, latin }

  static let count = 8

  /// 0 to 7, for tables with one place for each typeface.
  var index: Int {
    (script == .latin ? 4 : 0) + (family == .serif ? 2 : 0) + (isBold ? 1 : 0)
  }

  /// The font's PostScript name, under which it is carried in the program.
  var name: String {
    "Noto" + (family == .serif ? "Serif" : "Sans") + (script == .devanagari ? "Devanagari" : "")
      + (isBold ? "-Bold" : "-Regular")
  }

  /// The font of the other script with the same design and weight.
  var counterpart: Typeface {
    var other = self
    other.script = script == .devanagari ? .latin : .devanagari
    return other
  }
}
