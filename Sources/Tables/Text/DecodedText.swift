/// A text file as UTF-8, piece by piece, without its byte order mark.
final class DecodedText {
  let source: ByteSource
  let encoding: TextEncoding
  private var decoder: TextDecoder
  private var mark: Int
  private var hasEnded = false

  /// - Parameter encoding: nil to find it out.
  init(_ source: ByteSource, encoding: TextEncoding?) throws(TableError) {
    self.source = source
    let found = try TextEncoding.detect(in: source)
    self.encoding = encoding ?? found.encoding
    mark = self.encoding == found.encoding ? found.mark : 0
    decoder = TextDecoder(self.encoding)
  }

  /// The next piece; nil at the end.
  func next() throws(TableError) -> [UInt8]? {
    while !hasEnded {
      var piece = try source.next()
      hasEnded = piece.isEmpty
      if mark > 0, !piece.isEmpty {
        piece.removeFirst(min(mark, piece.count))
        mark = 0
      }
      let text: [UInt8]
      do throws(TextDecoder.Fault) { text = try decoder.decode(piece, isLast: hasEnded) } catch {
        throw TableError(TablePlace(file: source.path), error.reason)
      }
      if !text.isEmpty { return text }
    }
    return nil
  }
}
