/// Why a text is not JSON that this program reads.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  package var line: Int
  package var column: Int
  package var reason: String

  package var description: String { "\(line):\(column): \(reason)" }
}
