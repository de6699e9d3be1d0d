import Cases
import Digest
import Fonts

/// A font that is carried inside the program.
public struct CarriedFont: Hashable, Sendable {
  /// Its PostScript name.
  public let name: String
  public let family: String
  /// The scripts that it draws, parted by commas.
  public let scripts: String
  /// The Debian package that it comes from, and its version.
  public let package: String
  public let version: String
  /// SHA-256 of the font as it is carried, lower-case hex.
  public let digest: String
  /// The licence's SPDX identifier.
  public let licence: String

  /// All of them, in the order of `Fonts/fonts.json`.
  ///
  /// - Throws: `PrintingError.invalid` when the list that is carried with them does not fit.
  public static func all() throws -> [CarriedFont] {
    let list = certgen_font_list()
    let bytes = UnsafeBufferPointer(start: list.bytes, count: list.length)
    let tree = try PlacedValue(json: Array(bytes), file: "fonts.json")
    guard case .array(let entries) = tree.content else { throw misfit("is no list") }
    let digests = Self.digests
    return try entries.map { entry in
      func text(_ key: String) throws -> String {
        guard case .object(let members) = entry.content,
          case .text(let text)? = members.first(where: { $0.name == key })?.value.content
        else { throw misfit("has a font without \(key)") }
        return text
      }
      let name = try text("name")
      guard let digest = digests[name] else { throw misfit("names a font that is not carried: \(name)") }
      return CarriedFont(
        name: name, family: try text("family"), scripts: try text("script"), package: try text("package"),
        version: try text("version"), digest: digest, licence: try text("licence"))
    }
  }

  /// The licences of all of them, by the packages that the fonts come from, each in its own words.
  public static var licences: [(package: String, text: String)] {
    (0..<certgen_font_licence_count()).compactMap { index in
      let file = certgen_font_licence_at(index)
      guard let name = file.name, let bytes = file.bytes else { return nil }
      return (
        String(cString: name),
        String(decoding: UnsafeBufferPointer(start: bytes, count: file.length), as: UTF8.self)
      )
    }
  }

  /// The digest of every font by its name, in no order.
  static var digests: [String: String] {
    Dictionary(carried.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name and the digest of every font, in the order in which they are carried.
  static var carried: [(name: String, digest: String)] {
    (0..<certgen_font_count()).compactMap { index in
      let font = certgen_font_at(index)
      guard let name = font.name, let bytes = font.bytes else { return nil }
      return (String(cString: name), SHA256.hex(UnsafeBufferPointer(start: bytes, count: font.length)))
    }
  }

  private static func misfit(_ reason: String) -> PrintingError {
    .invalid(what: "the list of fonts", reason: reason)
  }
}
