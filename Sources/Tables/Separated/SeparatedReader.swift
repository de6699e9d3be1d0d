/// Reads records of values that a sign parts (RFC 4180, and what programs write beside it): quoted values with
/// line ends and doubled quotes in them, lines that end in LF, CR LF or CR, mixed as they come.
struct SeparatedReader {
  private let text: DecodedText
  private let delimiter: UInt8
  private var piece: [UInt8] = []
  private var next = 0
  private var number = 0
  private var line = 1
  /// How many values a record may have: from the last head that says something to the last there is; nil for as many
  /// as it likes.
  var widths: ClosedRange<Int>?
  /// Whether the last byte was CR, of which a following LF is a part.
  private var isAfterReturn = false

  /// - Parameter head: what was read of the text already.
  init(_ text: DecodedText, delimiter: UInt8, head: [UInt8]) {
    (self.text, self.delimiter, piece) = (text, delimiter, head)
  }

  /// Passes over a first line `sep=;`, which Excel writes for itself.
  mutating func skipLine() throws(TableError) {
    _ = try row()
    number = 0
  }

  /// The next record; nil at the end.
  ///
  /// - Throws: `TableError` for a quote that is not closed, what follows a closing quote, a NUL, a value that is
  ///   too long: after those nothing can be trusted.
  mutating func row() throws(TableError) -> TableRow? {
    guard let first = try peek() else { return nil }
    number += 1
    var row = TableRow(number: number, line: line, cells: [])
    var byte: UInt8? = first
    while true {
      let value = byte == UInt8(ascii: "\"") ? try quoted(row) : try plain(row)
      guard row.cells.count < TableLimits.columns else {
        throw error("has more than \(TableLimits.columns) columns", row)
      }
      row.cells.append(value.isEmpty ? .blank : .text(Self.data(value)))
      guard let end = try take(), end == delimiter else { return checked(row) }
      byte = try peek()
      if byte == nil {
        row.cells.append(.blank)
        return checked(row)
      }
    }
  }

  /// Says that a record is ragged. Blanks at its end do no harm; a line without anything is no record.
  func checked(_ row: TableRow) -> TableRow {
    guard let widths, !widths.contains(row.cells.count), !row.isBlank else { return row }
    var row = row
    while row.cells.count > widths.upperBound, row.cells.last?.isBlank == true { row.cells.removeLast() }
    if !widths.contains(row.cells.count) {
      row.fault = "has \(row.cells.count) values, but the heads are \(widths.upperBound)"
    }
    return row
  }

  /// A value up to the sign that ends it, which stays.
  private mutating func plain(_ row: TableRow) throws(TableError) -> [UInt8] {
    var value: [UInt8] = []
    while let byte = try peek(), byte != delimiter, byte != 0x0A, byte != 0x0D {
      let rest = piece[next...]
      let end = rest.firstIndex { $0 == delimiter || $0 == 0x0A || $0 == 0x0D } ?? piece.count
      try append(piece[next..<end], to: &value, row)
      next = end
      isAfterReturn = false
    }
    return value
  }

  private mutating func quoted(_ row: TableRow) throws(TableError) -> [UInt8] {
    let begun = line
    _ = try take()
    var value: [UInt8] = []
    while let byte = try peek() {
      if byte == UInt8(ascii: "\"") {
        _ = try take()
        guard try peek() == UInt8(ascii: "\"") else {
          if let after = try peek(), after != delimiter, after != 0x0A, after != 0x0D {
            throw error("something stands between a closing quote and the sign that parts values", row)
          }
          return value
        }
        _ = try take()
        try append([byte], to: &value, row)
      } else if byte == 0x0A || byte == 0x0D {
        // One sign for the line ends of all systems.
        try append([0x0A], to: &value, row)
        _ = try take()
      } else {
        let end = piece[next...].firstIndex { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } ?? piece.count
        try append(piece[next..<end], to: &value, row)
        next = end
        isAfterReturn = false
      }
    }
    throw error("a quote that begins on line \(begun) is not closed", row)
  }

  private func append(
    _ bytes: some Collection<UInt8>, to value: inout [UInt8], _ row: TableRow
  ) throws(TableError) {
    guard value.count + bytes.count <= TableLimits.cellBytes else {
      throw error("a cell has more than \(TableLimits.cellBytes) bytes", row)
    }
    guard !bytes.contains(0) else { throw error("holds a NUL, which is no text", row) }
    value.append(contentsOf: bytes)
  }

  /// The byte that comes next; nil at the end. The LF of a CR LF is passed over.
  private mutating func peek() throws(TableError) -> UInt8? {
    while true {
      if next == piece.count {
        guard let more = try text.next() else { return nil }
        (piece, next) = (more, 0)
      }
      guard isAfterReturn, piece[next] == 0x0A else { return piece[next] }
      next += 1
      isAfterReturn = false
    }
  }

  /// Moves over the byte that comes next.
  private mutating func take() throws(TableError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    next += 1
    isAfterReturn = byte == 0x0D
    if byte == 0x0A || byte == 0x0D { line += 1 }
    return byte
  }

  private func error(_ reason: String, _ row: TableRow) -> TableError {
    TableError(
      TablePlace(file: text.source.path, row: row.number, line: row.line, column: row.cells.count + 1), reason
    )
  }

  /// A value that begins with an apostrophe and a sign of a formula is one that `SeparatedWriter` kept from
  /// being worked out.
  private static func data(_ value: [UInt8]) -> String {
    let isGuarded = value.count > 1 && value[0] == UInt8(ascii: "'") && SeparatedWriter.isFormula(value[1])
    return String(decoding: isGuarded ? value[1...] : value[...], as: UTF8.self)
  }
}
