extension BSDate {
  /// The date that `text` writes as year-month-day: ASCII or Devanagari digits (not mixed), a year of
  /// four digits, the separator `-`, `/`, `।` or `.` (the same twice), spaces allowed around the parts.
  /// `NepaliError.notADate` when it has another form, `.yearOutOfRange` or `.noSuchDay` when the day
  /// does not exist.
  public static func parse(_ text: some StringProtocol) throws(NepaliError) -> BSDate {
    let whole = String(text.prefix(64))
    guard text.unicodeScalars.count <= 64 else { throw .notADate(whole) }
    var parts = [Substring.UnicodeScalarView()]
    var separator: Unicode.Scalar?
    for scalar in whole.unicodeScalars {
      if separators.contains(scalar) {
        guard separator == nil || separator == scalar else { throw .notADate(whole) }
        separator = scalar
        parts.append(Substring.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    guard parts.count == 3 else { throw .notADate(whole) }
    var numbers: [Int] = []
    var digits: Digits?
    for part in parts {
      guard let (number, count, kind) = number(Substring(part)), digits == nil || digits == kind,
        numbers.isEmpty ? count == 4 : count <= 2
      else { throw .notADate(whole) }
      digits = kind
      numbers.append(number)
    }
    return try BSDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static let separators: [Unicode.Scalar] = ["-", "/", "।", "."]

  /// The number in one part, how many digits it has, and of which kind.
  private static func number(_ part: Substring) -> (number: Int, count: Int, kind: Digits)? {
    let scalars = part.unicodeScalars.drop { $0 == " " }
    let end = scalars.lastIndex { $0 != " " }
    guard let end else { return nil }
    var (number, count) = (0, 0)
    var digits: Digits?
    for scalar in scalars[...end] {
      guard let (value, kind) = Digits.read(scalar), digits == nil || digits == kind, count < 4
      else { return nil }
      digits = kind
      number = number * 10 + value
      count += 1
    }
    guard let digits else { return nil }
    return (number, count, digits)
  }
}
