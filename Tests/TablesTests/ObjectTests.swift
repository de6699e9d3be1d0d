import Tables
import Testing

/// Objects of JSON, in a list or one after the other.
@Suite struct ObjectTests {
  private static func objects(_ text: String) throws -> [String] {
    var reader = try RowsFile(text.utf8, suffix: "json").reader()
    var objects: [String] = []
    while case .object(let bytes, let line)? = try reader.next() {
      objects.append("\(line) " + String(decoding: bytes, as: UTF8.self))
    }
    // At the end it stays.
    #expect(try reader.next() == nil)
    return objects
  }

  @Test(arguments: [
    ("[{\"a\": \"}]\"},\n {\"b\": [{}]}]", ["1 {\"a\": \"}]\"}", "2 {\"b\": [{}]}"]),
    ("{\"a\":1}\n{\"b\":\"\\\"{\"}\n\n", ["1 {\"a\":1}", "2 {\"b\":\"\\\"{\"}"]), ("[]", []),
    ("{\n\"a\": 1\n}\n{}", ["1 {\n\"a\": 1\n}", "4 {}"]),
  ])
  func pieces(_ text: String, _ expected: [String]) throws {
    #expect(try Self.objects(text) == expected)
  }

  @Test(arguments: [
    "[{}", "[{} {}]", "[1]", "{\"a\": 1", "[{},]", "[{}] x", "{} x",
    "{\"a\": \"\(String(repeating: "x", count: 2_100_000))\"}",
  ])
  func refused(_ text: String) throws {
    #expect(throws: TableError.self) { try Self.objects(text) }
  }
}
