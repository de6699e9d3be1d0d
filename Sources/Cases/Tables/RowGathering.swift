import Forms
import Nepali
import Tables

/// Rows that are one case: a row, and those that follow it for the rows of its tables and the lines of its lists.
struct RowGathering {
  private(set) var rows: [TableRow]
  private let heads: TableHeads
  private let place: TablePlace
  /// What the columns outside tables say so far.
  private let key: [String?]

  init(_ row: TableRow, heads: TableHeads?, place: TablePlace) {
    rows = [row]
    self.heads = heads ?? TableHeads()
    self.place = place
    key = self.heads.keys.map { TableKey.part(row[$0].words) }
  }

  /// Takes a row that goes on with the case: with its key, or without one, and with nothing in the columns outside
  /// tables and lists that the case does not say already.
  mutating func take(_ row: TableRow) -> Bool {
    guard row.fault == nil, rows[0].fault == nil else { return false }
    var (isSameKey, says) = (!heads.keys.isEmpty, false)
    for (index, name) in zip(heads.keys, key) {
      let own = TableKey.part(row[index].words)
      if own != nil, own != name { return false }
      if own == nil { isSameKey = false }
    }
    for (index, cell) in row.cells.enumerated() where !cell.isBlank {
      guard heads.columns.indices.contains(index), let column = heads.columns[index] else { return false }
      switch column.target {
      case .column: says = true
      case .field(let field):
        if case .list = field.kind, !heads.keys.contains(index) {
          says = true
        } else if cell != rows[0][index] || !isSameKey {
          return false
        }
      case .key where !isSameKey: return false
      case .key, .ignored, .reason: break
      }
    }
    // A row that only says again what the case says is a double, and one to be told of.
    guard says else { return false }
    rows.append(row)
    return true
  }

  /// The case that the rows are.
  ///
  /// - Parameter content: what a cell gives its field.
  func made(
    _ content: (TableCell, TableHeads.Column, Field, TablePlace) throws(CellEntry.Refusal) -> PlacedValue
      .Content?
  ) -> TableCase {
    var members: [PlacedValue.Member] = []
    var faults = rows.compactMap { row in row.fault.map { TableRemark(at(row), $0) } }
    func value(_ row: TableRow, _ index: Int, _ column: TableHeads.Column, _ field: Field) -> PlacedValue? {
      do throws(CellEntry.Refusal) {
        let place = at(row, index)
        guard let content = try content(row[index], column, field, place) else { return nil }
        return PlacedValue(content: content, line: row.number, column: index + 1)
      } catch {
        if case .because(let reason) = error {
          faults.append(TableRemark(at(row, index), head: column.head, field: field.named, reason))
        }
        return nil
      }
    }
    guard faults.isEmpty else { return finished([], faults) }
    for (index, column) in heads.columns.enumerated() {
      guard case .field(let field)? = column?.target, let column else { continue }
      // A blank cell is named too, so that what is missing is missed at its place.
      let given: PlacedValue?
      if case .list = field.kind {
        given = Self.list(rows.compactMap { value($0, index, column, field) })
      } else {
        given = value(rows[0], index, column, field)
      }
      members.append(
        PlacedValue.Member(
          name: field.name, line: rows[0].number, column: index + 1,
          value: given ?? PlacedValue(content: .null, line: rows[0].number, column: index + 1)))
    }
    for table in heads.tables {
      let entries = rows.compactMap { row -> PlacedValue? in
        let cells = heads.columns.indices.compactMap { index -> PlacedValue.Member? in
          guard let column = heads.columns[index], case .column(let field, of: table) = column.target,
            let value = value(row, index, column, field)
          else { return nil }
          let given = if case .list = field.kind { Self.list([value]) ?? value } else { value }
          return PlacedValue.Member(name: field.name, line: row.number, column: index + 1, value: given)
        }
        guard let first = cells.first else { return nil }
        return PlacedValue(content: .object(cells), line: row.number, column: first.column)
      }
      guard let first = entries.first else { continue }
      members.append(
        PlacedValue.Member(
          name: table.name, line: first.line, column: first.column,
          value: PlacedValue(content: .array(entries), line: first.line, column: first.column)))
    }
    for row in rows {
      for (index, cell) in row.cells.enumerated() where !cell.isBlank {
        let isKnown = heads.columns.indices.contains(index) && heads.columns[index] != nil
        if !isKnown { faults.append(TableRemark(at(row, index), "stands below no head")) }
      }
    }
    return finished(members, faults)
  }

  private func finished(_ members: [PlacedValue.Member], _ faults: [TableRemark]) -> TableCase {
    var faults = faults
    for (index, part) in zip(heads.keys, key) where part == nil && faults.isEmpty {
      let column = heads.columns[index]
      faults.append(
        TableRemark(
          at(rows[0], index), head: column?.head, field: column?.target.field?.named,
          "is empty, but is to tell rows apart"))
    }
    let parts = key.compactMap(\.self)
    return TableCase(
      rows: rows, object: nil, place: at(rows[0]),
      tree: PlacedValue(content: .object(members), line: rows[0].number, column: 1),
      key: parts.isEmpty ? nil : TableKey.joined(parts), faults: faults)
  }

  private static func list(_ values: [PlacedValue]) -> PlacedValue? {
    guard let first = values.first else { return nil }
    let lines = values.flatMap { value -> [PlacedValue] in
      guard case .text(let words) = value.content else { return [value] }
      return CellEntry.lines(of: words).map {
        PlacedValue(content: .text($0), line: value.line, column: value.column)
      }
    }
    return PlacedValue(content: .array(lines), line: first.line, column: first.column)
  }

  private func at(_ row: TableRow, _ index: Int? = nil) -> TablePlace {
    var place = place
    (place.row, place.line, place.column) = (row.number, row.line, index.map { $0 + 1 })
    return place
  }
}

extension TableHeads {
  /// The tables of the form of which there are columns.
  fileprivate var tables: [Field] {
    columns.reduce(into: []) { tables, column in
      if case .column(_, of: let table)? = column?.target, !tables.contains(table) { tables.append(table) }
    }
  }
}
