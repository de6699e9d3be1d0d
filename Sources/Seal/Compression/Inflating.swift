import CDeflate

/// No stream of a document holds more; what claims to is refused.
private let mostBytes = 1 << 28

/// The data of a zlib stream (RFC 1950).
///
/// - Throws: ``SealError/unreadablePDF(_:)`` when they are none, or too much.
func inflated(_ data: ArraySlice<UInt8>) throws(SealError) -> [UInt8] {
  guard let decompressor = libdeflate_alloc_decompressor() else { throw .outOfMemory(doing: "reading a PDF") }
  defer { libdeflate_free_decompressor(decompressor) }
  // What is only stored needs no more room than it takes, other data seldom more than four times as much.
  var room = max(256, data.count)
  while room <= mostBytes {
    var result = LIBDEFLATE_BAD_DATA
    let plain = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      data.withUnsafeBytes { source in
        result = libdeflate_zlib_decompress(
          decompressor, source.baseAddress, source.count, target.baseAddress, target.count, &count)
      }
      if result != LIBDEFLATE_SUCCESS { count = 0 }
    }
    if result == LIBDEFLATE_SUCCESS { return plain }
    if result != LIBDEFLATE_INSUFFICIENT_SPACE { throw .unreadablePDF("a stream is not compressed as it says") }
    room *= 4
  }
  throw .unreadablePDF("a stream holds more than \(mostBytes) bytes")
}
