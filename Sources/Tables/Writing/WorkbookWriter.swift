import CXLSXWriter

/// A workbook of sheets that is written row by row; a row is not kept once the next is begun.
public final class WorkbookWriter {
  private let file: WorkbookFile
  private let formats: Formats
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var row: UInt32 = 0

  /// - Parameter made: the time that the file gives as that of its making, in seconds since 1970.
  /// - Throws: `TableError` where there is no memory.
  public init(made: Int) throws(TableError) {
    file = try WorkbookFile(isStreamed: true)
    var properties = lxw_doc_properties()
    properties.created = made
    workbook_set_properties(file.book, &properties)
    formats = Formats(file)
  }

  /// Begins a sheet with a head that stays in sight.
  ///
  /// - Parameter name: what a sheet may not be called is left out of it.
  /// - Throws: `TableError` where another sheet is called so.
  public func begin(_ name: String, columns: [Workbook.Column]) throws(TableError) {
    sheet = workbook_add_worksheet(file.book, SheetTemplate.sheetName(name))
    guard let sheet else {
      throw TableError(TablePlace(file: "the workbook"), "\(name) is no name of a sheet")
    }
    row = 0
    for (index, column) in columns.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil)
    }
    write(columns.map { .text($0.head) }, formats.head, formats.head)
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
  }

  /// Writes a row. A text is a text, whatever it begins with.
  ///
  /// - Parameter isTotal: whether it sums up the rows above.
  /// - Throws: `TableError` where Excel's rows are at their end.
  public func add(_ cells: [Workbook.Cell], isTotal: Bool = false) throws(TableError) {
    guard row < 1_048_576 else {
      throw TableError(TablePlace(file: "the workbook"), "has more rows than Excel takes; write csv")
    }
    write(cells, isTotal ? formats.bold : formats.text, isTotal ? formats.boldAmount : formats.amount)
  }

  private func write(
    _ cells: [Workbook.Cell], _ words: UnsafeMutablePointer<lxw_format>?, _ amounts: UnsafeMutablePointer<lxw_format>?
  ) {
    for (index, cell) in cells.enumerated() {
      let column = UInt16(index)
      switch cell {
      case .blank: worksheet_write_blank(sheet, row, column, words)
      case .text(let text): worksheet_write_string(sheet, row, column, text, words)
      case .count(let count): worksheet_write_number(sheet, row, column, Double(count), words)
      case .amount(let paisa): worksheet_write_number(sheet, row, column, Double(paisa) / 100, amounts)
      }
    }
    row += 1
  }

  /// Ends the workbook.
  ///
  /// - Throws: `TableError` where there is no memory or no room for temporary files.
  public func bytes() throws(TableError) -> [UInt8] { try file.bytes() }

  /// How cells look; the workbook owns them.
  private struct Formats {
    let head, text, bold, amount, boldAmount: UnsafeMutablePointer<lxw_format>?

    /// Rupees in groups as South Asia writes them; the third part is that of smaller amounts and those below nothing.
    private static let rupees = "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00"

    init(_ file: WorkbookFile) {
      head = file.format {
        format_set_bold($0)
        format_set_text_wrap($0)
        format_set_bg_color($0, 0xDDEBF7)
        format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
      }
      text = file.format { _ in }
      bold = file.format {
        format_set_bold($0)
        format_set_top($0, UInt8(LXW_BORDER_THIN.rawValue))
      }
      amount = file.format { format_set_num_format($0, Self.rupees) }
      boldAmount = file.format {
        format_set_num_format($0, Self.rupees)
        format_set_bold($0)
        format_set_top($0, UInt8(LXW_BORDER_THIN.rawValue))
      }
    }
  }
}
