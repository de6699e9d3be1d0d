/// One pass over a paragraph: the search for the breaks with the fewest demerits.
struct BreakSearch {
  private let items: MeasuredItems
  private let widths: LineWidths
  private let judge: LineJudge
  /// Every way to a break that was ever the best; each knows the one before it.
  private var nodes: [Node] = []
  /// Those from which a line may still begin, by place.
  private var active: [Int] = [0]
  /// The best way to the place at hand, by width class of the next line and fitness.
  private var best: [Candidate?]

  /// The best way to end a line at a place.
  private struct Node {
    /// The item of the break, and the first item of the line after it.
    var item: Int
    var start: Int
    /// The index of the line after it.
    var line = 0
    var fitness = LineJudge.decent
    var isFlagged = false
    var demerits = 0.0
    var previous = -1
    var ratio = 0.0
    var width = 0.0
    /// By how much the line that ends here is too wide.
    var excess = 0.0
  }

  private struct Candidate {
    var from: Int
    var demerits: Double
    var ratio: Double
    var width: Double
    var excess = 0.0
  }

  init(_ items: MeasuredItems, _ widths: LineWidths, _ judge: LineJudge) {
    self.items = items
    self.widths = widths
    self.judge = judge
    nodes.append(Node(item: -1, start: items.lineStart[0]))
    best = Array(repeating: nil, count: (widths.first.count + 1) * LineJudge.classes)
  }

  /// The node at the end of the paragraph, or nil where no lines are good enough for the pass.
  mutating func run() -> Int? {
    for place in items.breaks where judge.pass.divides || !place.isFlagged {
      advance(to: place)
      if active.isEmpty { return nil }
    }
    return active.min { nodes[$0].demerits < nodes[$1].demerits }
  }

  /// Tries the lines from all active nodes to a place, and makes the best ones nodes.
  private mutating func advance(to place: MeasuredItems.Break) {
    var kept = 0
    var isReached = false
    // The narrowest line that is too wide, for when nothing else is left.
    var fallback: (candidate: Candidate, slot: Int)?
    for index in active {
      let node = nodes[index]
      let end = max(items.lineEnd[place.item], node.start)
      let isEmpty = end == node.start
      // Between two breaks with nothing but space only a forced one makes a line.
      guard !isEmpty || place.isForced else {
        active[kept] = index
        kept += 1
        continue
      }
      let trial = trial(from: node, to: end, at: place)
      let lineClass = min(node.line + 1, widths.first.count) * LineJudge.classes
      if let verdict = judge.judge(trial) {
        let demerits =
          node.demerits
          + judge.demerits(
            verdict, trial, at: place, afterFitness: node.fitness, afterFlagged: node.isFlagged)
        let slot = lineClass + verdict.fitness
        if demerits < best[slot]?.demerits ?? .infinity {
          best[slot] = Candidate(from: index, demerits: demerits, ratio: verdict.ratio, width: trial.width)
        }
        isReached = true
      }
      let excess = trial.width - trial.shrink - trial.room
      if excess - place.width <= LineJudge.precision, !place.isForced {
        active[kept] = index
        kept += 1
      } else if excess < fallback?.candidate.excess ?? .infinity {
        let candidate = Candidate(
          from: index, demerits: node.demerits, ratio: trial.shrink > 0 ? -1 : 0, width: trial.width,
          excess: excess)
        fallback = (candidate, lineClass + LineJudge.decent)
      }
    }
    active.removeLast(active.count - kept)
    if active.isEmpty, !isReached, judge.pass.tolerance == .infinity, let fallback {
      best[fallback.slot] = fallback.candidate
      isReached = true
    }
    if isReached { settle(place) }
  }

  private func trial(from node: Node, to end: Int, at place: MeasuredItems.Break) -> LineJudge.Trial {
    let from = items.sums[node.start]
    let to = items.sums[end]
    let isElastic = judge.isJustified
    return LineJudge.Trial(
      width: to.width - from.width + place.width, stretch: isElastic ? to.stretch - from.stretch : 0,
      shrink: isElastic ? to.shrink - from.shrink : 0, room: widths[node.line], isLast: place.isForced,
      hasGlue: to.glues > from.glues)
  }

  /// Turns the best ways to a place into active nodes.
  private mutating func settle(_ place: MeasuredItems.Break) {
    for slot in best.indices {
      guard let candidate = best[slot] else { continue }
      best[slot] = nil
      active.append(nodes.count)
      nodes.append(
        Node(
          item: place.item, start: items.start(after: place.item), line: nodes[candidate.from].line + 1,
          fitness: slot % LineJudge.classes, isFlagged: place.isFlagged, demerits: candidate.demerits,
          previous: candidate.from, ratio: candidate.ratio, width: candidate.width,
          excess: max(0, candidate.excess)))
    }
  }

  /// The lines on the way to a node.
  func lines(to last: Int) -> FittedLines {
    var result = FittedLines()
    var index = last
    while nodes[index].previous >= 0 {
      let node = nodes[index]
      let start = nodes[node.previous].start
      result.lines.append(
        FittedLine(
          items: start..<max(start, items.lineEnd[node.item]), breakItem: node.item, naturalWidth: node.width,
          ratio: node.ratio, isDivided: node.isFlagged))
      if node.excess > LineJudge.precision {
        result.overfull.append(.init(line: node.line - 1, item: firstItem(beyond: node), excess: node.excess))
      }
      index = node.previous
    }
    result.lines.reverse()
    result.overfull.reverse()
    return result
  }

  /// The item of an overfull line that its room does not hold.
  private func firstItem(beyond node: Node) -> Int {
    let start = nodes[node.previous].start
    let room = widths[node.line - 1] + items.sums[start].width + LineJudge.precision
    return (start..<items.lineEnd[node.item]).first { items.sums[$0 + 1].width > room } ?? start
  }
}
