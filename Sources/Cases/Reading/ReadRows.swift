import Forms

extension CaseReader {
  /// The lines of a list; nil for an empty array. Nepali is expected in its lines.
  mutating func list(_ entry: PlacedValue, limit: Int, count: Int, at spot: Spot) throws(Refusal) -> [String]?
  {
    guard case .array(let elements) = entry.content else {
      throw wrongType("a list of texts such as [\"…\", \"…\"]", found: entry)
    }
    guard elements.count <= count else {
      throw .because("has \(elements.count) lines, more than the \(count) that the form holds")
    }
    let rules = TextRules(script: .devanagari, limit: limit, lines: 1)
    var lines: [String] = []
    var isSound = true
    for (index, element) in elements.enumerated() {
      let spot = Spot(path: "\(spot.path)[\(index + 1)]", label: spot.label, place: place(of: element))
      do throws(Refusal) {
        guard let line = try text(element, by: rules, at: spot) else { throw .because("is empty") }
        lines.append(line)
      } catch {
        isSound = false
        if case .because(let reason) = error { refuse(spot, reason) }
      }
    }
    guard isSound else { throw .reported }
    return lines.isEmpty ? nil : lines
  }

  /// The rows of a table; nil for an empty array. Remarks count the rows from 1.
  mutating func table(
    _ entry: PlacedValue, columns: [Field], rows range: ClosedRange<Int>, at spot: Spot
  ) throws(Refusal) -> [[String: Value]]? {
    guard case .array(let elements) = entry.content else {
      throw wrongType("a list of rows such as [{\"\(columns.first?.name ?? "…")\": …}]", found: entry)
    }
    guard !elements.isEmpty else { return nil }
    guard range.contains(elements.count) else {
      throw .because(
        "has \(elements.count) rows, but must have from \(range.lowerBound) to \(range.upperBound)")
    }
    var rows: [[String: Value]] = []
    var isSound = true
    for (index, element) in elements.enumerated() {
      let path = "\(spot.path)[\(index + 1)]"
      let spot = Spot(path: path, label: spot.label, place: place(of: element))
      guard case .object(let members) = element.content else {
        isSound = false
        refuse(spot, "a row is an object, column → value; found \(element.noun)")
        continue
      }
      let before = remarks.count
      var row = record(members, of: columns, at: spot.place, prefix: path + ".")
      if row.values.isEmpty, remarks.count == before { refuse(spot, "is an empty row") }
      derive(columns, in: &row)
      if remarks.count != before { isSound = false }
      rows.append(row.values)
    }
    guard isSound else { throw .reported }
    return rows
  }
}
