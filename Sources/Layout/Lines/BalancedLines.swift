/// Lines of centred words, which are about equally wide: a heading does not leave one word alone on its last line.
extension TotalFit {
  /// The best lines for the narrowest measure that takes no more of them, divides no more words and makes none
  /// overfull. First lines of another width are left as they are.
  package func balancedLines(of items: [LineItem], in widths: LineWidths) -> FittedLines {
    var best = lines(of: items, in: widths)
    guard best.lines.count > 1, best.overfull.isEmpty, widths.first.isEmpty else { return best }
    let count = best.lines.count, divided = best.divided
    var narrow = widths.rest / Double(count), wide = widths.rest
    while wide - narrow > Self.balance {
      let middle = (narrow + wide) / 2
      let tried = lines(of: items, in: LineWidths(rest: middle))
      if tried.lines.count <= count, tried.overfull.isEmpty, tried.divided <= divided {
        (best, wide) = (tried, middle)
      } else {
        narrow = middle
      }
    }
    return best
  }

  /// To how many points the narrowest measure is looked for.
  private static let balance = 1.0
}

extension FittedLines {
  fileprivate var divided: Int { lines.count { $0.isDivided } }
}
