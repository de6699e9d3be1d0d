/// A rectangle on a page, measured from its top left corner.
public struct PageBox: Hashable, Sendable {
  public var x, y, width, height: Length

  public init(x: Length, y: Length, width: Length, height: Length) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// Whether another box is a multiple of it, to a hundredth.
  public func isSimilar(to other: PageBox) -> Bool {
    guard width > .zero, height > .zero else { return false }
    let (across, down) = (other.width.points / width.points, other.height.points / height.points)
    return abs(across - down) < 0.01 && abs(across - 1) < 0.2
  }
}

extension Page {
  /// The rows that lines across a table draw, from the top: a line and the next of the same length under it.
  public var ruledRows: [PageBox] {
    var lines: [Ends: [Length]] = [:]
    for item in items {
      guard case .line(let dx, let dy, _) = item.drawing, abs(dy.points) < 0.01, abs(dx.points) > 1 else {
        continue
      }
      lines[Ends(min(item.x, item.x + dx), max(item.x, item.x + dx)), default: []].append(item.y)
    }
    return lines.flatMap { ends, heights in
      let heights = heights.sorted()
      return zip(heights, heights.dropFirst()).map { above, below in
        PageBox(x: ends.left, y: above, width: ends.right - ends.left, height: below - above)
      }
    }.sorted { ($0.y.points, $0.x.points) < ($1.y.points, $1.x.points) }
  }

  /// Where a line begins and ends, to a tenth of a point: lines of one table are that much alike.
  private struct Ends: Hashable {
    private let from, to: Int

    init(_ left: Length, _ right: Length) {
      (from, to) = (Int((left.points * 10).rounded()), Int((right.points * 10).rounded()))
    }

    var left: Length { .pt(Double(from) / 10) }
    var right: Length { .pt(Double(to) / 10) }
  }

  /// What is drawn in a box besides the lines that rule it; a line to sign on is part of it.
  public func contents(of box: PageBox) -> [Placed] {
    items.filter { item in
      guard let extent = item.extent else { return false }
      if case .line(let dx, let dy, _) = item.drawing,
        abs(dx.points) > box.width.points * 0.9 || abs(dy.points) > box.height.points * 0.9
      {
        return false
      }
      let (x, y) = ((extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2)
      return box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height
    }
  }
}

extension Publication {
  /// A page of this publication's items that are to be printed over another page: what stands in one box moves into
  /// another, and the rest of the paper stays white.
  ///
  /// - Parameters:
  ///   - box: on a page of this publication.
  ///   - page: the page that lies in the printer.
  ///   - place: the box on it.
  ///   - shift: how far the printer misses, which is added to every place.
  public func overprint(
    of box: PageBox, onPage index: Int, over page: Page, at place: PageBox, shift: (x: Length, y: Length)
  ) -> Publication {
    let factor = place.width.points / box.width.points
    let inside = Page(width: page.width, height: page.height, items: pages[index].contents(of: box))
    var over = inside.multiplied(by: factor)
    over.items = over.items.map {
      $0.moved(dx: place.x - box.x * factor + shift.x, dy: place.y - box.y * factor + shift.y)
    }
    var publication = self
    publication.pages = [over]
    publication.duplex = nil
    return publication
  }
}
