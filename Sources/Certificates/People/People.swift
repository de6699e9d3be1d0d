import GRDB
import Layout
import Nepali
import Printing

extension Register {
  /// Takes somebody into the register.
  ///
  /// - Parameters:
  ///   - name: 1 to 100 characters; of two people who act none have the same.
  ///   - post: at most 100 characters.
  ///   - roles: at least one.
  ///   - signature: a picture of the signature, checked already; nil for none.
  /// - Throws: `RegisterError.invalid`; `.notAllowed` for who is no administrator.
  @discardableResult
  public func addPerson(
    _ name: String, post: String, roles: Set<Person.Role>, signature: [UInt8]? = nil
  ) throws(RegisterError) -> Person {
    try write(as: .administrator) { database, person in
      try insertPerson(name, post: post, roles: roles, signature: signature, by: person, in: database)
    }
  }

  /// The first person of a register has every role and enters itself.
  @discardableResult
  func insertFirstPerson(_ name: String, in database: Database) throws -> Person {
    try insertPerson(name, post: "", roles: Set(Person.Role.allCases), signature: nil, by: nil, in: database)
  }

  private func insertPerson(
    _ name: String, post: String, roles: Set<Person.Role>, signature: [UInt8]?, by person: Person?,
    in database: Database
  ) throws -> Person {
    let name = try Self.line(name, 1...100, what: "name")
    let post = try Self.line(post, 0...100, what: "post")
    guard !roles.isEmpty else { throw RegisterError.invalid(what: "roles", reason: "takes at least one") }
    let taken = try Bool.fetchOne(
      database,
      sql:
        "SELECT EXISTS (SELECT 1 FROM people WHERE name = ? AND id NOT IN (SELECT person FROM disabled_people))",
      arguments: [name])
    if taken == true { throw RegisterError.invalid(what: name, reason: "is in the register already") }
    let picture = try signature.map { try Content.store(picture: $0, in: database) }
    let added = Person(
      id: try Self.nextID(of: "people", in: database), name: name, post: post, roles: roles,
      signature: picture)
    try added.insert(in: database)
    try record(added, by: person ?? added, in: database)
    return added
  }

  /// Lets somebody act no longer; what they did stays theirs.
  ///
  /// - Throws: `RegisterError.noPerson`; `.invalid` where nobody would be left to administer the register.
  public func disablePerson(_ name: String, reason: String) throws(RegisterError) {
    let reason = try Self.line(reason, 1...500, what: "reason")
    try write(as: .administrator) { database, person in
      guard let leaving = try Self.actingPeople(in: database).first(where: { $0.name == name }) else {
        throw RegisterError.noPerson(name: name)
      }
      let rest = try Self.actingPeople(in: database).filter { $0.id != leaving.id }
      guard rest.contains(where: { $0.roles.contains(.administrator) }) else {
        throw RegisterError.invalid(what: name, reason: "is the only administrator; add another first")
      }
      let disabling = Disabling(person: leaving.id, reason: reason)
      try disabling.insert(in: database)
      try record(disabling, by: person, in: database)
    }
  }

  /// Everybody who was ever in the register, in the order of their coming, and why some no longer act.
  public func people() throws(RegisterError) -> [(person: Person, disabled: String?)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT people.*, reason FROM people LEFT JOIN disabled_people ON person = id ORDER BY id"
      ).map { (try Person($0), try $0.decode(forColumn: "reason")) }
    }
  }

  /// Who acts: the person who was named, or the only one that there is.
  ///
  /// - Throws: `RegisterError.nobodyNamed`, `.noPerson`, `.notAllowed`
  func actor(_ role: Person.Role, in database: Database) throws -> Person {
    let acting = try Self.actingPeople(in: database)
    let person: Person
    if let actorName {
      let name = Normalisation.nfc(actorName)
      guard let named = acting.first(where: { $0.name == name }) else {
        throw RegisterError.noPerson(name: actorName)
      }
      person = named
    } else {
      guard let only = acting.first, acting.count == 1 else { throw RegisterError.nobodyNamed }
      person = only
    }
    guard person.roles.contains(role) else {
      throw RegisterError.notAllowed(name: person.name, role: role.rawValue)
    }
    return person
  }

  private static func actingPeople(in database: Database) throws -> [Person] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM people WHERE id NOT IN (SELECT person FROM disabled_people) ORDER BY id"
    ).map(Person.init)
  }

  /// A text that a person typed for the register, on one line.
  ///
  /// - Throws: `RegisterError.invalid`
  static func line(_ text: String, _ lengths: ClosedRange<Int>, what: String) throws(RegisterError) -> String
  {
    if lengths.contains(0), text.trimmed.isEmpty { return "" }
    do { return try PrintableLine.read(text, limit: lengths.upperBound) } catch {
      throw .invalid(what: what, reason: error.description)
    }
  }

  /// The number of the next row of a table whose rows are numbered from 1. In a file that somebody altered the sum
  /// may wrap round; the table then refuses it.
  static func nextID(of table: String, in database: Database) throws -> Int64 {
    let last = try Int64.fetchOne(try database.cachedStatement(sql: "SELECT max(id) FROM \(table)"))
    return (last ?? 0) &+ 1
  }
}
