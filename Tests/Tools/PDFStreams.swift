import Foundation

/// The streams of a PDF, as qpdf decodes them.
public struct PDFStreams {
  /// Each stream's dictionary and bytes.
  public let all: [(head: [String: Any], bytes: [UInt8])]
  /// The dictionaries that are no streams.
  public let dictionaries: [[String: Any]]

  /// - Throws: when qpdf does not run or answers what is no JSON.
  public init(_ pdf: [UInt8]) throws {
    let tool = try Tool(
      "qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", "--json-key=qpdf", "%", on: pdf)
    let answer = try JSONSerialization.jsonObject(with: tool.written) as? [String: Any]
    let objects = ((answer?["qpdf"] as? [Any])?.last as? [String: Any] ?? [:]).sorted { $0.key < $1.key }
    all = objects.compactMap { _, object in
      guard let stream = (object as? [String: Any])?["stream"] as? [String: Any],
        let head = stream["dict"] as? [String: Any], let data = stream["data"] as? String,
        let bytes = Data(base64Encoded: data)
      else { return nil }
      return (head, [UInt8](bytes))
    }
    dictionaries = objects.compactMap { _, object in (object as? [String: Any])?["value"] as? [String: Any] }
  }

  /// The texts of glyphs in the ToUnicode tables, in UTF-16.
  public var glyphTexts: [[UInt16]] {
    all.flatMap { _, bytes -> [[UInt16]] in
      let table = String(decoding: bytes, as: UTF8.self)
      guard table.contains("begincmap"), let start = table.range(of: "endcodespacerange") else { return [] }
      return table[start.upperBound...].matches(of: /<[0-9a-f]+> <([0-9a-f]+)>/).map { match in
        let digits = Array(match.1.utf8)
        return stride(from: 0, to: digits.count, by: 4).compactMap {
          UInt16(String(decoding: digits[$0..<min($0 + 4, digits.count)], as: UTF8.self), radix: 16)
        }
      }
    }
  }

  /// How long the `glyf` table of each TrueType font is.
  public var outlineLengths: [Int] {
    all.compactMap { _, bytes in
      guard bytes.starts(with: [0, 1, 0, 0]), bytes.count > 12 else { return nil }
      func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
      let entries = (0..<Int(bytes[5])).map { 12 + 16 * $0 }
      return entries.first { bytes[$0..<$0 + 4].elementsEqual("glyf".utf8) }.map { number($0 + 12) }
    }
  }
}
