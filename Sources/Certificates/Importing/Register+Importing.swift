import Digest
import Forms
import GRDB
import Printing

extension Register {
  /// What the register has of a case that is to come in.
  enum Standing {
    /// Nothing.
    case new
    /// The case itself.
    case same(Int64)
    /// Something that stands against it.
    case refused(RegisterError)
  }

  /// How cases stand to what the register has, in their order.
  func standing(of cases: [ImportedCase]) throws(RegisterError) -> [Standing] {
    try read { database in try cases.map { try Self.standing(of: $0, in: database) } }
  }

  /// Takes in the cases that are new, all of them or none, each with the key of its row.
  ///
  /// - Parameter picture: the bytes of a picture by its name.
  /// - Returns: the numbers of the cases in the register; nil for one that was there already.
  /// - Throws: `RegisterError` for a case that another process has made impossible meanwhile.
  func importCases(
    _ cases: [ImportedCase], picture: (_ name: String) throws -> [UInt8]
  ) throws(RegisterError) -> [Int64?] {
    try write(as: .clerk) { database, person in
      try cases.map { imported in
        switch try Self.standing(of: imported, in: database) {
        case .new: return try insert(imported, by: person, picture: picture, in: database)
        case .same: return nil
        case .refused(let error): throw error
        }
      }
    }
  }

  private func insert(
    _ imported: ImportedCase, by person: Person, picture: (String) throws -> [UInt8], in database: Database
  ) throws -> Int64 {
    var pictures: [String: [UInt8]] = [:]
    for (name, digest) in imported.pictures {
      let bytes = try picture(name)
      guard SHA256.hex(bytes) == digest else {
        throw RegisterError.invalid(what: name, reason: "was changed while it was imported")
      }
      pictures[name] = bytes
    }
    let content = Content(json: imported.json, pictures: pictures)
    let id =
      if let past = imported.past {
        try insertRegistered(
          form: imported.form, title: imported.title, content: content, numbers: past.numbers, facts: past.facts,
          date: past.date, by: person, in: database)
      } else {
        try insertCase(form: imported.form, title: imported.title, content: content, by: person, in: database)
      }
    if let key = imported.registerKey {
      try act(.imported, case: id, by: person, details: [Self.importKey: key], in: database)
    }
    return id
  }

  private static let importKey = "import_key"

  private static func standing(of imported: ImportedCase, in database: Database) throws -> Standing {
    let digest = imported.digest
    if let key = imported.registerKey, let id = try caseID(ofKey: key, in: database) {
      let own = try String.fetchOne(
        try database.cachedStatement(sql: "SELECT digest FROM cases WHERE id = ?"), arguments: [id])
      if own == digest { return .same(id) }
      let words = key.split(separator: "\t").dropFirst().joined(separator: ", ")
      return .refused(
        .invalid(
          what: "the key \(words)",
          reason: "is that of case \(id), which says something else; a case that came in is not changed by a row"))
    }
    let twin = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM cases WHERE digest = ?"), arguments: [digest])
    if let twin { return .same(twin) }
    for (field, book, text) in imported.past?.numbers ?? [] {
      if try NumberRecord.find(text, in: book, database) != nil {
        return .refused(.numberTaken(field: field, number: text, book: book.rawValue))
      }
    }
    return .new
  }

  private static func caseID(ofKey key: String, in database: Database) throws -> Int64? {
    try Int64.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT case_id FROM event_details JOIN events ON events.id = event
          WHERE name = 'import_key' AND value = ?
          """), arguments: [key])
  }
}
