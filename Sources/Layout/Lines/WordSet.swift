/// A set of words in which bytes of a text are looked up without making a string, several times for
/// each word of a paragraph. Open addressing with the FNV-1a hash; the words are ours, so nobody can
/// choose them to collide.
struct WordSet: Sendable {
  private var slots: [ArraySlice<UInt8>]
  private let mask: Int
  /// The length of the longest word in bytes.
  private let longest: Int

  /// - Parameter list: words between white space.
  init(_ list: String) {
    let words = Array(list.utf8).split { $0 == 0x20 || $0 == 0x0A }
    longest = words.map(\.count).max() ?? 0
    var size = 8
    while size < words.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: [], count: size)
    for word in words { slots[slot(of: word, hash: word.reduce(Self.seed, Self.mix))] = word }
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty, word.count <= longest else { return false }
    return !slots[slot(of: word, hash: word.reduce(Self.seed, Self.mix))].isEmpty
  }

  /// The lengths of the words that a text begins with, in bytes, the longest first.
  func prefixes(of text: ArraySlice<UInt8>) -> [Int] {
    var lengths: [Int] = []
    var hash = Self.seed
    for (index, byte) in zip(text.indices, text.prefix(longest)) {
      hash = Self.mix(hash, byte)
      let end = index + 1
      // Inside a scalar.
      if end < text.endIndex, text[end] & 0xC0 == 0x80 { continue }
      if !slots[slot(of: text[..<end], hash: hash)].isEmpty { lengths.append(end - text.startIndex) }
    }
    return lengths.reversed()
  }

  /// Where a word stands, or the empty slot where it would.
  private func slot(of word: ArraySlice<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash ^ hash >> 15) & mask
    while !slots[slot].isEmpty, !slots[slot].elementsEqual(word) { slot = (slot + 1) & mask }
    return slot
  }

  private static let seed: UInt32 = 0x811C_9DC5
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
