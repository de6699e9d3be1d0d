import Layout
import Testing

@Suite("Fitting lines")
struct LinesFitTests {
  /// Words of given widths with spaces of 3, which may grow by 2 and shrink by 1.
  private func words(_ widths: [Double]) -> [LineItem] {
    var items: [LineItem] = []
    for width in widths {
      if !items.isEmpty { items.append(.glue(width: 3, stretch: 2, shrink: 1)) }
      items.append(.box(width: width))
    }
    return items
  }

  private func fit(_ mode: FitParameters.Mode, _ items: [LineItem], _ widths: LineWidths) -> FittedLines {
    TotalFit(FitParameters(mode: mode)).lines(of: items, in: widths)
  }

  @Test(
    "no items have no lines, some that fit have one of their own width",
    arguments: [
      FitParameters.Mode.justified, .ragged,
    ])
  func short(_ mode: FitParameters.Mode) {
    #expect(fit(mode, [], LineWidths(rest: 100)) == FittedLines())
    let one = fit(mode, words([10, 20, 30]), LineWidths(rest: 66))
    #expect(one.lines.map(\.items) == [0..<5])
    #expect(one.lines.map(\.naturalWidth) == [66])
    #expect(one.lines.map(\.ratio) == [0])
    #expect(one.lines.map(\.breakItem) == [5])
    #expect(one.overfull.isEmpty)
  }

  @Test("a justified line is filled by its spaces alone")
  func filled() {
    let result = fit(.justified, words([20, 20, 20, 20, 20, 20]), LineWidths(rest: 68))
    #expect(result.lines.map(\.items) == [0..<5, 6..<11])
    #expect(result.lines[0].ratio == 0.5)
    #expect(result.lines[1].ratio == 0)
  }

  @Test("a space shrinks as far as it may and no further")
  func shrunk() {
    #expect(fit(.justified, words([20, 20, 20, 60]), LineWidths(rest: 64)).lines.map(\.ratio) == [-1, 0])
    #expect(fit(.justified, words([20, 20, 20, 60]), LineWidths(rest: 63.9)).lines.count == 3)
    #expect(fit(.ragged, words([20, 20, 20]), LineWidths(rest: 65)).lines.count == 2)
  }

  @Test("centred lines are about equally wide, and no more than they have to be")
  func balanced() {
    let fit = TotalFit(FitParameters(mode: .ragged))
    let heading = words([20, 20, 20, 20, 20])
    let ragged = fit.lines(of: heading, in: LineWidths(rest: 90))
    let balanced = fit.balancedLines(of: heading, in: LineWidths(rest: 90))
    #expect(ragged.lines.count == 2)
    #expect(balanced.lines.map(\.items) == [0..<5, 6..<9])
    let one = words([20, 20])
    #expect(fit.balancedLines(of: one, in: LineWidths(rest: 90)) == fit.lines(of: one, in: LineWidths(rest: 90)))
    let long = words([20, 95, 20])
    #expect(fit.balancedLines(of: long, in: LineWidths(rest: 90)) == fit.lines(of: long, in: LineWidths(rest: 90)))
  }

  @Test("spaces at the ends of lines and beside each other vanish")
  func spaces() {
    let space = LineItem.glue(width: 3, stretch: 2, shrink: 1)
    let result = fit(
      .ragged, [space, .box(width: 20), space, space, .box(width: 20), space, space], LineWidths(rest: 30))
    #expect(result.lines.map(\.items) == [1..<2, 4..<5])
    #expect(result.lines.map(\.naturalWidth) == [20, 20])
    #expect(fit(.ragged, [space, space], LineWidths(rest: 30)).lines.count == 1)
    let closed = fit(
      .justified, [.box(width: 20), space, .forcedBreak, .box(width: 20), space], LineWidths(rest: 20))
    #expect(closed.lines.map(\.items) == [0..<1, 3..<4])
  }

  @Test("a forced break ends a line that is not filled; two make an empty line")
  func forced() {
    let items: [LineItem] = words([20, 20]) + [.forcedBreak, .forcedBreak] + words([20]) + [.forcedBreak]
    let result = fit(.justified, items, LineWidths(rest: 100))
    #expect(result.lines.map(\.items) == [0..<3, 4..<4, 5..<6])
    #expect(result.lines.map(\.ratio) == [0, 0, 0])
  }

  @Test("the first line may be shorter")
  func indented() {
    let result = fit(.ragged, words([20, 20, 20, 20]), LineWidths(first: [20, 43], rest: 20))
    #expect(result.lines.map(\.items) == [0..<1, 2..<5, 6..<7])
  }

  @Test("a whole paragraph is better than its first line: total fit beats greed")
  func total() {
    // Greed sets 40 and 40 first, and then 20 alone, beside which 90 has no room.
    let result = fit(.ragged, words([40, 40, 20, 90, 50]), LineWidths(rest: 100))
    #expect(result.lines.map(\.items) == [0..<1, 2..<5, 6..<7, 8..<9])
  }

  @Test("no word is divided while spaces can do it; then a hyphen is better than wide spaces")
  func divided() {
    let hyphen = LineItem.penalty(width: 4, cost: 40, isFlagged: true)
    let space = LineItem.glue(width: 3, stretch: 2, shrink: 1)
    let loose: [LineItem] = [
      .box(width: 30), space, .box(width: 30), space, .box(width: 20), hyphen, .box(width: 40), space,
      .box(width: 40),
    ]
    let result = fit(.justified, loose, LineWidths(rest: 90))
    #expect(result.lines.map(\.items) == [0..<5, 6..<9])
    #expect(result.lines.map(\.isDivided) == [true, false])
    #expect(result.lines[0].naturalWidth == 90)
    #expect(!fit(.justified, loose, LineWidths(rest: 64)).lines[0].isDivided)
  }

  @Test("ragged text divides only a word that is wider than its line")
  func raggedDivided() {
    let hyphen = LineItem.penalty(width: 4, cost: 40, isFlagged: true)
    let space = LineItem.glue(width: 3, stretch: 2, shrink: 1)
    let items: [LineItem] = [
      .box(width: 30), space, .box(width: 30), hyphen, .box(width: 30), space, .box(width: 50), hyphen,
      .box(width: 50),
    ]
    let wide = fit(.ragged, items, LineWidths(rest: 100))
    #expect(!wide.lines.contains { $0.isDivided })
    let narrow = fit(.ragged, items, LineWidths(rest: 70))
    #expect(narrow.lines.map(\.items) == [0..<1, 2..<5, 6..<7, 8..<9])
    #expect(narrow.overfull.isEmpty)
  }

  @Test("hyphens do not stand one below another while it can be helped")
  func ladders() {
    let hyphen = LineItem.penalty(width: 4, cost: 40, isFlagged: true)
    let space = LineItem.glue(width: 3, stretch: 6, shrink: 1)
    var items: [LineItem] = []
    for _ in 0..<12 {
      if !items.isEmpty { items.append(space) }
      items += [.box(width: 22), hyphen, .box(width: 22)]
    }
    let lines = fit(.justified, items, LineWidths(rest: 120)).lines
    #expect(!zip(lines, lines.dropFirst()).contains { $0.isDivided && $1.isDivided })
  }

  @Test("a last line of one short word is avoided")
  func runt() {
    let lines = fit(.ragged, words([30, 30, 30, 30, 30, 30, 8]), LineWidths(rest: 100)).lines
    #expect(lines.last?.items == 10..<13)
    var careless = FitParameters(mode: .ragged)
    careless.runtDemerits = 0
    let runt = TotalFit(careless).lines(of: words([30, 30, 30, 30, 30, 30, 8]), in: LineWidths(rest: 100))
    #expect(runt.lines.last?.items == 12..<13)
  }

  @Test(
    "what cannot be divided stands out, and is said so", arguments: [FitParameters.Mode.justified, .ragged])
  func overfull(_ mode: FitParameters.Mode) {
    let result = fit(mode, words([20, 150, 20]), LineWidths(rest: 100))
    #expect(result.lines.map(\.items) == [0..<1, 2..<3, 4..<5])
    #expect(result.overfull == [.init(line: 1, item: 2, excess: 50)])
    let none = fit(mode, words([20, 20]), LineWidths(rest: 0))
    #expect(none.lines.count == 2)
    #expect(none.overfull.map(\.line) == [0, 1])
  }

  @Test("a costly break is taken only when needed, and a forbidden one never")
  func penalties() {
    let address: [LineItem] = [
      .box(width: 60), .penalty(width: 0, cost: .infinity, isFlagged: false), .box(width: 30),
      .penalty(width: 0, cost: 100, isFlagged: false), .box(width: 40),
    ]
    #expect(fit(.ragged, address, LineWidths(rest: 130)).lines.count == 1)
    #expect(fit(.ragged, address, LineWidths(rest: 129)).lines.map(\.items) == [0..<3, 4..<5])
    #expect(fit(.ragged, address, LineWidths(rest: 70)).overfull.map(\.excess) == [20])
  }
}
