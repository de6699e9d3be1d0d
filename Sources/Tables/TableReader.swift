/// The rows of a file, one after the other: memory does not grow with the file.
public struct TableReader {
  public let kind: TableKind
  /// The file, and of a workbook the sheet.
  public let place: TablePlace
  /// How the letters of a text were found to be written; nil for a workbook.
  public let encoding: TextEncoding?
  private let source: ByteSource
  private var content: Content

  private enum Content {
    case separated(SeparatedReader)
    case workbook(WorkbookReader)
    case json(JSONPieces)
  }

  /// What the person who gives a file says of it.
  public struct Choices: Hashable, Sendable {
    /// The sheet of a workbook; nil for the only one that is shown.
    public var sheet: String?
    /// The sign that parts values; nil to find it out.
    public var delimiter: UInt8?
    /// How letters are written; nil to find it out.
    public var encoding: TextEncoding?

    public init(sheet: String? = nil, delimiter: UInt8? = nil, encoding: TextEncoding? = nil) {
      (self.sheet, self.delimiter, self.encoding) = (sheet, delimiter, encoding)
    }
  }

  /// One row, or one object of a JSON file.
  public enum Record: Hashable, Sendable {
    case row(TableRow)
    /// The bytes of a JSON object, and the line on which it begins.
    case object([UInt8], line: Int)
  }

  /// Opens a file; its kind is told from its first bytes.
  ///
  /// - Throws: `TableError`
  public init(path: String, choices: Choices = Choices()) throws(TableError) {
    source = try ByteSource(path: path)
    kind = try TableKind.kind(of: source.head(1024), file: path)
    if kind != .workbook, choices.sheet != nil {
      throw TableError(TablePlace(file: path), "is no workbook and has no sheets")
    }
    guard kind != .workbook else {
      let reader = try WorkbookReader(path: path, sheet: choices.sheet)
      (place, encoding, content) = (reader.place, nil, .workbook(reader))
      return
    }
    let text = try DecodedText(source, encoding: choices.encoding)
    (place, encoding) = (TablePlace(file: path), text.encoding)
    content =
      kind == .json ? .json(JSONPieces(text)) : .separated(try Self.separated(text, choices.delimiter))
  }

  /// How far the reading has come: bytes read, and bytes in all.
  public var progress: (done: Int, total: Int) {
    if case .workbook(let reader) = content { reader.progress } else { (source.position, source.size) }
  }

  /// The heads are read; what follows are data.
  ///
  /// - Parameters:
  ///   - heads: the row of the heads.
  ///   - next: a row of data that was read already.
  /// - Returns: that row, as those that follow are given: a ragged one says so.
  @discardableResult
  public mutating func endHeads(_ heads: TableRow, next: TableRow? = nil) -> TableRow? {
    switch content {
    case .separated(var reader):
      let last = heads.cells.lastIndex { !$0.isBlank } ?? 0
      reader.widths = last + 1...max(last + 1, heads.cells.count)
      content = .separated(reader)
      return next.map(reader.checked)
    case .workbook(var reader):
      reader.endHeads()
      content = .workbook(reader)
      return next
    case .json: return next
    }
  }

  /// The next record; nil at the end.
  public mutating func next() throws(TableError) -> Record? {
    switch content {
    case .separated(var reader):
      defer { content = .separated(reader) }
      return try reader.row().map(Record.row)
    case .workbook(var reader):
      defer { content = .workbook(reader) }
      return try reader.row().map(Record.row)
    case .json(var pieces):
      defer { content = .json(pieces) }
      return try pieces.object().map { .object($0.bytes, line: $0.line) }
    }
  }

  private static func separated(_ text: DecodedText, _ given: UInt8?) throws(TableError) -> SeparatedReader {
    var head: [UInt8] = []
    while head.count < 1 << 16, let piece = try text.next() { head += piece }
    let named = given == nil ? Delimiter.named(in: head) : nil
    var reader = SeparatedReader(text, delimiter: given ?? named ?? Delimiter.sniff(head), head: head)
    if named != nil { try reader.skipLine() }
    return reader
  }
}
