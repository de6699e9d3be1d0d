/// Places to sign and the text that they belong to.
extension [Strip] {
  /// How many lines of text go with a place to sign.
  static var linesWithSignature: Int { 2 }

  /// The strips with each place to sign bound together, and to the last lines of the text before it: never
  /// does it stand on a page without them.
  func bindingSignatures(height: Length) -> [Strip] {
    guard contains(where: \.isSigned) else { return self }
    var bound = self
    for place in signedRanges {
      let whole = self[place].reduce(Length.zero) { $0 + $1.height }
      bound.bind(
        whole.points < height.points * 0.45 ? .solid : .loose, in: place.lowerBound..<place.upperBound - 1)
      var lines = 0, index = place.lowerBound - 1
      while index >= 0, lines < Self.linesWithSignature, self[index].kind != .pageBreak {
        // The nearest line is the last to let go.
        bound[index].bond = lines == 0 ? .solid : Swift.max(bound[index].bond, .firm)
        lines += self[index].lines
        index -= 1
      }
    }
    return bound
  }

  /// The runs of strips that are places to sign, with the spaces inside them.
  private var signedRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in indices where self[index].isSigned && self[index].kind != .space {
      if let last = ranges.last, self[last.upperBound..<index].allSatisfy({ $0.kind == .space }) {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}

extension Page.Column {
  /// How the strips of a page fill its column.
  init(_ page: PageBreaker.FilledPage, top: Length, height: Length) {
    let strips = page.strips
    self.top = top
    self.height = height
    isLast = page.isLast
    next = page.next
    last = page.last
    let content = strips.prefix((strips.lastIndex { $0.kind != .space } ?? -1) + 1)
    used = content.contains { $0.kind == .spring } ? height : content.reduce(.zero) { $0 + $1.height }
    var lines = 0, above: [Int] = [], isInside = false
    for strip in content where strip.kind != .space {
      if strip.isSigned, !isInside { above.append(lines) }
      isInside = strip.isSigned
      lines += strip.lines
    }
    linesAboveSignatures = above
  }
}
