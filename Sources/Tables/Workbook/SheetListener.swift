import Nepali

/// Makes rows of a sheet's XML while it streams by.
final class SheetListener: XMLListener {
  private let place: TablePlace
  private let texts: SharedTexts
  private let formats: CellFormats
  private let is1904: Bool
  /// The rows that are whole and were not taken yet.
  private(set) var rows: [TableRow] = []
  private var row: TableRow?
  private var lastRow = 0
  private var cell: Cell?
  private var isValue = false

  /// A cell that is open.
  private struct Cell {
    var column: Int
    var type: String
    var style: Int
    var bytes: [UInt8] = []
    var isFormula = false
  }

  init(_ place: TablePlace, texts: SharedTexts, formats: CellFormats, is1904: Bool) {
    (self.place, self.texts, self.formats, self.is1904) = (place, texts, formats, is1904)
  }

  /// The rows that came since the last time.
  func takeRows() -> [TableRow] {
    defer { rows.removeAll(keepingCapacity: true) }
    return rows
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(TableError) {
    switch name {
    case "row":
      let number = attributes["r"].flatMap { Int($0) } ?? lastRow + 1
      guard number > lastRow, number <= TableLimits.rows else {
        throw TableError(place, "its row \(number) stands behind row \(lastRow)")
      }
      lastRow = number
      row = TableRow(number: number, line: number, cells: [])
    case "c":
      let next = (row?.cells.count ?? 0) + 1
      let column = attributes["r"].flatMap { CellReference($0) }?.column ?? next
      guard column >= next else { throw error("its cells do not stand in their order", column) }
      cell = Cell(
        column: column, type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
    case "v", "t": isValue = cell != nil
    case "f": cell?.isFormula = true
    default: break
    }
  }

  func end(_ name: String) throws(TableError) {
    switch name {
    case "v", "t": isValue = false
    case "c":
      guard let cell else { return }
      self.cell = nil
      let content = try content(of: cell)
      guard content != .blank else { return }
      guard cell.column <= TableLimits.columns else {
        throw error("has more than \(TableLimits.columns) columns", cell.column)
      }
      let gap = cell.column - 1 - (row?.cells.count ?? 0)
      row?.cells.append(contentsOf: repeatElement(.blank, count: gap))
      row?.cells.append(content)
    case "row":
      if let row, !row.cells.isEmpty { rows.append(row) }
      row = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
    guard isValue, let column = cell?.column else { return }
    cell?.bytes.append(contentsOf: bytes)
    guard cell?.bytes.count ?? 0 <= TableLimits.cellBytes else {
      throw error("a cell has more than \(TableLimits.cellBytes) bytes", column)
    }
  }

  private func content(of cell: Cell) throws(TableError) -> TableCell {
    // A formula that gives an empty text has its kind, one that was never worked out has not.
    if cell.bytes.isEmpty { return cell.isFormula && cell.type == "n" ? .fault("") : .blank }
    let words = String(decoding: cell.bytes, as: UTF8.self)
    switch cell.type {
    case "s":
      guard let text = Int(words).flatMap({ texts[$0] }) else {
        throw error("names a shared text that the workbook does not have", cell.column)
      }
      return text.isEmpty ? .blank : .text(text)
    case "str", "inlineStr": return .text(String(decoding: EscapedText.plain(cell.bytes), as: UTF8.self))
    case "b": return .flag(words == "1" || words == "true")
    case "e": return .fault(words)
    case "d":
      // ISO 8601, with or without the time of the day.
      return CivilDate(iso: words.prefix(10)).map(TableCell.day) ?? .fault(words)
    default:
      let meaning = formats[cell.style]
      if meaning == .day, let day = SheetNumber.day(words, is1904: is1904) { return .day(day) }
      if meaning == .percent, let percent = SheetNumber.plain(words, shift: 2) {
        return .number(percent + "%")
      }
      return SheetNumber.plain(words).map(TableCell.number) ?? .fault(words)
    }
  }

  private func error(_ reason: String, _ column: Int) -> TableError {
    var place = place
    (place.row, place.column) = (lastRow, column)
    return TableError(place, reason)
  }
}
