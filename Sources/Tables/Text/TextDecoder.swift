import Nepali

/// Turns the bytes of a text file into UTF-8, piece by piece.
struct TextDecoder {
  private let encoding: TextEncoding
  /// Bytes of a character that is not whole yet.
  private var open: [UInt8] = []
  /// The first half of a pair of surrogates whose second has not come yet.
  private var lead: UInt16?

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// What cannot be decoded.
  struct Fault: Error { let reason: String }

  /// The piece in UTF-8.
  ///
  /// - Parameter isLast: whether nothing follows it, so that half a character is a fault.
  mutating func decode(_ piece: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    switch encoding {
    case .utf8: return piece
    case .windows1252: return try Self.windows1252(piece)
    case .utf16LittleEndian, .utf16BigEndian: return try utf16(piece, isLast: isLast)
    }
  }

  private static func windows1252(_ piece: [UInt8]) throws(Fault) -> [UInt8] {
    if piece.allSatisfy({ $0 < 0x80 }) { return piece }
    var text: [UInt8] = []
    text.reserveCapacity(piece.count + piece.count / 4)
    for byte in piece {
      guard let scalar = Windows1252.scalar(of: byte) else {
        throw Fault(
          reason: "is neither UTF-8 nor Windows-1252: it has the byte 0x\(String(byte, radix: 16))")
      }
      text.append(contentsOf: String(scalar).utf8)
    }
    return text
  }

  private mutating func utf16(_ piece: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    let bytes = open + piece
    let even = bytes.count & ~1
    open = Array(bytes[even...])
    var text = String.UnicodeScalarView()
    for index in stride(from: 0, to: even, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
      if let lead {
        guard UTF16.isTrailSurrogate(unit) else { throw Self.halfPair }
        text.append(UTF16.decode(UTF16.EncodedScalar([lead, unit])))
        self.lead = nil
      } else if UTF16.isLeadSurrogate(unit) {
        lead = unit
      } else if let scalar = Unicode.Scalar(unit) {
        text.append(scalar)
      } else {
        throw Self.halfPair
      }
    }
    if isLast, lead != nil || !open.isEmpty { throw Self.halfPair }
    return Array(String(text).utf8)
  }

  private static let halfPair = Fault(reason: "is no sound UTF-16: it has half of a character")
}
