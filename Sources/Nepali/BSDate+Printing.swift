extension BSDate: CustomStringConvertible {
  /// How a date is written out in words.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// २०८१ भदौ १२ गते
    case plain
    /// २०८१ भदौ १२ गते बुधबार
    case weekday
    /// २०८१ भदौ १२ गते रोज ४
    case roj
    /// संवत् २०८१ साल भदौ १२ गते रोज ४: the body of a deed's closing formula, which runs from इति to शुभम्।
    case deed
  }

  /// Year, month and day with two digits each for month and day, such as २०८१-०५-१२.
  public func numeric(separator: String = "-", digits: Digits = .devanagari) -> String {
    [digits.write(year, width: 4), digits.write(month, width: 2), digits.write(day, width: 2)]
      .joined(separator: separator)
  }

  /// The date written out in Nepali.
  public func long(_ style: Style = .plain, digits: Digits = .devanagari) -> String {
    let (name, year, day) = (monthName.nepali, digits.write(year), digits.write(day))
    let plain = "\(year) \(name) \(day) गते"
    switch style {
    case .plain: return plain
    case .weekday: return "\(plain) \(weekday.nepali)"
    case .roj: return "\(plain) रोज \(digits.write(weekday.roj))"
    case .deed: return "संवत् \(year) साल \(name) \(day) गते रोज \(digits.write(weekday.roj))"
    }
  }

  /// The date for English text, such as “12 Bhadra 2081”.
  public var romanised: String { "\(day) \(monthName.romanised) \(year)" }

  /// Year, month and day in ASCII digits, such as 2081-05-12; `parse` reads it back.
  public var description: String { numeric(digits: .ascii) }
}
