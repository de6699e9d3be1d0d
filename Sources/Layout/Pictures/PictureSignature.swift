/// What the first bytes of a file say it is.
enum PictureSignature: Equatable {
  case jpeg
  case png
  /// Something else, with its usual name where the bytes tell.
  case other(String?)

  init(_ bytes: [UInt8]) {
    func has(_ signature: [UInt8], at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: signature)
    }
    func has(_ text: String, at offset: Int = 0) -> Bool { has(Array(text.utf8), at: offset) }

    if has([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if has("GIF87a") || has("GIF89a") {
      self = .other("GIF")
    } else if has("RIFF") && has("WEBP", at: 8) {
      self = .other("WebP")
    } else if has("%PDF") {
      self = .other("PDF")
    } else if has("ftyp", at: 4) {
      self = .other(Self.isoMediaKind(brand: bytes.dropFirst(8).prefix(4)))
    } else if has([0x49, 0x49, 0x2A, 0x00]) || has([0x4D, 0x4D, 0x00, 0x2A]) {
      self = .other("TIFF")
    } else if has("BM") {
      self = .other("BMP")
    } else if has([0x00, 0x00, 0x01, 0x00]) {
      self = .other("Windows icon")
    } else if has("8BPS") {
      self = .other("Photoshop")
    } else if has([0xFF, 0x0A]) || has("JXL ", at: 4) {
      self = .other("JPEG XL")
    } else if has([0xFF, 0x4F, 0xFF, 0x51]) || has("jP  ", at: 4) {
      self = .other("JPEG 2000")
    } else if has("%!PS") {
      self = .other("PostScript")
    } else {
      self = .other(Self.markupKind(bytes.prefix(1024)))
    }
  }

  /// HEIC, AVIF and films share one container (ISO 14496-12); its brand tells them apart.
  private static func isoMediaKind(brand: ArraySlice<UInt8>) -> String {
    switch String(decoding: brand, as: UTF8.self) {
    case "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1": "HEIC"
    case "avif", "avis": "AVIF"
    default: "video"
    }
  }

  private static func markupKind(_ start: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: start, as: UTF8.self).lowercased()
    if text.contains("<svg") { return "SVG" }
    if text.contains("<html") || text.contains("<!doctype html") { return "HTML" }
    return nil
  }
}
