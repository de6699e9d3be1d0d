/// Keeps words whole in the text layer where a line ends inside them.
///
/// Readers take the lines of neighbouring cells in turn, so the two halves of a divided word may come
/// out far apart. Here the last sign of the first line reads as itself and all the rest of the word,
/// and the rest reads as soft hyphens (U+00AD), which show nowhere: copied, searched or read aloud,
/// the word is one, where it begins.
struct WholeWords {
  private let foundry: Typefoundry
  private(set) var inlines: [Inline]
  /// The things whose text has moved to the line before.
  private var silent: Set<Int> = []

  /// A PDF maps a glyph to at most 512 bytes of UTF-16 (Adobe Technical Note 5014, 1.4.3); what is
  /// longer is no word, and stays in its halves.
  private static let longestRest = 200

  init(_ inlines: [Inline], foundry: Typefoundry) {
    self.inlines = inlines
    self.foundry = foundry
  }

  /// Moves the rest of the word that goes on after a line to that line's last sign.
  mutating func join(_ line: inout LineChooser.Line) {
    guard line.range.upperBound < inlines.count, case .cut = inlines[line.range.upperBound],
      case .text(let last)? = inlines[line.range].last
    else { return }
    if silent.contains(line.range.upperBound - 1) { return }
    let rest = restOfWord(from: line.range.upperBound)
    let text = rest.reduce(into: "") { text, index in
      if case .text(let fragment) = inlines[index] { text += fragment.shaped.text(of: fragment.range) }
    }
    guard !text.isEmpty, text.utf16.count <= Self.longestRest else { return }
    if let hyphen = line.hyphen {
      line.hyphen = hyphen.reworded([text], by: foundry)
    } else {
      let range = last.range, end = range.upperBound - 1
      var texts = range.map { last.shaped.text(of: $0..<($0 + 1)) }
      texts[end - range.lowerBound] += text
      inlines[line.range.upperBound - 1] = .text(last.reworded(texts, by: foundry))
    }
    for index in rest {
      guard case .text(let fragment) = inlines[index] else { continue }
      let soft = [String](repeating: "\u{AD}", count: fragment.range.count)
      inlines[index] = .text(fragment.reworded(soft, by: foundry))
      silent.insert(index)
    }
  }

  /// The things of the word that goes on at a cut.
  private func restOfWord(from start: Int) -> Range<Int> {
    var end = start
    while end < inlines.count {
      switch inlines[end] {
      case .text, .cut: end += 1
      case .space, .leader, .gap, .lineEnd: return start..<end
      }
    }
    return start..<end
  }
}

extension Fragment {
  /// The same letters, reading as `texts`, one for each cluster.
  fileprivate func reworded(_ texts: [String], by foundry: Typefoundry) -> Fragment {
    var fragment = self
    fragment.shaped = foundry.reworded(shaped, range: range, texts: texts)
    fragment.range = fragment.shaped.glyphs.indices
    return fragment
  }
}
