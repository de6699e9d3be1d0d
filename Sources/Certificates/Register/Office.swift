import GRDB
public import Printing

extension Register {
  /// Sets the office frame that documents get from now on; what was issued keeps its own.
  ///
  /// - Parameter frame: the frame as JSON, and the pictures it names (emblem, signatures).
  /// - Throws: `RegisterError`
  public func setOffice(_ frame: Content) throws(RegisterError) {
    try write { database in
      let (json, pictures) = try frame.store(in: database)
      let digest = Content.digest(of: "frame", json: json, pictures: pictures)
      try database.execute(
        sql: "INSERT INTO frames (digest, content) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
        arguments: [digest, json])
      if database.changesCount > 0 {
        for picture in pictures {
          try database.execute(
            sql: "INSERT INTO frame_pictures (frame, name, picture) VALUES (?, ?, ?)",
            arguments: [digest, picture.name, picture.digest])
        }
      }
      try database.execute(
        sql: """
          INSERT INTO office (singleton, frame) VALUES (1, ?)
          ON CONFLICT (singleton) DO UPDATE SET frame = excluded.frame
          """, arguments: [digest])
      try record(.office, digest, in: database)
    }
  }

  /// The office frame in force; nil in a register that has none yet.
  public func office() throws(RegisterError) -> Content? {
    try frame()?.content
  }

  /// The same with its digest.
  public func frame() throws(RegisterError) -> Frame? {
    try read { database in try Self.frame(in: database) }
  }

  static func frame(in database: Database) throws -> Frame? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT digest, content FROM office JOIN frames ON digest = frame")
    else { return nil }
    let digest: String = try row.decode(forColumn: "digest")
    let pictures = try Content.pictures(in: .frames, of: digest, database)
    return Frame(Content(json: try row.decode(forColumn: "content"), pictures: pictures), digest: digest)
  }
}
