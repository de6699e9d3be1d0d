import COpenSSL

/// The digest that names a form file, a picture or a document for ever (FIPS 180-4, SHA-256).
public enum SHA256 {
  /// The digest of bytes: 64 lower-case hexadecimal digits.
  public static func hex(_ bytes: some Collection<UInt8>) -> String {
    if let digest = bytes.withContiguousStorageIfAvailable({ digest(of: UnsafeRawBufferPointer($0)) }) {
      return digest.hex
    }
    return Array(bytes).withUnsafeBytes { digest(of: $0) }.hex
  }

  /// The 32 bytes of the digest.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes { digest(of: $0) } }

  /// libcrypto reads the buffer and keeps nothing of it.
  private static func digest(of buffer: UnsafeRawBufferPointer) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
      certgen_sha256(buffer.baseAddress, buffer.count, digest.baseAddress)
      count = Int(SHA256_DIGEST_LENGTH)
    }
  }
}

extension Sequence<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
