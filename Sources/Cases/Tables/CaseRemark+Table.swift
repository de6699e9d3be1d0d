import Forms
import Tables

extension CaseRemark {
  /// The remark as it is said of a row: with the cell and the head above it.
  package func inTable(_ given: TableCase, _ heads: TableHeads?) -> TableRemark {
    var spot = given.place
    let named = field.map { field in label.map { "\(field) (\($0))" } ?? field }
    guard let heads else {
      spot.line = place.line
      return TableRemark(spot, field: named, reason)
    }
    spot.row = place.line
    spot.line = given.rows.first { $0.number == place.line }?.line
    let index = place.column - 1
    // What no column has is missed in the row, whose place is that of its first cell.
    guard heads.columns.indices.contains(index), let column = heads.columns[index],
      let name = column.target.name, let field, Self.plain(field) == name
    else { return TableRemark(spot, field: named, reason) }
    spot.column = place.column
    return TableRemark(spot, head: column.head, field: named, reason)
  }

  /// A field's path without the numbers of rows: `decisions.decision_details`.
  private static func plain(_ path: String) -> String {
    var (plain, isNumber) = ("", false)
    for character in path {
      if character == "[" { isNumber = true }
      if !isNumber { plain.append(character) }
      if character == "]" { isNumber = false }
    }
    return plain
  }
}
