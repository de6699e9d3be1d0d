package import Tables

/// A case as rows of a file give it, unchecked.
package struct TableCase: Sendable {
  /// The rows; empty for an object of a JSON file.
  package var rows: [TableRow]
  /// The bytes of a JSON object.
  package var object: [UInt8]?
  /// The first row or the line of the object: where refusals say that the case is.
  package var place: TablePlace
  /// What the rows give.
  package var tree: PlacedValue
  /// What tells the case from others; nil where no column does.
  package var key: String?
  /// What is wrong with the cells before they are checked against the form.
  package var faults: [TableRemark]
}
