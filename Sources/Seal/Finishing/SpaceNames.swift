extension PDFFile {
  /// Writes U+0020 where a font's ToUnicode table has U+2005, which `Layout` gives Cairo for a space that
  /// is to stay in the font of the word before it. A table without one stays as it is.
  mutating func nameSpaces(inTextOf font: PDFDictionary) {
    guard let number = font["ToUnicode"]?.reference, let data = object(number)?.data else { return }
    var bytes = Array(data)
    // Cairo writes "<glyph> <text>", so the text stands behind "> ".
    let (standIn, space) = (Array("> <2005>".utf8), Array("> <0020>".utf8))
    var isChanged = false, at = 0
    while at + standIn.count <= bytes.count {
      guard bytes[at] == standIn[0], bytes[at..<(at + standIn.count)].elementsEqual(standIn) else {
        at += 1
        continue
      }
      bytes.replaceSubrange(at..<(at + space.count), with: space)
      isChanged = true
      at += space.count
    }
    if isChanged { objects[number]?.data = bytes[...] }
  }
}
