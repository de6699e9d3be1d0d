import CXLSXWriter

/// A workbook of finished figures: sheets of rows under heads, which a program sums and sorts further.
public struct Workbook: Hashable, Sendable {
  public var sheets: [Sheet]
  /// The day that the file gives as that of its making, in seconds since 1970: the same rows are the same bytes.
  public var made: Int

  public init(sheets: [Sheet], made: Int) { (self.sheets, self.made) = (sheets, made) }

  public struct Sheet: Hashable, Sendable {
    /// At most 31 characters, no two sheets the same.
    public var name: String
    public var columns: [Column]
    public var rows: [[Cell]]
    /// Under the rows, in bold; empty for none.
    public var total: [Cell]

    public init(name: String, columns: [Column], rows: [[Cell]], total: [Cell] = []) {
      (self.name, self.columns, self.rows, self.total) = (name, columns, rows, total)
    }
  }

  public struct Column: Hashable, Sendable {
    public var head: String
    /// How wide the column is, in figures.
    public var width: Double

    public init(_ head: String, width: Double) { (self.head, self.width) = (head, width) }
  }

  public enum Cell: Hashable, Sendable {
    case blank
    /// Words, never worked out as a formula.
    case text(String)
    case count(Int)
    /// An amount in paisa, shown in rupees.
    case amount(Int64)
  }

  /// The file (`.xlsx`).
  ///
  /// - Throws: `TableError` where there is no memory, or a sheet has no name that a workbook takes.
  public func bytes() throws(TableError) -> [UInt8] {
    let file = try WorkbookFile()
    var properties = lxw_doc_properties()
    properties.created = made
    workbook_set_properties(file.book, &properties)
    let formats = Formats(file)
    for sheet in sheets {
      guard let written = workbook_add_worksheet(file.book, sheet.name) else {
        throw TableError(TablePlace(file: "the workbook"), "\(sheet.name) is no name of a sheet")
      }
      write(sheet, to: written, formats)
    }
    return try file.bytes()
  }

  /// Rupees in groups as South Asia writes them; the third part is that of smaller amounts and those below nothing.
  private static let rupees = "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00"

  private struct Formats {
    let head, text, bold, amount, boldAmount: UnsafeMutablePointer<lxw_format>?

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
      amount = file.format { format_set_num_format($0, Workbook.rupees) }
      boldAmount = file.format {
        format_set_num_format($0, Workbook.rupees)
        format_set_bold($0)
        format_set_top($0, UInt8(LXW_BORDER_THIN.rawValue))
      }
    }
  }

  private func write(_ sheet: Sheet, to written: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats) {
    for (index, column) in sheet.columns.enumerated() {
      worksheet_write_string(written, 0, UInt16(index), column.head, formats.head)
      worksheet_set_column(written, UInt16(index), UInt16(index), column.width, nil)
    }
    for (row, cells) in sheet.rows.enumerated() {
      write(cells, row: row + 1, to: written, formats.text, formats.amount)
    }
    write(sheet.total, row: sheet.rows.count + 1, to: written, formats.bold, formats.boldAmount)
    worksheet_freeze_panes(written, 1, 0)
    worksheet_set_landscape(written)
    worksheet_set_paper(written, 9)
    worksheet_repeat_rows(written, 0, 0)
    worksheet_fit_to_pages(written, 1, 0)
  }

  private func write(
    _ cells: [Cell], row: Int, to written: UnsafeMutablePointer<lxw_worksheet>,
    _ words: UnsafeMutablePointer<lxw_format>?, _ amounts: UnsafeMutablePointer<lxw_format>?
  ) {
    for (index, cell) in cells.enumerated() {
      let (row, column) = (UInt32(row), UInt16(index))
      switch cell {
      case .blank: worksheet_write_blank(written, row, column, words)
      case .text(let text): worksheet_write_string(written, row, column, text, words)
      case .count(let count): worksheet_write_number(written, row, column, Double(count), words)
      case .amount(let paisa): worksheet_write_number(written, row, column, Double(paisa) / 100, amounts)
      }
    }
  }
}
