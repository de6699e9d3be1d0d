/// The texts that a workbook's cells share: their bytes in a row, so that a million take no million objects.
struct SharedTexts {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Those of a workbook without any.
  init() {}

  init(_ part: String, of archive: ZipArchive) throws(TableError) {
    let listener = Listener(archive.path)
    try XMLStream.read(part, of: archive, limit: WorkbookLimits.sharedBytes * 4, listener)
    self = listener.texts
  }

  /// The text of a number; nil where there is none.
  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    return String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }

  private mutating func append(_ text: [UInt8]) {
    bytes += text
    ends.append(bytes.count)
  }

  private final class Listener: XMLListener {
    private let path: String
    var texts = SharedTexts()
    private var text: [UInt8] = []
    private var isText = false
    /// Inside the reading aid of an East Asian text, which is no part of it.
    private var isPhonetic = false

    init(_ path: String) { self.path = path }

    func start(_ name: String, _ attributes: XMLAttributes) {
      switch name {
      case "si": text.removeAll(keepingCapacity: true)
      case "rPh": isPhonetic = true
      case "t": isText = !isPhonetic
      default: break
      }
    }

    func end(_ name: String) throws(TableError) {
      switch name {
      case "t": isText = false
      case "rPh": isPhonetic = false
      case "si":
        texts.append(EscapedText.plain(text))
        guard texts.ends.count <= WorkbookLimits.sharedTexts, texts.bytes.count <= WorkbookLimits.sharedBytes
        else { throw TableError(TablePlace(file: path), "has more shared text than any honest workbook") }
      default: break
      }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
      guard isText else { return }
      text.append(contentsOf: bytes)
      guard text.count <= TableLimits.cellBytes else {
        throw TableError(
          TablePlace(file: path),
          "the shared text \(texts.ends.count) has more than \(TableLimits.cellBytes) bytes")
      }
    }
  }
}

/// Text as workbooks write what XML cannot hold: `_x000D_` for a carriage return.
enum EscapedText {
  static func plain(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "_")) else { return text }
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      if let scalar = escaped(text, at: index) {
        plain.append(contentsOf: String(scalar).utf8)
        index += 7
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    return plain
  }

  private static func escaped(_ text: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= text.count, text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"),
      text[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = text[(index + 2)..<(index + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
