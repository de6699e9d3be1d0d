import GRDB
public import Printing

extension Register {
  /// Sets the office frame that documents get from now on; what was issued keeps its own.
  ///
  /// - Parameter content: the frame as JSON, and the pictures it names (emblem, signatures).
  /// - Throws: `RegisterError`
  public func setOffice(_ content: Content) throws(RegisterError) {
    try write(as: .administrator) { database, person in
      try setOffice(content, by: person, in: database)
    }
  }

  func setOffice(_ content: Content, by person: Person, in database: Database) throws {
    let (json, pictures) = try content.store(in: database)
    let digest = Content.digest(of: "frame", json: json, pictures: pictures)
    if try FrameRecord.stored(digest, in: database) == nil {
      try database.execute(
        sql: "INSERT INTO frames (digest, content) VALUES (?, ?)", arguments: [digest, json])
      for picture in pictures {
        try database.execute(
          sql: "INSERT INTO frame_pictures (frame, name, picture) VALUES (?, ?, ?)",
          arguments: [digest, picture.name, picture.digest])
      }
    }
    try database.execute(sql: "UPDATE office SET frame = ?", arguments: [digest])
    if database.changesCount == 0 {
      try database.execute(sql: "INSERT INTO office (singleton, frame) VALUES (1, ?)", arguments: [digest])
    }
    try record(FrameRecord(digest: digest), by: person, in: database)
  }

  /// The office frame in force; nil in a register that has none yet.
  public func office() throws(RegisterError) -> Frame? {
    try read { database in try Self.frame(in: database) }
  }

  /// The digest of the frame in force.
  static func frameDigest(in database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT frame FROM office")
  }

  /// The frame in force with its digest.
  static func frame(in database: Database) throws -> Frame? {
    guard let digest = try frameDigest(in: database) else { return nil }
    return try frame(digest, in: database)
  }

  /// A frame that was ever set.
  static func frame(_ digest: String, in database: Database) throws -> Frame {
    guard
      let json = try String.fetchOne(
        database, sql: "SELECT content FROM frames WHERE digest = ?", arguments: [digest])
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "frame \(digest) is missing") }
    let pictures = try Content.pictures(in: .frames, of: digest, database)
    return Frame(Content(json: json, pictures: pictures), digest: digest)
  }
}

/// An office frame; its digest is over all that is in it.
struct FrameRecord: Sealed {
  let digest: String

  static var action: LedgerEntry.Action { .office }
  static var table: String { "frames" }
  var key: String { digest }
  var parts: [(name: String, value: SealedValue)] { [("digest", .text(digest))] }

  static func stored(_ key: String, in database: Database) throws -> FrameRecord? {
    try String.fetchOne(database, sql: "SELECT digest FROM frames WHERE digest = ?", arguments: [key]).map {
      FrameRecord(digest: $0)
    }
  }
}
