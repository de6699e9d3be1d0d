import Foundation

extension Encodable {
  /// One JSON object, its members in the order of their names: the same text for the same values.
  ///
  /// - Throws: what the encoder throws.
  func sortedJSON() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
