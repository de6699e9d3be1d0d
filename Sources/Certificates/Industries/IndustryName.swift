import Forms
import GRDB
import Nepali

extension Register {
  /// The registration that somebody means by a number or by the name of an industry.
  ///
  /// - Throws: `RegisterError.unknownNumber` where there is none; `.invalid` where there are several of a name
  static func registration(_ words: String, in database: Database) throws -> NumberRecord {
    guard words.utf8.count <= 1000 else {
      throw RegisterError.unknownNumber(
        field: "industry", number: String(words.prefix(40)), book: "registration")
    }
    if let found = try NumberRecord.find(words, in: .registration, database) { return found }
    let name = Normalisation.nfc(words).trimmed
    guard !name.isEmpty else {
      throw RegisterError.invalid(what: "industry", reason: "needs a number or a name")
    }
    let exact = try numbers("value = ?", [name], in: database)
    let found =
      try exact.isEmpty
      ? numbers("value >= ? AND value < ?", [name, name + "\u{10FFFF}"], in: database) : exact
    if found.isEmpty, !words.contains(where: \.isNumber) {
      throw RegisterError.invalid(
        what: "\"\(name)\"", reason: "no industry is called so, and no name begins so")
    }
    guard let first = found.first else {
      throw RegisterError.unknownNumber(field: "industry", number: words, book: "registration")
    }
    guard found.count == 1 else {
      let several = found.prefix(5).map(\.text).joined(separator: ", ")
      throw RegisterError.invalid(
        what: "\"\(name)\"",
        reason: "several industries are called so: \(several)\(found.count > 5 ? " …" : ""); give a number")
    }
    return first
  }

  /// The registrations of industries that are or were called so, six at most.
  private static func numbers(_ condition: String, _ name: [String], in database: Database) throws
    -> [NumberRecord]
  {
    try Row.fetchAll(
      database,
      sql: NumberRecord.query + """
         WHERE industries.id IN (SELECT industry FROM facts WHERE particular = 'name' AND \(condition) LIMIT 1000)
        ORDER BY numbers.id LIMIT 6
        """, arguments: StatementArguments(name)
    ).map(NumberRecord.init)
  }
}
