import Digest
import Forms

/// Values as JSON, and the pictures they name: what a case or an office frame consists of.
public struct Content: Hashable, Sendable {
  /// One JSON object.
  public let json: String
  /// Picture files, and an office's fonts, unchanged, by the name under which the JSON speaks of them.
  public let pictures: [String: [UInt8]]

  public init(json: String, pictures: [String: [UInt8]] = [:]) {
    self.json = json
    self.pictures = pictures
  }

  /// A picture by the name under which the JSON speaks of it.
  ///
  /// - Throws: `PrintingError.invalid` where there is none of that name.
  public func picture(_ name: String) throws(PrintingError) -> [UInt8] {
    guard let bytes = pictures[name] else {
      throw .invalid(what: "picture \(name.onOneLine)", reason: "does not come with the values")
    }
    return bytes
  }

  /// SHA-256 over netstrings of what it is the content of, the JSON, and every picture's name and digest
  /// in the order of the names' bytes.
  package static func digest(
    of subject: String, json: String, pictures: [(name: String, digest: String)]
  ) -> String {
    var encoding = Netstrings(subject, json)
    for picture in pictures.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      encoding.append(picture.name)
      encoding.append(picture.digest)
    }
    return encoding.digest
  }
}
