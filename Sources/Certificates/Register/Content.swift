import Forms
import Foundation
import GRDB

/// Values as JSON, and the pictures they name: what a case or an office frame consists of.
public struct Content: Hashable, Sendable {
  /// One JSON object.
  public let json: String
  /// Picture files by the name under which the JSON speaks of them.
  public let pictures: [String: [UInt8]]

  public init(json: String, pictures: [String: [UInt8]] = [:]) {
    self.json = json
    self.pictures = pictures
  }

  /// SHA-256 over netstrings of what it is the content of, the JSON, and every picture's name and digest
  /// in the order of the names' bytes.
  static func digest(of subject: String, json: String, pictures: [(name: String, digest: String)]) -> String {
    var encoding = Encoding(subject, json)
    for picture in pictures.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      encoding.append(picture.name)
      encoding.append(picture.digest)
    }
    return encoding.digest
  }
}

extension Content {
  /// The JSON without white space, and the pictures by name with their digests; each file is stored once,
  /// whoever uses it.
  ///
  /// The JSON is tried here: in a table's constraint SQLite would distrust its own function, for files
  /// come from anywhere and connections trust no schema.
  func store(in database: Database) throws -> (json: String, pictures: [(name: String, digest: String)]) {
    let compacted = """
      SELECT CASE WHEN json_valid(:json) THEN iif(json_type(:json) = 'object', json(:json), NULL) END
      """
    guard let compact = try String.fetchOne(database, sql: compacted, arguments: ["json": json]) else {
      throw RegisterError.invalid(what: "content", reason: "is no JSON object")
    }
    return (compact, try storePictures(in: database))
  }

  private func storePictures(in database: Database) throws -> [(name: String, digest: String)] {
    try pictures.map { name, bytes in
      let digest = SHA256.hex(bytes)
      try database.execute(
        sql: "INSERT INTO pictures (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
        arguments: [digest, Data(bytes)])
      return (name, digest)
    }
  }

  /// The pictures that a table of names lists for a key.
  static func pictures(in table: PictureTable, of key: some DatabaseValueConvertible, _ database: Database)
    throws -> [String: [UInt8]]
  {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT name, bytes FROM \(table.rawValue) JOIN pictures ON digest = picture WHERE \(table.key) = ?
        """, arguments: [key])
    var pictures: [String: [UInt8]] = [:]
    while let row = try rows.next() {
      pictures[try row.decode(forColumn: "name")] = [UInt8](try row.decode(Data.self, forColumn: "bytes"))
    }
    return pictures
  }

  enum PictureTable: String {
    case cases = "case_pictures"
    case frames = "frame_pictures"

    var key: String { self == .cases ? "case_id" : "frame" }
  }
}
