import Forms
package import Tables

/// What is wrong or doubtful in a file of rows: the cell, its head, the field with its label, and what is said.
///
/// Prints as one line: `firms.csv, row 12, column D "कुल पूँजी": total_capital (उद्योगको कुल पूँजी): …`.
package struct TableRemark: Hashable, Sendable, CustomStringConvertible {
  package var place: TablePlace
  /// The head of the column as it stands in the file.
  package var head: String?
  /// The field of the form with its label, as refusals name it; nil where none is meant.
  package var field: String?
  package var reason: String

  package init(_ place: TablePlace, head: String? = nil, field: String? = nil, _ reason: String) {
    (self.place, self.head, self.field, self.reason) = (place, head, field, reason)
  }

  package var description: String {
    let head = head.map { " \($0.quoted)" } ?? ""
    return "\(place)\(head): \(field.map { "\($0): " } ?? "")\(reason)"
  }

  /// The same without its place, for a row that is written where its place is seen.
  package var shortly: String { (field ?? head).map { "\($0): \(reason)" } ?? reason }
}

/// Why a file of rows is refused as a whole, a line for each thing that is wrong.
package struct TableRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  package var remarks: [TableRemark]

  package init(_ remarks: [TableRemark]) { self.remarks = remarks }

  package var description: String { remarks.map(\.description).joined(separator: "\n") }
}
