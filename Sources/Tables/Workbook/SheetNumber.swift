import Nepali

/// Numbers of workbooks, which are binary fractions written in up to seventeen figures.
enum SheetNumber {
  /// A number in plain figures, without exponent, rounded to the fifteen figures that Excel shows; nil for what
  /// is no number.
  ///
  /// - Parameter shift: by how many places the point is moved to the right.
  static func plain(_ literal: String, shift: Int = 0) -> String? {
    let isPlain = literal.utf8.count <= 15 && literal.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isPlain, shift == 0, literal == "0" || literal.utf8.first != 0x30, !literal.isEmpty { return literal }
    guard let number = Double(literal), number.isFinite, abs(number) < 1e18 else { return nil }
    // Swift writes the fewest figures that give the same fraction.
    let parts = "\(abs(number))".lowercased().split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    var digits = (mantissa[0] + fraction).utf8.map { Int($0) - 0x30 }
    var point = mantissa[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.count > 1, digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
    if digits.count > 15, round(&digits, to: 15) { point += 1 }
    point += shift
    while digits.count > 1, digits.last == 0, digits.count > point { digits.removeLast() }
    let words = text(digits, point: point)
    return number < 0 && words != "0" ? "-" + words : words
  }

  /// Rounds figures; whether a figure came to stand before them.
  private static func round(_ digits: inout [Int], to count: Int) -> Bool {
    let goesUp = digits[count] >= 5
    digits.removeSubrange(count...)
    guard goesUp else { return false }
    for index in digits.indices.reversed() {
      digits[index] += 1
      if digits[index] < 10 { return false }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    return true
  }

  private static func text(_ digits: [Int], point: Int) -> String {
    let figures = digits.map(String.init).joined()
    if digits == [0] { return "0" }
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + figures }
    if point >= digits.count { return figures + String(repeating: "0", count: point - digits.count) }
    return figures.prefix(point) + "." + figures.dropFirst(point)
  }

  /// The day that a number of a workbook counts; the time of the day is left out. Nil for none.
  static func day(_ literal: String, is1904: Bool) -> CivilDate? {
    guard let number = Double(literal), number >= 0, number < 3_000_000 else { return nil }
    let serial = Int(number)
    // Excel took over from Lotus that 1900 was a leap year: day 60 is 29 February 1900, which never was.
    if !is1904, serial < 1 || serial == 60 { return nil }
    let first1904 = -24_107
    let first1900 = serial < 60 ? -25_568 : -25_569
    return try? CivilDate(dayNumber: serial + (is1904 ? first1904 : first1900))
  }
}
