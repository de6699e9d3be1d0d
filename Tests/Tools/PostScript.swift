/// What a PostScript queue prints of a PDF: pdftops is the filter that CUPS sends it through.
public struct PostScript {
  /// How many pieces of text it shows as text.
  public let texts: Int
  /// The widths of its pictures, in pixels.
  public let pictureWidths: [Int]

  /// - Throws: when pdftops does not run.
  public init(_ pdf: [UInt8]) throws {
    let lines = try Tool("pdftops", "%", "-", on: pdf).written.split(separator: 0x0A)
    texts = lines.count { $0.ends(with: " Tj") || $0.ends(with: " TJm") }
    pictureWidths = lines.compactMap { line in
      line.starts(with: "  /Width ".utf8) ? Int(String(decoding: line.dropFirst(9), as: UTF8.self)) : nil
    }
  }
}

extension Collection<UInt8> {
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
