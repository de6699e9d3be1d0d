import Forms

/// A value of a JSON text (RFC 8259), and where it begins.
package struct JSON: Hashable, Sendable {
  package var content: Content
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars.
  package var column: Int

  package indirect enum Content: Hashable, Sendable {
    case null
    case flag(Bool)
    /// The literal as it stands in the text: nothing is lost to binary fractions.
    case number(String)
    case text(String)
    case array([JSON])
    /// The members in the order of the text; no name stands twice.
    case object([Member])
  }

  /// A name of an object, where it begins, and what it names.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var line: Int
    package var column: Int
    package var value: JSON
  }

  /// What the value is, in words that fit after "found".
  package var noun: String {
    switch content {
    case .null: "null"
    case .flag(let value): value ? "true" : "false"
    case .number(let literal): "the number \(literal)"
    case .text(let text): "the text \(text.quoted)"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// Why a text is not JSON that this program reads.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  package var line: Int
  package var column: Int
  package var reason: String

  package var description: String { "\(line):\(column): \(reason)" }
}
