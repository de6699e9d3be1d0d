import GRDB

/// Somebody who acts in a register: an officer or a clerk, not an account of a machine.
public struct Person: Hashable, Sendable, Codable {
  public let id: Int64
  /// As printed under a signature.
  public let name: String
  /// The post: नायब सुब्बा. Empty where none was given.
  public let post: String
  public let roles: Set<Role>
  /// SHA-256 of the picture of the signature; nil for none.
  public let signature: String?

  /// What somebody may do.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Enters cases.
    case clerk
    /// Checks what others entered.
    case checker
    /// Issues, and makes void.
    case approver
    /// Takes fees.
    case cashier
    /// Keeps copies.
    case archivist
    /// Sets the office, its people and its books.
    case administrator

    public static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ row: Row) throws {
    id = try row.decode(forColumn: "id")
    name = try row.decode(forColumn: "name")
    post = try row.decode(forColumn: "post")
    signature = try row.decode(forColumn: "signature")
    let words: String = try row.decode(forColumn: "roles")
    roles = Set(
      try words.split(separator: " ").map { word in
        guard let role = Role(rawValue: String(word)) else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "people: unknown role \(word)")
        }
        return role
      })
  }

  init(id: Int64, name: String, post: String, roles: Set<Role>, signature: String?) {
    self.id = id
    self.name = name
    self.post = post
    self.roles = roles
    self.signature = signature
  }

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO people (id, name, post, roles, signature) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, name, post, roleWords, signature])
  }

  /// The roles as the register keeps them.
  var roleWords: String { roles.sorted().map(\.rawValue).joined(separator: " ") }
}

extension Person: Sealed {
  static var action: LedgerEntry.Action { .person }
  static var table: String { "people" }
  var key: String { "\(id)" }
  var parts: [(name: String, value: SealedValue)] {
    [
      ("id", .number(id)), ("name", .text(name)), ("post", .text(post)), ("roles", .text(roleWords)),
      ("signature", .optional(signature)),
    ]
  }

  static func stored(_ key: String, in database: Database) throws -> Person? {
    try Row.fetchOne(database, sql: "SELECT * FROM people WHERE id = ?", arguments: [key]).map(Person.init)
  }
}

/// That somebody no longer acts.
struct Disabling: Sealed {
  let person: Int64
  let reason: String

  func insert(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO disabled_people (person, reason) VALUES (?, ?)", arguments: [person, reason])
  }

  static var action: LedgerEntry.Action { .disable }
  static var table: String { "disabled_people" }
  var key: String { "\(person)" }
  var parts: [(name: String, value: SealedValue)] {
    [("person", .number(person)), ("reason", .text(reason))]
  }

  static func stored(_ key: String, in database: Database) throws -> Disabling? {
    try Row.fetchOne(database, sql: "SELECT * FROM disabled_people WHERE person = ?", arguments: [key]).map {
      Disabling(person: try $0.decode(forColumn: "person"), reason: try $0.decode(forColumn: "reason"))
    }
  }
}
