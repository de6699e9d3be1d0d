/// The spans of a paragraph as one text, so that lines break across their borders as across any word.
struct JoinedText {
  /// UTF-8. A leader or gap stands as U+FFFC, the object replacement character; a check box as the
  /// sign that it is.
  private(set) var utf8: [UInt8] = []
  /// The bytes of each span.
  private(set) var ranges: [Range<Int>] = []

  /// - Parameter page: what page numbers are replaced by.
  init(_ paragraph: Paragraph, page: (number: Int, count: Int)?, language: Language) {
    for span in paragraph.spans {
      let start = utf8.count
      switch span.content {
      case .text(let text): utf8 += text.utf8
      case .pageNumber, .pageCount:
        guard let page else { break }
        let number = span.content == .pageNumber ? page.number : page.count
        utf8 += Self.digits(number, span.style.language ?? language).utf8
      case .leader, .gap: utf8 += "\u{FFFC}".utf8
      case .checkBox: utf8 += "\u{2610}".utf8
      }
      ranges.append(start..<utf8.count)
    }
  }

  /// A number in the digits of a language.
  static func digits(_ number: Int, _ language: Language) -> String {
    guard language == .nepali else { return String(number) }
    var text = ""
    for digit in String(number).unicodeScalars {
      text.unicodeScalars.append(Unicode.Scalar(digit.value - 0x30 + 0x966) ?? digit)
    }
    return text
  }
}
