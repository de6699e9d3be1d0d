import Digest
import Foundation
import GRDB
import Printing

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
    guard
      let compact = try String.fetchOne(
        try database.cachedStatement(sql: compacted), arguments: ["json": json])
    else {
      throw RegisterError.invalid(what: "content", reason: "is no JSON object")
    }
    return (compact, try pictures.map { ($0, try Self.store(picture: $1, in: database)) })
  }

  /// Keeps a picture file, once; its digest.
  static func store(picture bytes: [UInt8], in database: Database) throws -> String {
    let digest = SHA256.hex(bytes)
    let isThere = try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM pictures WHERE digest = ?)"),
      arguments: [digest])
    if isThere != true {
      try database.execute(
        sql: "INSERT INTO pictures (digest, bytes) VALUES (?, ?)", arguments: [digest, Data(bytes)])
    }
    return digest
  }

  /// The bytes of a row that has them.
  static func bytes(_ row: Row) throws -> [UInt8] { [UInt8](try row.decode(Data.self, forColumn: "bytes")) }

  /// The pictures that a table of names lists for a key.
  static func pictures(in table: PictureTable, of key: some DatabaseValueConvertible, _ database: Database)
    throws -> [String: [UInt8]]
  {
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT name, bytes FROM \(table.rawValue) JOIN pictures ON digest = picture WHERE \(table.key) = ?
          """), arguments: [key])
    var pictures: [String: [UInt8]] = [:]
    while let row = try rows.next() {
      pictures[try row.decode(forColumn: "name")] = try bytes(row)
    }
    return pictures
  }

  /// Names and digests of the pictures that a table of names lists for a key.
  static func pictureDigests(
    in table: PictureTable, of key: some DatabaseValueConvertible, _ database: Database
  ) throws -> [(name: String, digest: String)] {
    try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT name, picture FROM \(table.rawValue) WHERE \(table.key) = ? ORDER BY name"), arguments: [key]
    ).map { (try $0.decode(forColumn: "name"), try $0.decode(forColumn: "picture")) }
  }

  enum PictureTable: String {
    case cases = "case_pictures"
    case frames = "frame_pictures"

    var key: String { self == .cases ? "case_id" : "frame" }
  }
}
