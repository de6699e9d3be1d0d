/// How bad a page is, and a break between two.
struct PageJudge {
  let height: Length

  /// What every page costs: more than any look of the pages.
  private static let page = 1e6
  /// More than any number of pages.
  private static let firm = 1e10
  private static let solid = 1e12
  /// As much as a page that is a good sixth empty.
  private static let loose = 14.0
  /// A page with less looks forgotten, unless it is the only one.
  static let least = 1.0 / 3
  /// What a page gives at the most so that the last has this much: more would only move the emptiness.
  static let given = 0.12
  /// What every page may leave empty at its foot.
  private static let slack = 0.05

  /// - Parameters:
  ///   - used: How high the page's content is.
  ///   - isFirst, isLast: Its place in the run of pages between forced breaks.
  func cost(of used: Length, isFirst: Bool, isLast: Bool) -> Double {
    if isFirst, isLast { return Self.page }
    let fill = used.points / height.points
    var cost = Self.page
    if isLast {
      cost += 800 * max(0, Self.least - fill)
    } else {
      let empty = max(0, 1 - Self.slack - fill)
      cost += 1000 * empty * empty + 3000 * max(0, 1 - Self.given - fill)
    }
    return cost
  }

  func cost(ofParting bond: Strip.Bond) -> Double {
    switch bond {
    case .none: 0
    case .loose: Self.loose
    case .firm: Self.firm
    case .solid: Self.solid
    }
  }
}
