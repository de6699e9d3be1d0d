import CDeflate

/// Compresses streams as PDF's Flate filter reads them, and keeps what it has compressed: the emblem, a signature
/// and fonts come again in the next document. Sole owner of libdeflate's compressor; one task uses it at a time.
final class Deflater {
  /// Made when it is first needed.
  private var compressor: OpaquePointer?
  private var young: [Key: [UInt8]] = [:]
  private var old: [Key: [UInt8]] = [:]
  private var room = Deflater.mostKept

  /// What is kept, in bytes before compression; twice as much at most. Pictures of a page are half of it.
  private static let mostKept = 4 << 20
  /// A twentieth larger than the best that is still fast, in a third less time.
  private static let level: Int32 = 4

  deinit { libdeflate_free_compressor(compressor) }

  /// A zlib stream (RFC 1950) of the data, the same for the same data.
  ///
  /// - Parameter comesAgain: whether other documents are likely to hold the same data.
  func deflated(_ data: [UInt8], comesAgain: Bool) throws(SealError) -> [UInt8] {
    if !comesAgain { return try compressed(data) }
    let key = Key(data: data)
    if let kept = young[key] { return kept }
    let result: [UInt8]
    if let kept = old[key] { result = kept } else { result = try compressed(data) }
    if data.count > room {
      old = young
      young = [:]
      room = Self.mostKept
    }
    if data.count <= room {
      young[key] = result
      room -= data.count
    }
    return result
  }

  private func compressed(_ data: [UInt8]) throws(SealError) -> [UInt8] {
    let compressor = compressor ?? libdeflate_alloc_compressor(Self.level)
    guard let compressor else { throw .outOfMemory(doing: "writing a PDF") }
    self.compressor = compressor
    let bound = libdeflate_zlib_compress_bound(compressor, data.count)
    let result = [UInt8](unsafeUninitializedCapacity: bound) { target, count in
      count = data.withUnsafeBytes { source in
        libdeflate_zlib_compress(
          compressor, source.baseAddress, source.count, target.baseAddress, target.count)
      }
    }
    // The bound holds any data, so nothing but a fault of the library comes here.
    if result.isEmpty { throw .unwritablePDF("libdeflate does not compress") }
    return result
  }
}

/// Hashes its bytes at once and not one by one, as an array does.
private struct Key: Hashable {
  let data: [UInt8]

  func hash(into hasher: inout Hasher) { data.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
