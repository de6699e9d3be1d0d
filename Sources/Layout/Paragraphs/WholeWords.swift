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

  /// MuPDF takes at most 32 UTF-16 units for one glyph (its PDF_MRANGE_CAP).
  private static let longestText = 30

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
    if let hyphen = line.hyphen, text.utf16.count <= Self.longestText {
      line.hyphen = hyphen.reworded([text], by: foundry)
    } else {
      guard spread(text, overEndOf: line.range) else { return }
      line.hyphen = line.hyphen?.reworded(["\u{AD}"], by: foundry)
    }
    for index in rest {
      guard case .text(let fragment) = inlines[index] else { continue }
      let clusters = fragment.range.map { fragment.shaped.text(of: $0..<($0 + 1)) }
      reword(index, clusters.map { $0.last == " " ? "\u{AD} " : "\u{AD}" })
      silent.insert(index)
    }
  }

  /// Gives the last clusters of a line more text than they have, shared out among as few as can take it.
  /// - Returns: false when the word's part on the line has too few of them.
  private mutating func spread(_ rest: String, overEndOf line: Range<Int>) -> Bool {
    var tail = rest, count = 0
    var changed: [(index: Int, kept: [String], taking: Int)] = []
    for index in line.reversed() {
      switch inlines[index] {
      case .cut: continue
      case .space, .leader, .gap, .lineEnd: return false
      case .text(let fragment):
        var texts = fragment.range.map { fragment.shaped.text(of: $0..<($0 + 1)) }
        changed.append((index, [], 0))
        while let own = texts.popLast() {
          tail = own + tail
          count += 1
          changed[changed.count - 1] = (index, texts, changed[changed.count - 1].taking + 1)
          guard var pieces = Self.pieces(of: tail, count: count) else { continue }
          for change in changed.reversed() {
            reword(change.index, change.kept + pieces.prefix(change.taking))
            pieces.removeFirst(change.taking)
          }
          return true
        }
      }
    }
    return false
  }

  private mutating func reword(_ index: Int, _ texts: [String]) {
    if case .text(let fragment) = inlines[index] {
      inlines[index] = .text(fragment.reworded(texts, by: foundry))
    }
  }

  /// A text in exactly so many pieces that are not too long; nil when it does not go into them.
  private static func pieces(of text: String, count: Int) -> [String]? {
    let units = text.utf16.count
    guard units <= count * longestText * 3 / 4 else { return nil }
    var pieces: [String] = [""]
    for character in text {
      let isFull = pieces[pieces.count - 1].utf16.count * count >= units
      if isFull, pieces.count < count { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces.count == count && pieces.allSatisfy { $0.utf16.count <= longestText } ? pieces : nil
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
