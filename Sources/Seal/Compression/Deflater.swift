import CDeflate
import Digest

/// Compresses streams as PDF's Flate filter reads them, and keeps what it has compressed: the emblem, a signature
/// and the font of fixed words come again in the next document. Sole owner of libdeflate's compressors; one task
/// uses it at a time.
final class Deflater {
  /// Each made when it is first needed.
  private var compressors: [Level: OpaquePointer] = [:]
  /// By the digests of the data, for what comes but once would take more room itself than compressed.
  private var young: [[UInt8]: [UInt8]] = [:]
  private var old: [[UInt8]: [UInt8]] = [:]
  private var room = Deflater.mostKept

  /// What is kept, in compressed bytes; twice as much at most. Pictures of a page are half of it.
  private static let mostKept = 1 << 20
  enum Level: Int32 {
    /// A twentieth larger than the best that is still fast, in a third less time.
    case fast = 4
    /// For a border, which is small and comes again in every document: its size counts.
    case small = 12
  }

  deinit { compressors.values.forEach(libdeflate_free_compressor) }

  /// A zlib stream (RFC 1950) of the data, the same for the same data.
  ///
  /// - Parameter comesAgain: whether other documents are likely to hold the same data.
  func deflated(_ data: [UInt8], level: Level = .fast, comesAgain: Bool) throws(SealError) -> [UInt8] {
    if !comesAgain { return try compressed(data, level) }
    let key = SHA256.digest(data)
    if let kept = young[key] { return kept }
    let result: [UInt8]
    if let kept = old[key] {
      result = kept
    } else {
      // A copy takes no more room than it needs.
      result = try compressed(data, level).withUnsafeBufferPointer { Array($0) }
    }
    if result.count > room {
      old = young
      young = [:]
      room = Self.mostKept
    }
    if result.count <= room {
      young[key] = result
      room -= result.count
    }
    return result
  }

  private func compressed(_ data: [UInt8], _ level: Level) throws(SealError) -> [UInt8] {
    guard let compressor = compressors[level] ?? libdeflate_alloc_compressor(level.rawValue) else {
      throw .outOfMemory(doing: "writing a PDF")
    }
    compressors[level] = compressor
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
