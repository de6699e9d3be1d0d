/// What the formats of a workbook's cells make of a number: a day, a percentage, or the number as it is.
struct CellFormats {
  enum Meaning: Hashable { case number, day, percent }

  private var meanings: [Meaning] = []

  /// Those of a workbook without any.
  init() {}

  init(_ part: String, of archive: ZipArchive) throws(TableError) {
    let listener = Listener()
    try XMLStream.read(part, of: archive, listener)
    meanings = listener.formats.map { listener.codes[$0].map(Self.meaning) ?? Self.standard($0) }
  }

  subscript(style: Int) -> Meaning { meanings.indices.contains(style) ? meanings[style] : .number }

  /// The meaning of the formats that have no code in the file (ISO/IEC 29500-1, 18.8.30).
  private static func standard(_ number: Int) -> Meaning {
    switch number {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 34...36, 50...58: .day
    default: .number
    }
  }

  /// The meaning of a code such as `[$-409]yyyy\-mm\-dd;@`: it is that of a day where a year or a day stands in
  /// it outside quotes, brackets and escapes. A time of the day alone is a number.
  static func meaning(_ code: String) -> Meaning {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    for scalar in code.lowercased().unicodeScalars {
      if isEscaped { isEscaped = false; continue }
      if isQuoted { isQuoted = scalar != "\""; continue }
      if isBracketed { isBracketed = scalar != "]"; continue }
      switch scalar {
      case "\\", "_", "*": isEscaped = true
      case "\"": isQuoted = true
      case "[": isBracketed = true
      case "y", "d": return .day
      case "%": return .percent
      case ";": return .number
      default: break
      }
    }
    return .number
  }

  private final class Listener: XMLListener {
    private(set) var codes: [Int: String] = [:]
    private(set) var formats: [Int] = []
    private var isCells = false

    func start(_ name: String, _ attributes: XMLAttributes) {
      switch name {
      case "numFmt":
        guard codes.count < WorkbookLimits.formats else { return }
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
      case "cellXfs": isCells = true
      case "xf" where isCells:
        guard formats.count < WorkbookLimits.formats else { return }
        formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }

    func end(_ name: String) { if name == "cellXfs" { isCells = false } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
