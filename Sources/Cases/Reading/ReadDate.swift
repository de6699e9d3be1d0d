import Forms
import Nepali

extension CaseReader {
  /// A day of Bikram Sambat; nil for an empty string.
  ///
  /// The years 1970 to 2044 are years of both calendars, so that an AD date typed by mistake would print
  /// as a day 57 years earlier. A date that also exists in AD is therefore refused, unless as an AD date it
  /// would lie more than twenty years after the form became law. Where so old a day is meant, `BS` or
  /// `वि.सं.` before it says so: `"BS 2035-05-12"`.
  mutating func date(_ entry: PlacedValue, at spot: Spot) throws(Refusal) -> BSDate? {
    guard case .text(let text) = entry.content else {
      throw wrongType("a Bikram Sambat date such as \"2081-05-12\"", found: entry)
    }
    var figures = text.trimmed
    guard !figures.isEmpty else { return nil }
    let era = Self.eras.first { figures.hasPrefix($0) }
    if let era { figures = String(figures.dropFirst(era.count)) }
    let date: BSDate
    do {
      date = try BSDate.parse(figures)
    } catch {
      if era == nil, case .noSuchDay(let year, let month, let day) = error,
        let hint = civilHint(year, month, day)
      {
        throw .because("\(error); \(hint)")
      }
      throw .because(error.description)
    }
    if era == nil, let hint = civilHint(date.year, date.month, date.day) {
      throw .because("\(date) \(hint); if the day in \(date.year) BS is meant, write \"BS \(date)\"")
    }
    warnIfUncertain(date, at: spot)
    return date
  }

  mutating func warnIfUncertain(_ date: BSDate, at spot: Spot) {
    if let warning = date.warning { warn(spot, warning) }
  }

  /// How a date is written so that `date(_:at:)` reads it back: with its era where it needs one.
  static func written(_ date: BSDate) -> String {
    let isCivil = (try? CivilDate(year: date.year, month: date.month, day: date.day)) != nil
    // The last AD year that the calendar's table reaches is 2044.
    return isCivil && date.year <= 2044 ? "BS \(date)" : date.description
  }

  private static let eras = ["BS ", "वि.सं. ", "वि.सं."]

  /// What to say of figures that may be an AD date; nil if they are none.
  private func civilHint(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard let civil = try? CivilDate(year: year, month: month, day: day),
      civil.year <= form.from.civil.year + 20, let date = try? BSDate(civil)
    else { return nil }
    return "looks like an AD date, which is \(date) in BS"
  }
}
