import Digest
import GRDB

/// A row, or rows that were written together, that the ledger vouches for.
///
/// The payload of an entry is SHA-256 over netstrings (see `Netstrings`): `certgen payload 2`, the action,
/// then name and value of every part in the order in which `parts` gives them. A missing value is `null`, a
/// number `i` and its decimal digits, a text `t` and itself. It is taken over values of the program, not over
/// what SQLite makes of them; bytes are not among the parts, their digest is. Released parts never change: a
/// new part comes with a new action.
protocol Sealed {
  /// What was done when the rows were written.
  static var action: LedgerEntry.Action { get }
  /// The table of the row, and its key: what the entry is about.
  static var table: String { get }
  var key: String { get }
  var parts: [(name: String, value: SealedValue)] { get }

  /// The rows as they stand in the register; nil where there are none.
  static func stored(_ key: String, in database: Database) throws -> Self?
}

/// A value in a payload.
enum SealedValue: Hashable, Sendable, ExpressibleByStringLiteral {
  case null
  case number(Int64)
  case text(String)

  init(stringLiteral value: String) { self = .text(value) }

  static func optional(_ text: String?) -> SealedValue { text.map(SealedValue.text) ?? .null }
  static func optional(_ number: Int64?) -> SealedValue { number.map(SealedValue.number) ?? .null }

  var canonical: String {
    switch self {
    case .null: "null"
    case .number(let number): "i\(number)"
    case .text(let text): "t\(text)"
    }
  }
}

extension Sealed {
  /// What the ledger calls the row: `documents/OUT-2083-84-0001`.
  static func subject(_ key: String) -> String { "\(table)/\(key)" }

  var payload: String {
    var netstrings = Netstrings("certgen payload 2", Self.action.rawValue)
    for part in parts {
      netstrings.append(part.name)
      netstrings.append(part.value.canonical)
    }
    return netstrings.digest
  }
}
