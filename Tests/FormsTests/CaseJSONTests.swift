import Cases
import Forms
import Printing
import Testing

/// The strict JSON reader.
struct CaseJSONTests {
  private func read(_ text: String) throws(JSONError) -> PlacedValue { try JSONReader.read(Array(text.utf8)) }

  private func refusal(_ bytes: [UInt8]) -> String? {
    do {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func keepsWhatStandsInTheText() throws {
    let json = try read("{\"a\": [1.50, -0, 1e400, true, false, null],\n \"ख\": {\"c\": \"\\u0915\\n\\/\"}}")
    guard case .object(let members) = json.content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["a", "ख"])
    guard case .array(let elements) = members[0].value.content else {
      Issue.record("no array")
      return
    }
    #expect(
      elements.map(\.content)
        == [.number("1.50"), .number("-0"), .number("1e400"), .flag(true), .flag(false), .null])
    #expect(elements.map(\.column) == [8, 14, 18, 25, 31, 38])
    #expect((members[1].line, members[1].column) == (2, 2))
    #expect(members[1].value.column == 7)
    guard case .object(let inner) = members[1].value.content else {
      Issue.record("no object")
      return
    }
    #expect(inner[0].value.content == .text("क\n/"))
  }

  @Test func passesOverAByteOrderMark() throws {
    let json = try JSONReader.read([0xEF, 0xBB, 0xBF] + Array(" 7".utf8))
    #expect(json.content == .number("7"))
    #expect((json.line, json.column) == (1, 2))
  }

  @Test func joinsSurrogatePairs() throws {
    #expect(try read("\"\\uD83D\\uDE00\"").content == .text("😀"))
    #expect(try read("\"\\ud83d\\ude00\"").content == .text("😀"))
  }

  @Test(arguments: [
    ("", "1:1: holds no JSON value"),
    (" \n ", "2:2: holds no JSON value"),
    ("{", "1:2: a name in double quotes is expected, not the end of the text"),
    ("{\"a\" 1}", "1:6: a colon is expected after a name, not “1”"),
    ("{\"a\": 1,}", "1:9: a name in double quotes is expected, not “}”"),
    ("{\"a\": 1 \"b\": 2}", "1:9: a comma or } is expected, not “\"”"),
    ("{\"a\": 1, \"a\": 2}", "1:10: the name “a” stands twice"),
    ("{\"é\": 1, \"e\\u0301\": 2}", "1:10: the name “e\u{301}” stands twice"),
    ("[1, ]", "1:5: a value is expected, not “]”"),
    ("[1 2]", "1:4: a comma or ] is expected, not “2”"),
    ("[1] x", "1:5: nothing may follow the value, but “x” does"),
    ("{}{}", "1:3: nothing may follow the value, but “{” does"),
    ("\r\n\r\n  nul", "3:3: a value is expected, not “n”"),
    ("\r\r?", "3:1: a value is expected, not “?”"),
    ("'a'", "1:1: a value is expected, not “'”"),
    ("\u{202E}1", "1:1: a value is expected, not “U+202E”"),
    ("01", "1:1: a number does not begin with 0"),
    ("+1", "1:1: a value is expected, not “+”"),
    (".5", "1:1: a value is expected, not “.”"),
    ("-", "1:2: a digit is expected in a number, not the end of the text"),
    ("1.", "1:3: a digit is expected in a number, not the end of the text"),
    ("[1.x]", "1:4: a digit is expected in a number, not “x”"),
    ("1e", "1:3: a digit is expected in a number, not the end of the text"),
    ("NaN", "1:1: a value is expected, not “N”"),
    ("\"a", "1:1: the string is not closed"),
    ("\"क\u{1}\"", "1:3: a control character stands in a string as it is, not as an escape"),
    ("\"a\nb\"", "1:3: a control character stands in a string as it is, not as an escape"),
    ("\"\\x\"", "1:2: the escape is not one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
    ("\"\\u12G4\"", "1:2: \\u needs four hexadecimal digits"),
    ("\"\\uD83D\"", "1:2: \\uD83D is half of a surrogate pair, and no character"),
    ("\"\\uDE00\"", "1:2: \\uDE00 is half of a surrogate pair, and no character"),
    ("\"\\uD83D\\u0041\"", "1:2: \\uD83D is half of a surrogate pair, and no character"),
    ("\"\\uD83D\\uD83D\\uDE00\"", "1:2: \\uD83D is half of a surrogate pair, and no character"),
  ])
  func refuses(_ text: String, because line: String) {
    #expect(refusal(Array(text.utf8)) == line)
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], "1:3: is not UTF-8: byte 2 is 0xFF"),
      ([0x5B, 0x0A, 0x22, 0xE0, 0xA4, 0x95, 0xE0, 0xA4, 0x22, 0x5D], "2:3: is not UTF-8: byte 6 is 0xE0"),
      ([0x22, 0xC0, 0x80, 0x22], "1:2: is not UTF-8: byte 1 is 0xC0"),
      ([0x22, 0xED, 0xA0, 0xBD, 0x22], "1:2: is not UTF-8: byte 1 is 0xED"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "1:2: is not UTF-8: byte 1 is 0xF4"),
      ([0x22, 0xE0, 0xA4], "1:2: is not UTF-8: byte 1 is 0xE0"),
      ([0xFF, 0xFE, 0x7B, 0x00], "1:1: is UTF-16; JSON is UTF-8 (RFC 8259, section 8.1)"),
    ] as [([UInt8], String)])
  func refusesBytes(_ bytes: [UInt8], because line: String) {
    #expect(refusal(bytes) == line)
  }

  @Test func holdsItsLimits() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8) + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(refusal(nested(32)) == nil)
    #expect(refusal(nested(33)) == "1:33: lists and objects stand more than 32 deep in one another")
    #expect(refusal(nested(900_000)) == "1:33: lists and objects stand more than 32 deep in one another")
    let number = String(repeating: "9", count: 64)
    #expect(refusal(Array(number.utf8)) == nil)
    #expect(refusal(Array((number + "9").utf8)) == "1:1: a number has more than 64 characters")
    let name = String(repeating: "n", count: 129)
    #expect(refusal(Array("{\"\(name)\": 1}".utf8)) == "1:2: a name has 129 bytes, more than 128")
    let large = [UInt8](repeating: 0x20, count: 2_000_001)
    #expect(refusal(large) == "1:1: has 2000001 bytes, more than 2000000")
  }
}
