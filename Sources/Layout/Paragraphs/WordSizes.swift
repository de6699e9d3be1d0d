extension [Inline] {
  /// The same things, where scripts change within a word in one size, that of its Devanagari: (LDO)ले.
  ///
  /// pdf.js takes letters with marks for ones of no width. That does no harm while letters of one size follow,
  /// which stand where the last ones end, but those of another are placed anew, and it finds a gap before them.
  var withWordsOfOneSize: [Inline] {
    var result = self, word: [Int] = []
    for index in indices {
      switch self[index] {
      case .text: word.append(index)
      case .cut: continue
      case .space, .leader, .gap, .lineEnd:
        result.even(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    result.even(word)
    return result
  }

  private mutating func even(_ word: [Int]) {
    let parts = word.compactMap { index in
      if case .text(let fragment) = self[index] { (index: index, fragment: fragment) } else { nil }
    }
    guard parts.count > 1 else { return }
    let measure = (parts.first { $0.fragment.shaped.font.typeface.script == .devanagari } ?? parts[0])
      .fragment
    for (index, fragment) in parts {
      var even = fragment
      even.size = measure.size * (fragment.nominalSize / measure.nominalSize)
      if abs(even.size - fragment.size) > 0.001 { self[index] = .text(even) }
    }
  }
}
