import Digest
import Forms
import Printing

/// What the rows of one file have said so far: 16 bytes for each key, case and number, so that a file that says
/// one of them twice is told of it.
struct SeenRows {
  private var marks: [Mark: Int] = [:]

  private struct Mark: Hashable {
    let first, second: UInt64

    init(_ text: String) {
      let digest = SHA256.digest(Array(text.utf8))
      func word(_ start: Int) -> UInt64 { digest[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) } }
      (first, second) = (word(0), word(8))
    }
  }

  /// What an earlier row has said already.
  enum Double: Hashable {
    /// The whole case.
    case same(row: Int)
    /// The key, or a number of a book.
    case taken(what: String, row: Int)
  }

  /// Notes a case; what an earlier row has of it.
  ///
  /// - Parameter row: the row, or the line, in which the case begins.
  mutating func note(_ imported: ImportedCase, row: Int) -> Double? {
    let own = Mark("case \(imported.digest)")
    if let earlier = marks[own] { return .same(row: earlier) }
    var taken: [(mark: Mark, what: String)] = []
    if let key = imported.key { taken.append((Mark("key \(key)"), "the key")) }
    for number in imported.past?.numbers ?? [] {
      let spelling = NumberSpelling(number.text).text
      taken.append((Mark("number \(number.book.rawValue) \(spelling)"), "\(number.field) \(number.text)"))
    }
    for (mark, what) in taken { if let earlier = marks[mark] { return .taken(what: what, row: earlier) } }
    marks[own] = row
    for (mark, _) in taken { marks[mark] = row }
    return nil
  }
}
