import CZlib

// The only file that hands packed data to zlib. Pointers into Swift arrays stay within the call that they
// are given to.

extension PNGFile {
  /// So many bytes more than the rows need may be in the data, packed or not: some programs pad.
  private static let mostPadding = 1024

  /// Unpacks the data as far as the picture needs, and throws the result away.
  ///
  /// The decoder unpacks all there is, and a kilobyte of it can be a megabyte: what goes on behind the last
  /// row is refused before the decoder sees it.
  ///
  /// - Throws: `Picture.Refusal` for data that are damaged, too short or too long.
  func checkData() throws(Picture.Refusal) {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .drawing("no memory to unpack it")
    }
    defer { inflateEnd(&stream) }
    let unpackedCount = image.unpackedCount
    var unpacked = 0
    var packedLeft = 0
    var status = Z_OK
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for piece in data {
      if status == Z_STREAM_END {
        packedLeft += piece.count
        continue
      }
      // Nothing is written through the pointer: zlib's interface is older than `const`.
      piece.withUnsafeBufferPointer { packed in
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = uInt(packed.count)
        repeat {
          buffer.withUnsafeMutableBufferPointer { room in
            stream.next_out = room.baseAddress
            stream.avail_out = uInt(room.count)
            status = inflate(&stream, Z_NO_FLUSH)
            unpacked += room.count - Int(stream.avail_out)
          }
        } while status == Z_OK && stream.avail_out == 0 && unpacked <= unpackedCount + Self.mostPadding
      }
      // Z_BUF_ERROR: the piece is used up, and the next has more.
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        throw .damaged("its data cannot be unpacked")
      }
      if unpacked > unpackedCount + Self.mostPadding {
        throw .unneeded("its data unpack to more than its rows need")
      }
      packedLeft = Int(stream.avail_in)
    }
    guard unpacked >= unpackedCount else { throw .damaged("its data end early") }
    if packedLeft > Self.mostPadding { throw .unneeded("\(packedLeft) bytes stand behind its packed data") }
  }
}
