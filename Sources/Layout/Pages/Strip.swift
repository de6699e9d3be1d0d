/// A measured band of the column that no page break cuts.
struct Strip {
  var height: Length
  /// Positions from the band's top left corner.
  var items: [Page.Placed] = []
  var kind: Kind = .content
  /// How much it wants the strip that follows on its page.
  var bond = Bond.none
  /// The table head to be repeated when this strip opens a page.
  var head: RepeatedHead?
  /// What stands under this strip when it ends a page and what follows goes on from it.
  var foot: RepeatedHead?
  /// Drawn as well when this strip opens a page and no head is repeated: the upper edge of a row.
  var cap: [Page.Placed] = []
  /// Whose value is the longest in it, for errors.
  var field: String?
  /// How many lines of text stand in it, one under another.
  var lines = 0
  /// Whether it is part of a place to sign, with the name and post beside or under it.
  var isSigned = false

  enum Kind {
    case content
    /// Empty, and left out where a page begins.
    case space
    /// Takes what is left of a fixed height.
    case spring
    case pageBreak
  }

  /// How much two bands want to stand on one page.
  enum Bond: Comparable {
    case none
    /// Kept where the pages stay well filled.
    case loose
    /// Parted only where no page holds them both.
    case firm
    /// Parted after all that is only firm.
    case solid
  }

  /// The band moved to the right.
  func moved(by dx: Length) -> Strip {
    guard dx != .zero else { return self }
    var strip = self
    strip.items = items.map { $0.moved(dx: dx) }
    strip.cap = cap.map { $0.moved(dx: dx) }
    strip.head = head?.moved(by: dx)
    strip.foot = foot?.moved(by: dx)
    return strip
  }
}

/// What is drawn again where a table is continued on another page.
final class RepeatedHead {
  let strips: [Strip]
  init(strips: [Strip]) { self.strips = strips }

  func moved(by dx: Length) -> RepeatedHead { RepeatedHead(strips: strips.map { $0.moved(by: dx) }) }

  /// What is drawn: belonging to nothing that is read.
  var artifacts: [Strip] {
    strips.map { strip in
      var copy = strip
      copy.items = strip.items.map(\.asArtifact)
      return copy
    }
  }
}

extension Page.Placed {
  func moved(dx: Length = .zero, dy: Length = .zero) -> Page.Placed {
    Page.Placed(x: x + dx, y: y + dy, drawing: drawing, element: element)
  }

  /// The same mark, belonging to nothing that is read.
  var asArtifact: Page.Placed { Page.Placed(x: x, y: y, drawing: drawing, element: nil) }
}

extension [Strip] {
  /// The height of all, springs at rest.
  var height: Length { reduce(.zero) { $0 + $1.height } }

  /// The bands one under another in a column of `height` (nil: their own); springs share what is left.
  func stacked(height: Length? = nil, align: VerticalAlignment = .top) -> [Page.Placed] {
    let left = (height ?? self.height) - self.height
    let springs = lazy.filter { $0.kind == .spring }.count
    let each = springs > 0 && left > .zero ? left / Double(springs) : .zero
    var y: Length
    switch align {
    case .top: y = .zero
    case .middle: y = springs > 0 ? .zero : left / 2
    case .bottom: y = springs > 0 ? .zero : left
    }
    var items: [Page.Placed] = []
    for strip in self {
      for item in strip.items { items.append(item.moved(dy: y)) }
      y += strip.height
      if strip.kind == .spring { y += each }
    }
    return items
  }

  var firstField: String? { lazy.compactMap(\.field).first }

  /// How many lines of text stand in all, one under another.
  var lines: Int { reduce(0) { $0 + $1.lines } }

  /// Binds each to the next.
  mutating func bind(_ bond: Strip.Bond, in range: Range<Int>) {
    for index in range where index + 1 < endIndex { self[index].bond = Swift.max(self[index].bond, bond) }
  }

  /// Binds the first two that have content and the last two; three stay whole. Where the last is bound to what
  /// follows it ends nothing, and where they are high two are too much to ask.
  mutating func bindEnds() {
    let content = indices.filter { self[$0].kind == .content }
    guard let first = content.first, let last = content.last, content.count > 1 else { return }
    let isOpen = self[last].bond >= .firm
    let isHigh = self[first].height + self[content[1]].height > Self.high
    if !isHigh { bind(.firm, in: first..<content[1]) }
    guard !isOpen, content.count > 2 else { return }
    let before = content[content.count - 2]
    if self[before].height + self[last].height <= Self.high { bind(.firm, in: before..<last) }
  }

  /// The strips with each forced break before a title that would stand last on its page, unless it is alone there.
  func takingTitlesAlong() -> [Strip] {
    var strips = self
    for index in indices where self[index].kind == .pageBreak {
      var first = index
      // Space between two bound bands is theirs.
      while let content = self[..<first].lastIndex(where: { $0.kind != .space }), self[content].kind != .pageBreak,
        self[content..<first].contains(where: { $0.bond >= .firm })
      { first = content }
      let above = self[..<first].reversed().prefix { $0.kind != .pageBreak }
      guard first < index, above.contains(where: { $0.kind != .space }) else { continue }
      strips.remove(at: index)
      strips.insert(self[index], at: first)
    }
    return strips
  }

  /// Two bands as high as this are no two lines.
  private static var high: Length { .mm(60) }
}
