extension PDFScanner {
  /// A name without its slash, `#xx` resolved (ISO 32000-1, 7.3.5).
  mutating func name() throws(SealError) -> String {
    position += 1
    let start = position
    while position < bytes.count, bytes[position].isPDFRegular, bytes[position] < 0x80,
      bytes[position] != UInt8(ascii: "#")
    { position += 1 }
    // Most names are ASCII as they stand.
    var name = String(decoding: bytes[start..<position], as: UTF8.self)
    while position < bytes.count, bytes[position].isPDFRegular {
      if bytes[position] == UInt8(ascii: "#") {
        guard position + 2 < bytes.count, let high = digit(at: position + 1), let low = digit(at: position + 2) else {
          throw problem("a name is spelled wrong")
        }
        name.unicodeScalars.append(Unicode.Scalar(high << 4 | low))
        position += 3
      } else {
        name.unicodeScalars.append(Unicode.Scalar(bytes[position]))
        position += 1
      }
    }
    return name
  }

  /// The bytes of `<…>` (ISO 32000-1, 7.3.4.3).
  mutating func hexadecimal() throws(SealError) -> [UInt8] {
    position += 1
    var digits: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if let digit = digit(at: position) {
        digits.append(digit)
      } else if !bytes[position].isPDFSpace {
        throw problem("a string is spelled wrong")
      }
      position += 1
    }
    if position == bytes.count { throw problem("a string does not end") }
    position += 1
    return stride(from: 0, to: digits.count, by: 2).map {
      digits[$0] << 4 | ($0 + 1 < digits.count ? digits[$0 + 1] : 0)
    }
  }

  /// The bytes of `(…)` (ISO 32000-1, 7.3.4.2).
  mutating func literal() throws(SealError) -> [UInt8] {
    position += 1
    var (text, depth): ([UInt8], Int) = ([], 1)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return text }
      case UInt8(ascii: "\\"):
        escaped(into: &text)
        continue
      case 0x0D:
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        text.append(0x0A)
        continue
      default: break
      }
      text.append(byte)
    }
    throw problem("a string does not end")
  }

  private mutating func escaped(into text: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case 0x0A: break
    case 0x0D: if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte - UInt8(ascii: "0"))
      for _ in 0..<2 where position < bytes.count && (0x30...0x37).contains(bytes[position]) {
        value = value * 8 + Int(bytes[position] - 0x30)
        position += 1
      }
      text.append(UInt8(truncatingIfNeeded: value))
    default: text.append(byte)
    }
  }

  private func digit(at place: Int) -> UInt8? {
    switch bytes[place] {
    case let byte where byte.isDigit: byte - UInt8(ascii: "0")
    case let byte where (0x41...0x46).contains(byte): byte - 0x41 + 10
    case let byte where (0x61...0x66).contains(byte): byte - 0x61 + 10
    default: nil
    }
  }
}
