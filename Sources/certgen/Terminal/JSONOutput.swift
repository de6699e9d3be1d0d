import Foundation

/// What `--json` prints: names in snake_case and sorted, so that equal answers are equal bytes.
enum JSONOutput {
  /// Prints one value.
  static func print(_ value: some Encodable) throws {
    try Terminal.print(text(value, .prettyPrinted))
  }

  /// Prints a list, one element a line, while it is still being made: memory does not grow with it.
  ///
  /// - Parameter make: is given a function that prints the next element.
  static func list(_ make: (_ element: (any Encodable) throws -> Void) throws -> Void) throws {
    var opening = "["
    func close() throws { try Terminal.print(opening == "[" ? "[]" : "\n]") }
    do {
      try make { element in
        try Terminal.write(Array("\(opening)\n  \(text(element))".utf8))
        opening = ","
      }
    } catch {
      // What was done before is a list that can be read.
      if !(error is FileFailure) { try? close() }
      throw error
    }
    try close()
  }

  /// A value as JSON, on one line unless `more` says otherwise.
  static func text(_ value: some Encodable, _ more: JSONEncoder.OutputFormatting = []) throws
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
