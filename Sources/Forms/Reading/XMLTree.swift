/// An element of a form file, with the places that errors name.
struct XMLElement {
  let name: String
  let place: SourcePlace
  let attributes: [XMLAttribute]
  var children: [XMLNode] = []

  /// The child elements, in order.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}

/// An attribute: `place` is where its name stands, the value knows its own places.
struct XMLAttribute {
  let name: String
  let place: SourcePlace
  let value: PlacedText
}

/// What stands in an element: elements and the text between them.
enum XMLNode {
  case element(XMLElement)
  case text(PlacedText)
}

/// Text of which every character knows where in the file it was written.
struct PlacedText {
  /// The text with references such as `&lt;` resolved.
  let string: String
  private let source: SourceText
  /// For each Unicode scalar of `string`, the first byte that stands for it in the file.
  private let offsets: [Int]

  /// Text that the file writes from byte `start` on: walks through both in step.
  init(_ string: String, from start: Int, in source: SourceText) {
    self.string = string
    self.source = source
    let bytes = source.bytes
    var offset = start
    var offsets: [Int] = []
    for scalar in string.unicodeScalars {
      offsets.append(offset)
      guard offset < bytes.count else { continue }
      switch bytes[offset] {
      case UInt8(ascii: "&"):
        offset = (bytes[offset...].firstIndex(of: UInt8(ascii: ";")) ?? offset) + 1
      case UInt8(ascii: "\r") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"):
        // A carriage return and a line feed are one character to XML (section 2.11).
        offset += 2
      default:
        offset += UTF8.width(scalar)
      }
    }
    self.offsets = offsets
  }

  private init(_ string: String, offsets: ArraySlice<Int>, in source: SourceText) {
    self.string = string
    self.source = source
    self.offsets = Array(offsets)
  }

  /// The parts between separators, without the white space around them.
  func parts(between separator: Unicode.Scalar) -> [PlacedText] {
    let scalars = Array(string.unicodeScalars)
    return scalars.indices.split { scalars[$0] == separator }.map { range in
      let part = range.drop { scalars[$0].isXMLSpace }
      let end = part.lastIndex { !scalars[$0].isXMLSpace }.map { $0 + 1 } ?? part.startIndex
      let kept = part.startIndex..<end
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[kept])
      return PlacedText(String(text), offsets: offsets[kept], in: source)
    }
  }

  /// Where the text begins.
  var place: SourcePlace { place(0) }

  /// Where the Unicode scalar of this number stands.
  func place(_ scalar: Int) -> SourcePlace {
    source.place(scalar < offsets.count ? offsets[scalar] : (offsets.last ?? 0))
  }

  /// Whether there is nothing but the white space that lays out an XML file.
  var isBlank: Bool { string.unicodeScalars.allSatisfy(\.isXMLSpace) }
}

extension Unicode.Scalar {
  /// White space to XML (section 2.3); a no-break space is none.
  var isXMLSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }
}
