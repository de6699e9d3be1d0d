/// Whole numbers in Nepali words.
public enum NumberWords {
  /// The number in words, such as “एक लाख तेइस हजार चार सय छपन्न”. Every `UInt64` has a name.
  public static func text(_ number: UInt64) -> String {
    if number < 100 { return NumberNames.belowHundred[Int(number)] }
    var (rest, parts) = (number, [String]())
    for (value, name) in NumberNames.units where rest >= value {
      parts += [text(rest / value), name]
      rest %= value
    }
    if rest > 0 { parts.append(NumberNames.belowHundred[Int(rest)]) }
    return parts.joined(separator: " ")
  }
}
