/// Strips → pages, all breaks chosen together so that the pages as a whole are the best: total fit, as for the
/// lines of a paragraph.
///
/// What counts first is that bands firmly bound stay together, then that there are few pages, then how the
/// pages look (`PageJudge`). The work is in proportion to the bands times those that a page holds.
struct PageBreaker {
  let height: Length
  let form: String
  /// How many pages stand before, for errors.
  let pagesBefore: Int

  /// The bands of one page.
  struct FilledPage {
    var strips: [Strip]
    /// Whether a forced break or nothing follows.
    var isLast: Bool
    /// The height of what follows and stays together.
    var next = Length.zero
    /// The height of what stays together at its foot.
    var last = Length.zero
  }

  /// The pages; one empty one where there is nothing to set.
  ///
  /// - Throws: `LayoutError.overflow` for a band higher than a page: nothing is clipped.
  func pages(_ strips: [Strip]) throws(LayoutError) -> [FilledPage] {
    var pages: [FilledPage] = []
    let bound = strips.bindingSignatures(height: height).takingTitlesAlong()
    for part in bound.split(whereSeparator: { $0.kind == .pageBreak }) {
      let run = PageRun(part, height: height)
      if run.units.isEmpty { continue }
      guard let breaks = BreakOfPages(run).chosen() else {
        throw overflow(run, pagesBefore: pagesBefore + pages.count)
      }
      var first = 0
      for end in breaks {
        pages.append(
          FilledPage(
            strips: run.strips(first..<end), isLast: end == run.units.count, next: run.boundHeight(from: end),
            last: run.boundHeight(endingIn: first..<end))
        )
        first = end
      }
    }
    return pages.isEmpty ? [FilledPage(strips: [], isLast: true)] : pages
  }

  /// Whether the pages would be one fewer if little were less: where the last of a few holds hardly more
  /// than what `Tightness.reach` gives.
  func missesASheet(_ pages: [FilledPage], _ strips: [Strip]) -> Bool {
    guard pages.count == 2 || pages.count == 3, !strips.contains(where: { $0.kind == .pageBreak }) else {
      return false
    }
    let sheet = height * Double(pages.count - 1)
    return strips.height <= sheet * (1 + Tightness.reach)
  }

  private func overflow(_ run: PageRun, pagesBefore: Int) -> LayoutError {
    let unit = run.units.first { $0.height + $0.head > height } ?? run.units[0]
    let excess = ((unit.height + unit.head - height).points * 10).rounded() / 10
    let above = run.units.prefix { $0.height + $0.head <= height }
    let pages = (above.reduce(.zero) { $0 + $1.height }.points / height.points).rounded(.up)
    return .overflow(
      what: "a part that cannot be divided is \(excess) pt higher than the page",
      field: run.strips[unit.strip].field, form: form, page: pagesBefore + Int(pages) + 1)
  }
}

/// Strips between two forced breaks, with the places where a page may end.
struct PageRun {
  let strips: [Strip]
  let height: Length
  private(set) var units: [Unit] = []

  /// A band that is not space, with what stands between it and the one before.
  struct Unit {
    /// Its index among the strips.
    var strip: Int
    /// From the run's beginning, where no page ends, to its upper and its lower edge.
    var top, bottom: Length
    /// The height of the head that is repeated where it opens a page, and of what stands under it where it ends one.
    var head, foot: Length
    /// How much it wants the one before on its page.
    var bond: Strip.Bond

    var height: Length { bottom - top }
  }

  init(_ strips: ArraySlice<Strip>, height: Length) {
    self.strips = Array(strips)
    self.height = height
    var y = Length.zero, bond = Strip.Bond.none
    for (index, strip) in self.strips.enumerated() {
      let top = y
      y += strip.height
      if strip.kind != .space {
        units.append(
          Unit(
            strip: index, top: top, bottom: y, head: strip.head?.strips.height ?? .zero,
            foot: strip.foot?.strips.height ?? .zero, bond: bond))
        bond = .none
      }
      bond = max(bond, strip.bond)
    }
  }

  /// The height of a page that holds some units.
  func height(of range: Range<Int>) -> Length {
    units[range.upperBound - 1].bottom - units[range.lowerBound].top + units[range.lowerBound].head
      + (range.upperBound < units.count ? units[range.upperBound - 1].foot : .zero)
  }

  /// The height of the units from one on that stay together, with the space before them.
  func boundHeight(from first: Int) -> Length {
    guard first > 0, first < units.count else { return .zero }
    var last = first
    while last + 1 < units.count, units[last + 1].bond >= .firm { last += 1 }
    return units[last].bottom - units[first - 1].bottom
  }

  /// The height of the last units of some that stay together, with the space before them.
  func boundHeight(endingIn range: Range<Int>) -> Length {
    var first = range.upperBound - 1
    while first > range.lowerBound, units[first].bond >= .firm { first -= 1 }
    let above = first > range.lowerBound ? units[first - 1].bottom : units[first].top
    return units[range.upperBound - 1].bottom - above
  }

  /// The strips of a page that holds some units: space at its head is left out, and that at its foot where it
  /// is no longer on the page; a table goes on under its head.
  func strips(_ range: Range<Int>) -> [Strip] {
    let first = units[range.lowerBound].strip
    let next = range.upperBound < units.count ? units[range.upperBound].strip : strips.count
    var taken: [Strip] = []
    if let head = strips[first].head { taken = head.artifacts }
    let isHeaded = !taken.isEmpty
    var used = taken.height
    for index in first..<next {
      var strip = strips[index]
      if index > units[range.upperBound - 1].strip, used + strip.height > height { break }
      if index == first, !isHeaded { strip.items += strip.cap }
      used += strip.height
      taken.append(strip)
      if index == units[range.upperBound - 1].strip, range.upperBound < units.count, let foot = strip.foot {
        taken += foot.artifacts
        break
      }
    }
    return taken
  }
}

/// The search for the breaks of a run.
private struct BreakOfPages {
  private let run: PageRun
  private let judge: PageJudge

  init(_ run: PageRun) {
    self.run = run
    judge = PageJudge(height: run.height)
  }

  /// The unit after each page, or nil where one unit is higher than a page.
  func chosen() -> [Int]? {
    let count = run.units.count
    // By unit: the least cost of all pages before it, and where the last of them begins.
    var costs = [Double](repeating: .infinity, count: count + 1),
      starts = [Int](repeating: 0, count: count + 1)
    costs[0] = 0
    for end in 1...count {
      let bond = end < count ? run.units[end].bond : .none
      var start = end - 1
      while start >= 0 {
        let page = run.height(of: start..<end)
        if page.points - run.units[start].head.points > run.height.points + 0.01 { break }
        if page.points <= run.height.points + 0.01, costs[start] < .infinity {
          let cost =
            costs[start] + judge.cost(of: page, isFirst: start == 0, isLast: end == count)
            + judge.cost(ofParting: bond)
          if cost < costs[end] {
            costs[end] = cost
            starts[end] = start
          }
        }
        start -= 1
      }
    }
    guard costs[count] < .infinity else { return nil }
    var breaks: [Int] = [], end = count
    while end > 0 {
      breaks.append(end)
      end = starts[end]
    }
    return breaks.reversed()
  }
}
