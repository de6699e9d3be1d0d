/// Strips → the items of each page.
///
/// Every page takes at least one strip of content, so the loop ends; a strip higher than the page is
/// refused, never clipped.
struct Paginator {
  let height: Length
  let form: String
  /// How many pages stand before, for errors.
  let pagesBefore: Int

  func pages(_ strips: [Strip]) throws(LayoutError) -> [[Page.Placed]] {
    var pages: [[Page.Placed]] = [], rest = strips[...]
    while true {
      rest = rest.drop { $0.kind == .space }
      guard !rest.isEmpty else { break }
      let taken = try open(&rest, page: pagesBefore + pages.count + 1)
      if !taken.isEmpty { pages.append(Self.joiningRules(taken.stacked(height: height))) }
    }
    return pages.isEmpty ? [[]] : pages
  }

  /// Takes the strips of one page.
  private func open(_ rest: inout ArraySlice<Strip>, page: Int) throws(LayoutError) -> [Strip] {
    var taken: [Strip] = [], used = Length.zero
    if let head = rest.first?.head {
      taken = head.strips.map { strip in
        var copy = strip
        copy.items = strip.items.map(\.asArtifact)
        return copy
      }
      used = taken.height
    }
    let first = rest.startIndex
    while let next = rest.first {
      if next.kind == .pageBreak {
        rest = rest.dropFirst()
        break
      }
      var run = rest.prefix(rest.runLength)
      // Space at the foot of a page is no reason to begin another.
      var needed = run.reduce(used) { $0 + $1.height }
      if let last = run.last, last.kind == .space { needed = needed - last.height }
      if needed.points > height.points + 0.01 {
        if rest.startIndex > first { break }
        run = try fitting(run, from: used, page: page)
      }
      for var strip in run {
        if taken.isEmpty { strip.items += strip.cap }
        taken.append(strip)
        used += strip.height
      }
      rest = rest[run.endIndex...]
    }
    return taken
  }

  /// Of strips that want to stay together but are higher than a page, those that fit one.
  private func fitting(
    _ run: ArraySlice<Strip>, from start: Length, page: Int
  ) throws(LayoutError) -> ArraySlice<Strip> {
    var used = start, end = run.startIndex
    while end < run.endIndex, (used + run[end].height).points <= height.points + 0.01 {
      used += run[end].height
      end += 1
    }
    guard end > run.startIndex else {
      let excess = ((run[end].height + start - height).points * 10).rounded() / 10
      throw .overflow(
        what: "a part that cannot be divided is \(excess) pt higher than the page", field: run[end].field,
        form: form, page: page)
    }
    return run[..<end]
  }
}

extension ArraySlice<Strip> {
  /// How many strips from the first on must stay on one page; the space after one that stays with the
  /// next does not part them.
  fileprivate var runLength: Int {
    var end = startIndex
    while end + 1 < endIndex, self[end + 1].kind != .pageBreak,
      self[end].keepsWithNext || (self[end].kind == .space && end > startIndex)
    {
      end += 1
    }
    return end - startIndex + 1
  }
}
