import CMiniZip

/// The parts of a workbook, unpacked piece by piece; one part is open at a time. Owned by one task.
final class ZipArchive {
  let path: String
  private let archive: unzFile
  private var isOpen = false
  /// How much the open part has given, and how much it may give.
  private(set) var given = 0
  /// How much the open part says that it has.
  private(set) var size = 0
  private var limit = 0
  private var packed = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Throws: `TableError` for what is no sound archive, or has too many parts.
  init(path: String) throws(TableError) {
    self.path = path
    guard let archive = unzOpen64(path) else {
      throw TableError(TablePlace(file: path), "is a damaged workbook: its packing cannot be read")
    }
    self.archive = archive
    var information = unz_global_info64()
    guard unzGetGlobalInfo64(archive, &information) == UNZ_OK,
      information.number_entry <= WorkbookLimits.entries
    else {
      throw TableError(TablePlace(file: path), "has more than \(WorkbookLimits.entries) parts, or is damaged")
    }
  }

  deinit {
    if isOpen { unzCloseCurrentFile(archive) }
    unzClose(archive)
  }

  /// Whether there is a part of the name.
  func has(_ name: String) -> Bool { unzLocateFile(archive, name, 1) == UNZ_OK }

  /// Opens a part.
  ///
  /// - Parameter limit: the most bytes that it may unpack to.
  func open(_ name: String, limit: Int) throws(TableError) {
    if isOpen { unzCloseCurrentFile(archive) }
    isOpen = false
    guard unzLocateFile(archive, name, 1) == UNZ_OK || unzLocateFile(archive, name, 2) == UNZ_OK else {
      throw failure("has no part \"\(name)\"")
    }
    var information = unz_file_info64()
    guard unzGetCurrentFileInfo64(archive, &information, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw failure("is a damaged workbook")
    }
    guard information.flag & 1 == 0 else { throw failure("is encrypted; save it without a password") }
    guard unzOpenCurrentFile(archive) == UNZ_OK else { throw failure("is a damaged workbook at \"\(name)\"") }
    isOpen = true
    (given, self.limit) = (0, limit)
    (size, packed) = (
      Int(clamping: information.uncompressed_size), Int(clamping: information.compressed_size)
    )
  }

  /// The next piece of the open part; empty at the end.
  ///
  /// - Throws: `TableError` for a part that is damaged or grows beyond its bounds.
  func next() throws(TableError) -> [UInt8] {
    let count = Int(unzReadCurrentFile(archive, &buffer, UInt32(buffer.count)))
    guard count >= 0 else { throw failure("is a damaged workbook: a part cannot be unpacked") }
    guard count > 0 else {
      isOpen = false
      // The check sum is compared when the part is closed.
      guard unzCloseCurrentFile(archive) == UNZ_OK else {
        throw failure("is a damaged workbook: a part has not the check sum that it says")
      }
      return []
    }
    given += count
    guard given <= limit else { throw failure("unpacks to more than \(limit) bytes") }
    guard given <= WorkbookLimits.freeBytes || given / WorkbookLimits.ratio <= packed else {
      throw failure("unpacks to more than \(WorkbookLimits.ratio) times its size, as no honest workbook does")
    }
    return Array(buffer[..<count])
  }

  private func failure(_ reason: String) -> TableError { TableError(TablePlace(file: path), reason) }
}
