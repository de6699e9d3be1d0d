/// Items with what their sums, asked for at every trial line, are taken from.
struct MeasuredItems {
  /// Widths, stretch and shrink of all items before an index.
  private(set) var sums: [Sums] = [Sums()]
  /// The first box or forced break from an index on: where a line begins after a break.
  private(set) var lineStart: [Int]
  /// One after the last box before an index: where the words of a line end that breaks there.
  private(set) var lineEnd: [Int] = [0]
  /// The places where a line may end, in order; the last is the end of the paragraph.
  private(set) var breaks: [Break] = []

  struct Sums {
    var width = 0.0
    var stretch = 0.0
    var shrink = 0.0
    /// How many spaces.
    var glues = 0
  }

  struct Break {
    var item: Int
    var width = 0.0
    var cost = 0.0
    var isFlagged = false
    var isForced = false
  }

  init(_ items: [LineItem]) {
    sums.reserveCapacity(items.count + 1)
    lineEnd.reserveCapacity(items.count + 1)
    var sum = Sums()
    var end = 0
    for (index, item) in items.enumerated() {
      switch item {
      case .box(let width):
        sum.width += width
        end = index + 1
      case .glue(let width, let stretch, let shrink):
        if end == index, index > 0 { breaks.append(Break(item: index)) }
        sum.width += width
        sum.stretch += stretch
        sum.shrink += shrink
        sum.glues += 1
      case .penalty(let width, let cost, let isFlagged):
        if cost < .infinity {
          breaks.append(Break(item: index, width: width, cost: cost, isFlagged: isFlagged))
        }
      case .forcedBreak:
        breaks.append(Break(item: index, isForced: true))
      }
      sums.append(sum)
      lineEnd.append(end)
    }
    if let last = items.last, last != .forcedBreak { breaks.append(Break(item: items.count, isForced: true)) }
    lineStart = Self.lineStarts(items)
    // A break with nothing but space behind it, up to one that must be, would make an empty line.
    breaks = breaks.filter { place in
      guard !place.isForced else { return true }
      let next = start(after: place.item)
      return next < items.count && items[next] != .forcedBreak
    }
  }

  private static func lineStarts(_ items: [LineItem]) -> [Int] {
    var starts = Array(repeating: items.count, count: items.count + 2)
    for index in items.indices.reversed() {
      switch items[index] {
      case .box, .forcedBreak: starts[index] = index
      case .glue, .penalty: starts[index] = starts[index + 1]
      }
    }
    return starts
  }

  /// The first item of the line after a break at an item.
  func start(after item: Int) -> Int { lineStart[item + 1] }

  /// Forgets the hyphens inside words that fit a line of a width; the words between other breaks.
  mutating func divideOnlyWords(widerThan width: Double) {
    var kept: [Break] = []
    var divided: [Break] = []
    var start = lineStart[0]
    for place in breaks {
      if place.isFlagged {
        divided.append(place)
        continue
      }
      let end = lineEnd[place.item]
      if end > start, sums[end].width - sums[start].width > width { kept += divided }
      kept.append(place)
      divided.removeAll(keepingCapacity: true)
      start = self.start(after: place.item)
    }
    breaks = kept
  }
}
