import CQPDF
import Glibc

extension QPDFDocument {
  /// Writes U+0020 where a font's ToUnicode table has U+2005, which `Layout` gives Cairo for a space that
  /// is to stay in the font of the word before it. A table without one stays byte for byte as it is.
  func nameSpaces(inTextOf font: qpdf_oh) {
    guard let table = value("/ToUnicode", of: font), var bytes = decoded(table) else { return }
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
    if isChanged { set("/ToUnicode", of: font, to: newStream(bytes)) }
  }

  /// The bytes of a stream without its compression; nil when there is none that is known.
  private func decoded(_ stream: qpdf_oh) -> [UInt8]? {
    var (start, length): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    var isDecoded = QPDF_FALSE
    guard qpdf_oh_is_stream(data, stream) != 0,
      qpdf_oh_get_stream_data(data, stream, qpdf_dl_generalized, &isDecoded, &start, &length) & 2 == 0, let start
    else { return nil }
    defer { free(start) }  // qpdf allocates it with malloc and leaves it to the caller
    return isDecoded == QPDF_TRUE ? Array(UnsafeBufferPointer(start: start, count: length)) : nil
  }
}
