import CXLSXWriter
import Glibc

/// A workbook that is being written into memory: the one owner of what libxlsxwriter allocates for it.
final class WorkbookFile {
  private let descriptor: CInt
  let book: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true

  /// - Parameter isStreamed: whether rows are written in their order and not kept.
  /// - Throws: `TableError` where there is no memory.
  init(isStreamed: Bool = false) throws(TableError) {
    descriptor = certgen_memory_file()
    guard descriptor >= 0 else { throw Self.failure }
    // The library knows files by their names only.
    var options = lxw_workbook_options()
    options.constant_memory = isStreamed ? 1 : 0
    guard let book = workbook_new_opt("/proc/self/fd/\(descriptor)", &options) else {
      close(descriptor)
      throw Self.failure
    }
    self.book = book
  }

  deinit {
    if isOpen { workbook_close(book) }
    close(descriptor)
  }

  /// Ends the workbook; its bytes.
  func bytes() throws(TableError) -> [UInt8] {
    isOpen = false
    guard workbook_close(book) == LXW_NO_ERROR else { throw Self.failure }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += piece[..<count] } else if errno != EINTR { throw Self.failure }
    }
  }

  /// A format of cells, which the workbook owns.
  func format(_ settle: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(book) else { return nil }
    // Windows has it since version 8; others take what they have for Devanagari.
    format_set_font_name(format, "Nirmala UI")
    settle(format)
    return format
  }

  private static let failure = TableError(
    TablePlace(file: "the workbook"), "cannot be made: no memory", isEnvironment: true)
}
