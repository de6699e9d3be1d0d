/// Bytes of a PDF that is being written. Objects are spelled as shortly as the syntax allows, one way only.
struct PDFBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ text: StaticString) {
    bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  mutating func append(_ data: some Collection<UInt8>) { bytes += data }

  mutating func append(_ number: Int) { bytes += String(number).utf8 }

  /// An object; a reference by the number that `numbers` gives for it.
  mutating func append(_ value: PDFValue, numbers: [Int: Int]) {
    switch value {
    case .null: word("null")
    case .boolean(let isTrue): isTrue ? word("true") : word("false")
    case .integer(let number): word(String(number))
    case .real(let spelling): word(spelling)
    case .name(let name): append(name: name)
    case .string(let text): append(string: text)
    case .reference(let number):
      guard let number = numbers[number] else { return word("null") }
      word(String(number))
      append(" 0 R")
    case .array(let elements):
      append("[")
      for element in elements { append(element, numbers: numbers) }
      append("]")
    case .dictionary(let dictionary):
      append("<<")
      for entry in dictionary.entries {
        append(name: entry.key)
        append(entry.value, numbers: numbers)
      }
      append(">>")
    }
  }

  /// A word, apart from the one before.
  private mutating func word(_ word: String) {
    if let last = bytes.last, last.isPDFRegular { bytes.append(UInt8(ascii: " ")) }
    bytes += word.utf8
  }

  private mutating func append(name: String) {
    append("/")
    for scalar in name.unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if (0x21...0x7E).contains(byte), byte.isPDFRegular, byte != UInt8(ascii: "#") {
        bytes.append(byte)
      } else {
        append("#")
        bytes += [byte >> 4, byte & 15].map { Self.digits[Int($0)] }
      }
    }
  }

  /// As text where most of it is, else in hexadecimal digits, which every program passes on unharmed.
  private mutating func append(string: [UInt8]) {
    guard string.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return append(hexadecimal: string) }
    append("(")
    for byte in string {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") { append("\\") }
      bytes.append(byte)
    }
    append(")")
  }

  mutating func append(hexadecimal data: [UInt8]) {
    append("<")
    bytes += data.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
    append(">")
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
