import CXLSXWriter

/// A workbook of sheets that is written row by row; a row is not kept once the next is begun.
public final class WorkbookWriter {
  private let file: WorkbookFile
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var row: UInt32 = 0
  private let head, text, count, amount: UnsafeMutablePointer<lxw_format>?

  /// What a cell of it can hold.
  public enum Value: Hashable, Sendable {
    case text(String)
    case count(Int)
    /// Hundredths: an amount in paisa.
    case hundredths(Int64)
  }

  /// - Parameter made: the time that the file gives as that of its making, in seconds since 1970.
  /// - Throws: `TableError` where there is no memory.
  public init(made: Int) throws(TableError) {
    file = try WorkbookFile(isStreamed: true)
    var properties = lxw_doc_properties()
    properties.created = made
    workbook_set_properties(file.book, &properties)
    head = file.format {
      format_set_bold($0)
      format_set_text_wrap($0)
      format_set_bg_color($0, 0xF2F2F2)
      format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    text = file.format { format_set_text_wrap($0) }
    count = file.format { format_set_num_format($0, "0") }
    amount = file.format { format_set_num_format($0, "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00") }
  }

  /// Begins a sheet with a head that stays in sight.
  ///
  /// - Parameters:
  ///   - name: what a sheet may not be called is left out of it.
  ///   - heads: what stands above the columns, and how wide each is, in figures.
  public func begin(_ name: String, heads: [(text: String, width: Double)]) {
    sheet = workbook_add_worksheet(file.book, SheetTemplate.sheetName(name))
    row = 0
    for (index, head) in heads.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), head.width, nil)
    }
    write(heads.map { .text($0.text) }, head)
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
  }

  /// Writes a row. A text is a text, whatever it begins with.
  ///
  /// - Throws: `TableError` where Excel's rows are at their end.
  public func add(_ values: [Value?]) throws(TableError) {
    guard row < 1_048_576 else {
      throw TableError(TablePlace(file: "the workbook"), "has more rows than Excel takes; write csv")
    }
    write(values, nil)
  }

  private func write(_ values: [Value?], _ format: UnsafeMutablePointer<lxw_format>?) {
    for (index, value) in values.enumerated() {
      let column = UInt16(index)
      switch value {
      case nil: break
      case .text(let words): worksheet_write_string(sheet, row, column, words, format ?? text)
      case .count(let number): worksheet_write_number(sheet, row, column, Double(number), format ?? count)
      case .hundredths(let number):
        worksheet_write_number(sheet, row, column, Double(number) / 100, format ?? amount)
      }
    }
    row += 1
  }

  /// Ends the workbook.
  ///
  /// - Throws: `TableError` where there is no memory or no room for temporary files.
  public func bytes() throws(TableError) -> [UInt8] { try file.bytes() }
}
