import Forms

/// Compares words and blocks of words, as an editor of laws would mark them.
enum WordChanges {
  /// The blocks that were added, removed or changed. A removed block and one that was added at the same place
  /// are one that changed.
  static func blocks(from old: [String], to new: [String]) -> [FormDifference.Change] {
    let (removed, inserted) = offsets(from: old, to: new)
    var changes: [FormDifference.Change] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      let isRemoved = removed.contains(before), isInserted = inserted.contains(after)
      if !isRemoved && !isInserted {
        (before, after) = (before + 1, after + 1)
      } else {
        changes.append(
          FormDifference.Change(
            subject: "", old: isRemoved ? old[before] : nil, new: isInserted ? new[after] : nil))
        if isRemoved { before += 1 }
        if isInserted { after += 1 }
      }
    }
    return changes
  }

  /// One text of both: what was removed in `[-…-]`, what was added in `{+…+}`.
  static func marked(from old: String?, to new: String?) -> String {
    let (old, new) = (words(old), words(new))
    guard max(old.count, new.count) <= mostWords else {
      let whole = [("[-", old, "-]"), ("{+", new, "+}")].filter { !$0.1.isEmpty }
      return whole.map { $0 + $1.joined(separator: " ") + $2 }.joined(separator: " ")
    }
    let (removed, inserted) = offsets(from: old, to: new)
    var parts: [String] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      let gone = before..<((before..<old.count).first { !removed.contains($0) } ?? old.count)
      let come = after..<((after..<new.count).first { !inserted.contains($0) } ?? new.count)
      if !gone.isEmpty { parts.append("[-\(old[gone].joined(separator: " "))-]") }
      if !come.isEmpty { parts.append("{+\(new[come].joined(separator: " "))+}") }
      (before, after) = (gone.upperBound, come.upperBound)
      if before < old.count, after < new.count {
        parts.append(old[before])
        (before, after) = (before + 1, after + 1)
      }
    }
    return parts.joined(separator: " ")
  }

  /// No paragraph of a gazette is so long. Longer ones are shown whole, for the work of a comparison grows
  /// with the product of both.
  private static let mostWords = 1_000

  /// What the shortest way from one to the other takes out, and what it puts in.
  private static func offsets(from old: [String], to new: [String]) -> (removed: Set<Int>, inserted: Set<Int>)
  {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return (removed, inserted)
  }

  private static func words(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
