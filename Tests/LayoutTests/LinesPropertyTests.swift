import Layout
import Testing
import Tools

/// What holds for every paragraph.
@Suite("Properties of lines")
struct LinesPropertyTests {
  private struct Case {
    var items: [LineItem]
    var widths: LineWidths
  }

  /// Words of one to six parts with hyphens between, a costly break or a line feed here and there.
  private func randomCase(_ generator: inout SeededGenerator) -> Case {
    var items: [LineItem] = []
    for _ in 0..<Int.random(in: 1...80, using: &generator) {
      if !items.isEmpty {
        switch Int.random(in: 0..<40, using: &generator) {
        case 0: items.append(.forcedBreak)
        case 1: items.append(.penalty(width: 0, cost: 25, isFlagged: false))
        default: items.append(.glue(width: 3, stretch: 2.8, shrink: 0.9))
        }
      }
      for part in 0..<Int.random(in: 1...6, using: &generator) {
        if part > 0 { items.append(.penalty(width: 3.5, cost: 40, isFlagged: true)) }
        items.append(.box(width: Double.random(in: 4...16, using: &generator)))
      }
    }
    let rest = Double.random(in: 30...450, using: &generator)
    let first = Bool.random(using: &generator) ? [rest - 15] : []
    return Case(items: items, widths: LineWidths(first: first, rest: rest))
  }

  private func forEachCase(_ seed: UInt64, _ body: (Case, FitParameters.Mode) -> Void) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let random = randomCase(&generator)
      body(random, .justified)
      body(random, .ragged)
    }
  }

  private func fit(_ mode: FitParameters.Mode, _ items: [LineItem], _ widths: LineWidths) -> FittedLines {
    TotalFit(FitParameters(mode: mode)).lines(of: items, in: widths)
  }

  @Test("every box stands on one line, in order")
  func complete() {
    forEachCase(1) { random, mode in
      let boxes = random.items.indices.filter { if case .box = random.items[$0] { true } else { false } }
      let lines = fit(mode, random.items, random.widths).lines
      let set = lines.flatMap { line in boxes.filter(line.items.contains) }
      #expect(set == boxes)
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.breakItem < $1.items.lowerBound })
    }
  }

  @Test("a line is as wide as it may be or narrower, unless reported")
  func within() {
    forEachCase(2) { random, mode in
      let result = fit(mode, random.items, random.widths)
      let reported = Set(result.overfull.map(\.line))
      for (index, line) in result.lines.enumerated() {
        let width = self.width(line, random.items)
        #expect((width > random.widths[index] + 1e-5) == reported.contains(index))
        #expect(line.ratio >= -1)
        #expect(mode == .justified || line.ratio == 0)
      }
    }
  }

  @Test("a justified line that stretches fills its width exactly")
  func exact() {
    forEachCase(3) { random, _ in
      let result = fit(.justified, random.items, random.widths)
      for (index, line) in result.lines.enumerated() where line.ratio != 0 {
        guard !result.overfull.contains(where: { $0.line == index }) else { continue }
        #expect(abs(width(line, random.items) - random.widths[index]) < 1e-5)
      }
    }
  }

  @Test("only as many lines as greed makes, or one more in twenty")
  func few() {
    forEachCase(4) { random, mode in
      let result = fit(mode, random.items, random.widths)
      guard result.overfull.isEmpty, !result.lines.contains(where: \.isDivided) else { return }
      let greedy = greedyLines(random)
      #expect(result.lines.count <= greedy + 1 + greedy / 20)
    }
  }

  @Test("the measured width, given back, changes nothing")
  func stable() {
    forEachCase(5) { random, mode in
      let natural = fit(mode, random.items, LineWidths(rest: 1e6))
      let measured = natural.lines.map(\.naturalWidth).max() ?? 0
      #expect(
        fit(mode, random.items, LineWidths(rest: measured)).lines.map(\.items) == natural.lines.map(\.items))
      // Each line of a paragraph, set alone in its own width, stays one line.
      for line in fit(mode, random.items, random.widths).lines where !line.items.isEmpty {
        let alone = fit(mode, Array(random.items[line.items]), LineWidths(rest: line.naturalWidth))
        #expect(alone.lines.count == 1 && alone.overfull.isEmpty)
      }
    }
  }

  @Test("the same paragraph has the same lines")
  func deterministic() {
    forEachCase(6) { random, mode in
      #expect(fit(mode, random.items, random.widths) == fit(mode, random.items, random.widths))
    }
  }

  @Test("long and unbroken matter takes time in proportion")
  func bounded() {
    let word = Array(
      repeating: [LineItem.box(width: 5), .glue(width: 3, stretch: 2, shrink: 1)], count: 20_000)
    #expect(fit(.justified, Array(word.joined()), LineWidths(rest: 400)).lines.count > 300)
    let solid = fit(.justified, Array(repeating: .box(width: 5), count: 20_000), LineWidths(rest: 400))
    #expect(solid.lines.count == 1)
    #expect(solid.overfull.map(\.item) == [80])
  }

  /// The width of a line with its glue stretched or shrunk by its ratio.
  private func width(_ line: FittedLine, _ items: [LineItem]) -> Double {
    items[line.items].reduce(line.naturalWidth) { width, item in
      guard case .glue(_, let stretch, let shrink) = item else { return width }
      return width + (line.ratio < 0 ? shrink : stretch) * line.ratio
    }
  }

  /// How many lines come of putting as much on each line as fits, dividing no word.
  private func greedyLines(_ random: Case) -> Int {
    var count = 1
    var filled = 0.0
    var word = 0.0
    var space = 0.0
    func place() {
      if filled > 0, filled + space + word > random.widths[count - 1] {
        count += 1
        filled = word
      } else {
        filled += (filled > 0 ? space : 0) + word
      }
      word = 0
      space = 0
    }
    for item in random.items {
      switch item {
      case .box(let width): word += width
      case .glue(let width, _, _):
        place()
        space = width
      case .penalty(_, _, let isFlagged): if !isFlagged { place() }
      case .forcedBreak:
        place()
        count += 1
        filled = 0
      }
    }
    place()
    return count
  }
}
