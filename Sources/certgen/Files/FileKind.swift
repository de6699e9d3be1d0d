extension PrintFormat {
  /// Whether a file that begins so is one of the format.
  ///
  /// - Parameter head: the first `FileHead.length` bytes, or all there are.
  func isBegun(by head: [UInt8]) -> Bool {
    switch self {
    case .pdf: head.starts(with: "%PDF-".utf8)
    case .png: head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .text: Self.isProse(head)
    case .pages: Self.isProse(head) && head.contains(Array("\npage 1: ".utf8))
    }
  }

  /// Text that is neither data nor a program: nothing but letters and line ends, not begun as JSON, XML,
  /// PDF, CSV or a script are.
  private static func isProse(_ head: [UInt8]) -> Bool {
    // The last character may be cut.
    let whole =
      head.count < FileHead.length ? head[...] : head.dropLast(head.reversed().prefix { $0 >= 0x80 }.count)
    guard let text = String(validating: whole, as: UTF8.self) else { return false }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control || ["\n", "\r", "\t", "\u{C}"].contains($0)
    }
    let start = text.drop { $0.isWhitespace }
    return isPlain && !["{", "[", "<", "#!", "%PDF"].contains { start.hasPrefix($0) }
  }
}

/// The beginning of a file, by which its kind is known.
enum FileHead {
  static let length = 4096
}
