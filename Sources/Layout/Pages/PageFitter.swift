/// Blocks → strips, with the first page filled by blocks that give way, where there are such.
struct PageFitter {
  let measurer: Measurer
  let width, height: Length

  func strips(_ blocks: [Block], in around: Surroundings) throws(LayoutError) -> [Strip] {
    let end = blocks.firstIndex(of: .pageBreak) ?? blocks.endIndex
    let leaf = Leaf(blocks[..<end])
    let rest = Array(blocks[end...])
    if leaf.overleaf.isEmpty { return try strips(leaf.whole, before: rest, in: around) }
    if try isRoomy(for: leaf.whole, in: around) { return try strips(leaf.whole, before: rest, in: around) }
    let front = try strips(leaf.front, before: [], in: around)
    let back = try measurer.strips([.pageBreak] + leaf.overleaf, width: width, in: around)
    return try front + back.filter { $0.kind != .spring } + measurer.strips(rest, width: width, in: around)
  }

  /// Whether a page holds its blocks in letters that are easy to read, and with room for a hand.
  private func isRoomy(for blocks: [Block], in around: Surroundings) throws(LayoutError) -> Bool {
    var closest = blocks
    if !blocks.areWrittenOn, let ladder = FitLadder(blocks) {
      closest = blocks.fitted(ladder, at: min(FitLadder.easyToRead, ladder.count))
    }
    return excess(of: try measurer.strips(closest, width: width, in: around.unstructured)) <= .zero
  }

  /// - Parameters:
  ///   - page: What stands on the first page, if it can.
  ///   - rest: Nothing, or a page break and what follows it.
  private func strips(
    _ page: [Block], before rest: [Block], in around: Surroundings
  ) throws(LayoutError) -> [Strip] {
    guard let ladder = FitLadder(page), let fitted = try fitted(page, ladder, in: around) else {
      return unfitted(try measurer.strips(page + rest, width: width, in: around))
    }
    return try filled(fitted) + measurer.strips(rest, width: width, in: around)
  }

  /// The strips at the first step of the ladder at which they fit; nil where they never do and may go on.
  private func fitted(
    _ blocks: [Block], _ ladder: FitLadder, in around: Surroundings
  ) throws(LayoutError) -> [Strip]? {
    func strips(at step: Int, in around: Surroundings) throws(LayoutError) -> [Strip] {
      try measurer.strips(blocks.fitted(ladder, at: step), width: width, in: around)
    }
    let start = around.structure.elements.count
    let whole = try strips(at: 0, in: around)
    if excess(of: whole) <= .zero { return whole }
    around.structure.forget(after: start)
    let least = try strips(at: ladder.count, in: around.unstructured)
    let missing = excess(of: least)
    guard missing <= .zero else {
      guard ladder.isStrict else { return nil }
      let points = (missing.points * 10).rounded(.up) / 10
      throw around.overflow(
        "what belongs on this page is \(points) pt higher than it, even in its smallest letters; shorten a value",
        field: least.highestField)
    }
    var tooHigh = 0, fitting = ladder.count
    while fitting - tooHigh > 1 {
      let step = (fitting + tooHigh) / 2
      if excess(of: try strips(at: step, in: around.unstructured)) <= .zero {
        fitting = step
      } else {
        tooHigh = step
      }
    }
    return try strips(at: fitting, in: around)
  }

  /// The strips with their springs where these fill one page. What goes on to other pages does not fill them: its rows
  /// are as high as they are.
  private func unfitted(_ strips: [Strip]) -> [Strip] {
    var pages = strips.split(omittingEmptySubsequences: false) { $0.kind == .pageBreak }.map(Array.init)
    for index in pages.indices where excess(of: pages[index]) > .zero {
      pages[index].removeAll { $0.kind == .spring }
    }
    return Array(pages.joined(separator: strips.filter { $0.kind == .pageBreak }.prefix(1)))
  }

  private func excess(of strips: [Strip]) -> Length {
    let trailing = strips.reversed().prefix { $0.kind == .space }.reduce(Length.zero) { $0 + $1.height }
    let excess = strips.height - trailing - height
    return excess.points > 0.01 ? excess : .zero
  }

  /// Above and below a row: few rows do not become fields.
  private static let widestSpring = Length.mm(6)

  /// The strips as one page: springs share what is left of its height.
  private func filled(_ strips: [Strip]) -> [Strip] {
    var strips = strips
    let springs = strips.count { $0.kind == .spring }
    let left = height - strips.height
    for index in strips.indices {
      if strips[index].kind == .spring {
        strips[index].kind = .content
        if left > .zero { strips[index].height = min(left / Double(springs), Self.widestSpring) }
      }
      strips[index].bond = index < strips.count - 1 ? .firm : .none
    }
    return strips
  }
}

extension [Strip] {
  /// The field whose values take the most height.
  fileprivate var highestField: String? {
    var heights: [String: Length] = [:]
    for strip in self { if let field = strip.field { heights[field, default: .zero] += strip.height } }
    return heights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
