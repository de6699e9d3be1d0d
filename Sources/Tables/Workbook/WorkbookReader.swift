/// Reads the rows of one sheet of a workbook while it is unpacked.
struct WorkbookReader {
  let place: TablePlace
  private let archive: ZipArchive
  private let stream: XMLStream
  private let listener: SheetListener
  private var waiting: ArraySlice<TableRow> = []
  private var merged: MergedHeads
  private var hasEnded = false

  /// - Parameter sheet: its name; nil for the only one that is shown.
  init(path: String, sheet: String?) throws(TableError) {
    archive = try ZipArchive(path: path)
    let package = try Package(archive)
    let list = try SheetList(package)
    let chosen = try list.sheet(sheet, file: path)
    place = TablePlace(file: path, sheet: chosen.name)
    let texts = try package.part(of: "sharedStrings").map { part throws(TableError) in
      try SharedTexts(part, of: package.archive)
    }
    let formats = try package.part(of: "styles").map { part throws(TableError) in
      try CellFormats(part, of: package.archive)
    }
    merged = try MergedHeads(chosen.part, of: archive)
    listener = SheetListener(
      place, texts: texts ?? SharedTexts(), formats: formats ?? CellFormats(), is1904: list.is1904)
    stream = try XMLStream(path, listener)
    try archive.open(chosen.part, limit: WorkbookLimits.sheetBytes)
  }

  /// The heads are read: cells below them that are merged are data, and stay blank but for the first.
  mutating func endHeads() { merged = MergedHeads() }

  /// The next row that holds anything; nil at the end.
  mutating func row() throws(TableError) -> TableRow? {
    while waiting.isEmpty {
      guard !hasEnded else { return nil }
      let piece = try archive.next()
      hasEnded = piece.isEmpty
      try stream.take(piece)
      waiting = listener.takeRows()[...]
    }
    guard var row = waiting.popFirst() else { return nil }
    merged.fill(&row)
    return row
  }
}
