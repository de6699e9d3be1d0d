/// The name of a cell or of a range, as `B12` or `A1:C2`.
struct CellReference: Hashable {
  /// Counted from 1.
  var column: Int
  var row: Int

  init?(_ text: some StringProtocol) {
    var (column, row, hasDigit) = (0, 0, false)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where !hasDigit: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where column > 0:
        hasDigit = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      // Excel has 16,384 columns and 1,048,576 rows.
      guard column <= 16_384, row <= TableLimits.rows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    (self.column, self.row) = (column, row)
  }

  /// The corners of a range.
  static func range(_ text: String) -> (first: CellReference, last: CellReference)? {
    let corners = text.split(separator: ":")
    guard corners.count == 2, let first = CellReference(corners[0]), let last = CellReference(corners[1])
    else {
      return nil
    }
    return (first, last)
  }
}
