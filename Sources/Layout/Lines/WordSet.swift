/// A set of words that bytes of a text are looked up in without making a string.
struct WordSet: Sendable {
  private let words: Set<ArraySlice<UInt8>>
  /// The length of the longest word in bytes.
  private let longest: Int

  /// - Parameter list: words between white space.
  init(_ list: String) {
    let split = Array(list.utf8).split { $0 == 0x20 || $0 == 0x0A }
    words = Set(split)
    longest = split.map(\.count).max() ?? 0
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool { word.count <= longest && words.contains(word) }

  /// The lengths of the words that a text begins with, in bytes, the longest first.
  func prefixes(of text: ArraySlice<UInt8>) -> [Int] {
    var lengths: [Int] = []
    for length in stride(from: min(longest, text.count), to: 0, by: -1) {
      let end = text.startIndex + length
      // Inside a scalar.
      if end < text.endIndex, text[end] & 0xC0 == 0x80 { continue }
      if words.contains(text[..<end]) { lengths.append(length) }
    }
    return lengths
  }
}
