import Forms
import Nepali
package import Tables

/// The columns of a file, by its heads.
package struct TableHeads: Sendable {
  /// The columns, counted from 0; nil for one without a head.
  package var columns: [Column?]
  /// The columns that tell rows apart, in the order in which they were asked for.
  package var keys: [Int] = []

  package struct Column: Hashable, Sendable {
    package var head: String
    package var target: TableTarget
  }

  /// The heads of the columns as they stand in the file, without that of the reasons of refused rows.
  package var names: [String] { columns.filter { $0?.target != .reason }.map { $0?.head ?? "" } }

  /// Finds the heads of a file: the first row of which half the cells mean something. What stands above is a title;
  /// a second row of heads below it, and one of explanations, belong to it.
  ///
  /// - Parameters:
  ///   - reader: at the beginning of the file; afterwards behind the heads.
  ///   - keys: the columns that tell rows apart, by field or head.
  ///   - numbers: whether the file may give the numbers that the register allots.
  /// - Returns: the heads, and the first row of data, which was read to know that the heads had ended.
  /// - Throws: `TableRefusal` for heads that mean nothing, stand twice or are missing; `TableError`
  package static func find(
    in reader: inout TableReader, names: HeadNames, keys: [String], numbers: Case.TypedNumbers
  ) throws -> (heads: TableHeads, next: TableRow?) {
    var place = reader.place
    var best: TableRow?
    for _ in 0..<mostTitles {
      guard case .row(let row)? = try reader.next() else { break }
      if row.isBlank { continue }
      let known = knownCells(row, names)
      let filled = row.cells.count { !$0.isBlank }
      if known > 0, known * 2 >= filled {
        return try below(row, in: &reader, names: names, keys: keys, numbers: numbers)
      }
      if best.map({ known > knownCells($0, names) }) ?? true { best = row }
    }
    guard let best else { throw TableError(place, "holds no rows") }
    place.row = best.number
    let heads = best.cells.filter { !$0.isBlank }.prefix(5).map { $0.words.trimmed.quoted }
    throw TableRefusal([
      TableRemark(
        place,
        "has no row of heads: hardly any of \(heads.joined(separator: ", ")) is a field of \(names.form.id); the "
          + "heads are its fields' names or labels (certgen import --template \(names.form.id)), or what --map says"
      )
    ])
  }

  private static let mostTitles = 25

  /// Reads on below a row of heads for as long as rows belong to them.
  private static func below(
    _ first: TableRow, in reader: inout TableReader, names: HeadNames, keys: [String],
    numbers: Case.TypedNumbers
  ) throws -> (heads: TableHeads, next: TableRow?) {
    var head = first
    var next: TableRow?
    // A second row of heads, one in English, one of explanations.
    for _ in 0..<3 {
      guard case .row(let row)? = try reader.next() else { break }
      if row.isBlank
        || row.cells.first(where: { !$0.isBlank })?.words.hasPrefix(SheetTemplate.explanationMark) == true
      {
        continue
      }
      if let lower = lower(row, of: head, names) {
        head = lower
      } else {
        next = row
        break
      }
    }
    let heads = try TableHeads(head, at: reader.place, names: names, keys: keys, numbers: numbers)
    return (heads, reader.endHeads(head, next: next))
  }

  /// The heads of which a row is a further one; nil for a row of data.
  ///
  /// Where heads stand in two rows, the lower one says more; a group's name stands before the name of its column.
  private static func lower(_ row: TableRow, of head: TableRow, _ names: HeadNames) -> TableRow? {
    var lower = head
    lower.cells += Array(repeating: .blank, count: max(0, row.cells.count - head.cells.count))
    for (index, cell) in row.cells.enumerated() where !cell.isBlank && cell != head[index] {
      let (above, words) = (head[index].words, cell.words)
      let joined = above.isEmpty ? words : "\(above) \(words)"
      if names.target(words) != nil {
        if names.target(above) == nil { lower.cells[index] = cell }
      } else if names.target(joined) != nil {
        lower.cells[index] = .text(joined)
      } else {
        return nil
      }
    }
    return lower
  }

  private static func knownCells(_ row: TableRow, _ names: HeadNames) -> Int {
    row.cells.count { !$0.isBlank && names.target($0.words) != nil }
  }

  /// Heads of nothing.
  init() { columns = [] }

  private init(
    _ row: TableRow, at place: TablePlace, names: HeadNames, keys wanted: [String],
    numbers: Case.TypedNumbers
  ) throws(TableRefusal) {
    columns = []
    var place = place
    place.row = row.number
    var remarks: [TableRemark] = []
    var seen: [String: String] = [:]
    for (index, cell) in row.cells.enumerated() {
      guard !cell.isBlank else {
        columns.append(nil)
        continue
      }
      place.column = index + 1
      let head = cell.words.trimmed
      guard let target = names.target(head) else {
        remarks.append(TableRemark(place, head: head, names.objection(to: head)))
        columns.append(nil)
        continue
      }
      if let name = target.name {
        if let other = seen[name] {
          let reason =
            "is \(name), as column \(other) is already; --map says what it is, or that it is passed over"
          remarks.append(TableRemark(place, head: head, reason))
        }
        seen[name] = TablePlace.letters(of: index + 1)
      }
      if let field = target.field, field.allotting != nil, numbers == .refused {
        let reason =
          "is given by the register when the paper is issued; leave the column out, or say --registered for papers "
          + "of before the register"
        remarks.append(TableRemark(place, head: head, field: field.named, reason))
      }
      columns.append(Column(head: head, target: target))
    }
    place.column = nil
    for key in wanted {
      if let index = index(of: key, names) {
        keys.append(index)
      } else {
        remarks.append(TableRemark(place, "has no column \(key.quoted), which is to tell rows apart"))
      }
    }
    remarks += missing(names.form, seen: seen, at: place)
    guard remarks.isEmpty else { throw TableRefusal(remarks) }
  }

  /// The column of a head or of a field's name.
  package func index(of name: String, _ names: HeadNames) -> Int? {
    let target = names.target(name)
    return columns.firstIndex { column in
      guard let column else { return false }
      return HeadSpelling(column.head) == HeadSpelling(name) || target?.name != nil && column.target == target
    }
  }

  private func missing(_ form: Form, seen: [String: String], at place: TablePlace) -> [TableRemark] {
    form.fields.compactMap { field in
      let isTyped = field.derivation == nil && field.allotting == nil && !field.isSetting
      guard field.isRequired, isTyped, seen[field.name] == nil else { return nil }
      switch field.kind {
      // Photos may come by the key.
      case .picture: return nil
      case .table(let columns, _) where columns.contains { seen["\(field.name).\($0.name)"] != nil }:
        return nil
      default: return TableRemark(place, "has no column for \(field.named), which must be filled")
      }
    }
  }
}
