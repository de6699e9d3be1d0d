extension ArraySlice<UInt8> {
  /// The index at which an ASCII word stands first.
  func first(_ word: String) -> Int? {
    let word = Array(word.utf8)
    guard let initial = word.first, count >= word.count else { return nil }
    // The first letter by itself, which few bytes are: forms are searched whole.
    for index in startIndex...(endIndex - word.count) where self[index] == initial {
      if self[index...].starts(with: word) { return index }
    }
    return nil
  }
}
