/// Finds the sign that parts the values of a text.
enum Delimiter {
  private static let usual: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// The sign that a first line `sep=;` names; nil where there is none.
  static func named(in head: [UInt8]) -> UInt8? {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8) else { return nil }
    return line[4]
  }

  /// The sign that parts most records of the beginning into the same number of values; a comma where all is one
  /// column.
  ///
  /// - Parameter head: the beginning of the text, cut anywhere.
  static func sniff(_ head: [UInt8]) -> UInt8 {
    var best: (sign: UInt8, records: Int, values: Int) = (0x2C, 0, 1)
    for sign in usual {
      var numbers: [Int: Int] = [:]
      for count in counts(head, sign) where count > 1 { numbers[count, default: 0] += 1 }
      guard let (values, records) = numbers.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
        continue
      }
      if (records, values) > (best.records, best.values) { best = (sign, records, values) }
    }
    return best.sign
  }

  /// How many values the first records have.
  private static func counts(_ head: [UInt8], _ sign: UInt8) -> [Int] {
    var counts: [Int] = []
    var (values, isQuoted, isAtStart, hasAny) = (1, false, true, false)
    for byte in head {
      if isQuoted {
        isQuoted = byte != 0x22
      } else if byte == 0x22 {
        // A quote doubled inside a quoted value opens it again at once.
        isQuoted = isAtStart || hasAny
      } else if byte == 0x0A || byte == 0x0D {
        if hasAny { counts.append(values) }
        (values, hasAny) = (1, false)
        isAtStart = true
        if counts.count == 20 { break }
        continue
      } else if byte == sign {
        values += 1
        isAtStart = true
        hasAny = true
        continue
      }
      isAtStart = false
      hasAny = true
    }
    // A record that the cut ends is whole only where it is the only one.
    if hasAny, counts.isEmpty { counts.append(values) }
    return counts
  }
}
