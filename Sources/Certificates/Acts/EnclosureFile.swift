import Foundation
package import GRDB
import Layout

/// A file that comes with a paper, checked: a PDF, or a picture that can be seen.
public struct EnclosureFile: Hashable, Sendable {
  /// What it is called, without a folder.
  public let name: String
  public let bytes: [UInt8]

  /// Most bytes of a file, and most files that come at a time.
  public static let mostBytes = 20_000_000
  public static let mostFiles = 20

  /// - Parameter path: what it is called; a folder before its name is left out.
  /// - Throws: `RegisterError.invalid` for what is no whole PDF, JPEG or PNG, is too large, or has a name that
  ///   cannot be written down; `PictureError` says what is wrong with a picture.
  public init(_ bytes: [UInt8], path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.name = try Register.line(name, 1...200, what: "the name of the enclosure")
    guard bytes.count <= Self.mostBytes else {
      throw RegisterError.invalid(what: path, reason: "has more than \(Self.mostBytes / 1_000_000) MB")
    }
    switch Enclosure.kind(of: bytes) {
    case "pdf": try Self.checkPDF(bytes, path)
    case "jpeg", "png": _ = try Picture(bytes: bytes, name: path, limits: Self.scans)
    default: throw RegisterError.invalid(what: path, reason: "is neither PDF nor JPEG nor PNG")
    }
    self.bytes = bytes
  }

  /// A page of A3, scanned in 400 dots an inch.
  private static let scans = Picture.Limits(bytes: mostBytes, side: 20_000, pixels: 40_000_000)

  /// A PDF begins with its version, and ends with the place of its table of objects (ISO 32000-1, 7.5.2 and 7.5.5).
  private static func checkPDF(_ bytes: [UInt8], _ path: String) throws(RegisterError) {
    let version = String(decoding: bytes.dropFirst(5).prefix(3), as: UTF8.self)
    guard version.count == 3, ["1.", "2."].contains(String(version.prefix(2))) else {
      throw .invalid(what: path, reason: "is a PDF without a version")
    }
    let end = Data(bytes.suffix(1_024))
    guard let place = end.range(of: Data("startxref".utf8), options: .backwards),
      end.range(of: Data("%%EOF".utf8), in: place.upperBound..<end.endIndex) != nil
    else { throw .invalid(what: path, reason: "is a PDF without its end") }
  }

  /// Keeps the file, once.
  ///
  /// - Returns: its digest.
  package func store(in database: Database) throws -> String {
    try Enclosure.store(bytes, name: name, in: database)
  }
}
