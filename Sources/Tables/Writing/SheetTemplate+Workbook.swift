import CXLSXWriter
import Glibc

extension SheetTemplate {
  /// The sheet as a workbook (`.xlsx`): heads that stay in sight, cells that keep what is typed as text, so that
  /// no program makes a day or a rounded number of it, and lists to choose from.
  ///
  /// - Throws: `TableError` where there is no memory.
  public func workbook() throws(TableError) -> [UInt8] {
    let file = try WorkbookFile()
    var properties = lxw_doc_properties()
    properties.created = made
    workbook_set_properties(file.book, &properties)
    guard let sheet = workbook_add_worksheet(file.book, name) else { return try file.bytes() }
    let lists =
      columns.contains { !$0.choices.isEmpty } ? workbook_add_worksheet(file.book, Self.listSheet) : nil
    writeHeads(sheet, file)
    for (index, column) in columns.enumerated() {
      guard !column.choices.isEmpty, let lists else { continue }
      offer(column, index, on: sheet, from: lists)
    }
    if let lists { worksheet_hide(lists) }
    worksheet_freeze_panes(sheet, Self.headRows, 1)
    worksheet_set_landscape(sheet)
    worksheet_repeat_rows(sheet, 0, Self.headRows - 1)
    worksheet_fit_to_pages(sheet, 1, 0)
    return try file.bytes()
  }

  private static let headRows: UInt32 = 3
  private static let listSheet = "choices"
  /// Excel's last row, counted from 0.
  private static let lastRow: UInt32 = 1_048_575

  /// A sheet's name holds none of `[]:*?/\`, and at most 31 units of UTF-16.
  private var name: String {
    let name = Self.sheetName(title)
    return name == Self.listSheet ? "Sheet1" : name
  }

  static func sheetName(_ title: String) -> String {
    var name = String(title.filter { !"[]:*?/\\'".contains($0) })
    while name.utf16.count > 31 { name.removeLast() }
    return name.isEmpty ? "Sheet1" : name
  }

  private func writeHeads(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ file: WorkbookFile) {
    let text = file.format { format_set_num_format($0, "@") }
    let required = headFormat(file, isRequired: true)
    let optional = headFormat(file, isRequired: false)
    let small = file.format {
      format_set_num_format($0, "@")
      format_set_text_wrap($0)
      format_set_font_size($0, 8)
      format_set_italic($0)
      format_set_font_color($0, 0x595959)
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    for (row, heads) in heads.enumerated() {
      for (index, head) in heads.enumerated() {
        let format = row == 2 ? small : columns[index].isRequired ? required : optional
        worksheet_write_string(sheet, UInt32(row), UInt16(index), head, format)
      }
    }
    for (index, column) in columns.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, text)
    }
    worksheet_set_row(sheet, 0, 34, nil)
    worksheet_set_row(sheet, 1, 34, nil)
    worksheet_set_row(sheet, 2, 92, nil)
  }

  private func headFormat(_ file: WorkbookFile, isRequired: Bool) -> UnsafeMutablePointer<lxw_format>? {
    file.format {
      format_set_num_format($0, "@")
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_bg_color($0, isRequired ? 0xDDEBF7 : 0xF2F2F2)
      if isRequired { format_set_bold($0) }
    }
  }

  /// Lets a column be chosen from a list, which stands on a sheet of its own: a list inside the rule would end
  /// at 255 characters, and at every comma.
  private func offer(
    _ column: Column, _ index: Int, on sheet: UnsafeMutablePointer<lxw_worksheet>,
    from lists: UnsafeMutablePointer<lxw_worksheet>
  ) {
    for (row, choice) in column.choices.enumerated() {
      worksheet_write_string(lists, UInt32(row), UInt16(index), choice, nil)
    }
    let letters = TablePlace.letters(of: index + 1)
    // The library copies what it keeps.
    let range = strdup("='\(Self.listSheet)'!$\(letters)$1:$\(letters)$\(column.choices.count)")
    defer { free(range) }
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.value_formula = range
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    worksheet_data_validation_range(
      sheet, Self.headRows, UInt16(index), Self.lastRow, UInt16(index), &rule)
  }
}
