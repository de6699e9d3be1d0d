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

  init(_ inlines: [Inline], foundry: Typefoundry) {
    self.inlines = inlines
    self.foundry = foundry
  }

  /// Moves the rest of the word that goes on after a line to that line's last sign.
  mutating func join(_ line: inout LineChooser.Line) {
    guard line.range.upperBound < inlines.count, case .cut = inlines[line.range.upperBound],
      !line.range.isEmpty, !silent.contains(line.range.upperBound - 1)
    else { return }
    let rest = restOfWord(from: line.range.upperBound)
    let text = rest.reduce(into: "") { text, index in
      if case .text(let fragment) = inlines[index] { text += fragment.shaped.text(of: fragment.range) }
    }
    guard !text.isEmpty else { return }
    guard share(text, overEndOf: line.range, hyphen: &line.hyphen) else { return }
    for index in rest {
      guard case .text(let fragment) = inlines[index] else { continue }
      reword(index, foundry.letters(of: fragment.shaped, range: fragment.range).map { _ in "\u{AD}" })
      silent.insert(index)
    }
  }

  /// Gives the hyphen and the last clusters of a line more text than they have, shared out among as few as
  /// can take it; what a word's part on the line is too short for, glyphs without width behind its clusters
  /// take (``ReadingPieces``).
  /// - Returns: false when no letter ends the line.
  private mutating func share(_ rest: String, overEndOf line: Range<Int>, hyphen: inout Fragment?) -> Bool {
    var tail = rest, count = hyphen == nil ? 0 : 1
    var changed: [(index: Int, kept: [String], taking: Int)] = []
    search: for index in line.reversed() where tail.utf16.count > count * ReadingPieces.longest * 3 / 4 {
      switch inlines[index] {
      case .cut: continue
      case .space, .leader, .gap, .lineEnd: break search
      case .text(let fragment):
        var texts = foundry.letters(of: fragment.shaped, range: fragment.range)
          .map { fragment.shaped.text(of: $0) }
        changed.append((index, [], 0))
        while tail.utf16.count > count * ReadingPieces.longest * 3 / 4, let own = texts.popLast() {
          tail = own + tail
          count += 1
          changed[changed.count - 1].taking += 1
        }
        changed[changed.count - 1].kept = texts
      }
    }
    guard count > 0 else { return false }
    // The last is never silent: readers take what follows a soft hyphen for a part of its word.
    var pieces = ReadingPieces.even(tail.unicodeScalars[...], count: count)
    while pieces.count < count { pieces.insert("\u{AD}", at: pieces.count - 1) }
    for change in changed.reversed() {
      reword(change.index, change.kept + pieces.prefix(change.taking))
      pieces.removeFirst(change.taking)
    }
    if let last = pieces.first { hyphen = hyphen?.reworded([last], by: foundry) }
    return true
  }

  private mutating func reword(_ index: Int, _ texts: [String]) {
    if case .text(let fragment) = inlines[index] {
      inlines[index] = .text(fragment.reworded(texts, by: foundry))
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
  /// The same letters, reading as `texts`, one for each.
  fileprivate func reworded(_ texts: [String], by foundry: Typefoundry) -> Fragment {
    var fragment = self
    fragment.shaped = foundry.reworded(shaped, range: range, texts: texts)
    fragment.range = fragment.shaped.glyphs.indices
    return fragment
  }
}
