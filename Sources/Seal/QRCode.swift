import CQREncode

/// A QR code (ISO/IEC 18004, model 2) as a square of dark and light modules, to be drawn as vectors.
///
/// The smallest version that holds the text is chosen, from 21 to 177 modules a side. The square
/// has no margin; the standard asks for four light modules around it (``quietZone``).
public struct QRCode: Hashable, Sendable {
  /// How much of the printed code may be damaged and still be read.
  public enum Correction: String, CaseIterable, Hashable, Sendable {
    /// About 7 in 100 code words.
    case low
    /// About 15 in 100.
    case medium
    /// About 25 in 100.
    case quartile
    /// About 30 in 100.
    case high
  }

  /// Light modules to leave free on each side (ISO/IEC 18004, 9.1).
  public static let quietZone = 4

  /// The text it says.
  public let text: String
  /// Modules a side.
  public let size: Int
  private let dark: [Bool]

  /// The QR code of a text, written in byte mode as UTF-8.
  /// - Throws: ``SealError/unusableQRText`` and ``SealError/qrTextTooLong(bytes:most:)``.
  public init(text: String, correction: Correction = .medium) throws(SealError) {
    let bytes = Array(text.utf8)
    if bytes.isEmpty || bytes.contains(0) { throw .unusableQRText }
    if bytes.count > correction.mostBytes {
      throw .qrTextTooLong(bytes: bytes.count, most: correction.mostBytes)
    }
    // Version 0 asks for the smallest that fits. The only failures left are those of memory.
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, correction.level) else {
      throw .outOfMemory(doing: "making a QR code")
    }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    // The library promises width × width bytes; the lowest bit of each says dark.
    self.dark = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
    self.size = size
    self.text = text
  }

  /// True when the module in column `x` and row `y`, from the top left, is dark. Outside the square
  /// everything is light.
  public subscript(x: Int, y: Int) -> Bool {
    (0..<size).contains(x) && (0..<size).contains(y) && dark[y * size + x]
  }
}

extension QRCode.Correction {
  fileprivate var level: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }

  /// What version 40 holds in byte mode (ISO/IEC 18004, table 7).
  fileprivate var mostBytes: Int {
    switch self {
    case .low: 2953
    case .medium: 2331
    case .quartile: 1663
    case .high: 1273
    }
  }
}
