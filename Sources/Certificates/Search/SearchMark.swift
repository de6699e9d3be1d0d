import Nepali

/// The words in the column `marks`.
enum SearchMark {
  /// Of a form: itself and its series.
  static func form(_ id: String) -> [String] {
    let series = id.split(separator: "/").first.map(String.init) ?? id
    return [id, series].map { "f" + plain($0) }
  }

  static func book(_ name: String) -> String { "b" + plain(name) }
  static func state(_ name: String) -> String { "s" + plain(name) }

  /// Of a day: itself, its month, its year.
  static func day(_ date: String) -> [String] {
    let parts = date.split(separator: "-")
    guard parts.count == 3 else { return [] }
    return ["d\(parts[0])\(parts[1])\(parts[2])", "m\(parts[0])\(parts[1])", "y\(parts[0])"]
  }

  /// The marks of which every day of a range has one: of whole years and months, and of days at its ends.
  static func days(from first: BSDate, to last: BSDate) -> [String] {
    var marks: [String] = []
    var start = first
    while start <= last {
      let own = day(start.description)
      let month = try? BSDate(year: start.year, month: start.month, day: start.daysInMonth)
      let year = (try? BSDate(year: start.year, month: 12, day: 1)).flatMap {
        try? BSDate(year: $0.year, month: 12, day: $0.daysInMonth)
      }
      let spans: [(mark: String, isFirst: Bool, end: BSDate?)] = [
        (own[2], start.month == 1 && start.day == 1, year), (own[1], start.day == 1, month),
      ]
      let whole = spans.first { $0.isFirst && $0.end.map { $0 <= last } == true }
      marks.append(whole?.mark ?? own[0])
      guard let next = try? (whole?.end ?? start).adding(days: 1) else { break }
      start = next
    }
    return marks
  }

  private static func plain(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
      })
  }
}
