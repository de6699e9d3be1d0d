/// Finds text that another program spoilt on its way: characters of mark-up, escapes, letters that became question
/// marks, UTF-8 read as Windows-1252. It is words for a warning: each may also be meant as it stands.
public enum LostText {
  /// What is doubtful in `text`, each in one line that says what may be meant.
  public static func doubts(about text: String) -> [String] {
    var doubts: [String] = []
    if let first = firstReference(in: text) {
      doubts.append("holds the mark-up \(quoted(first)); \(quoted(withoutReferences(text))) may be meant")
    }
    if let (first, meant) = escapes(in: text) {
      doubts.append("holds the escape \(quoted(first)); \(quoted(meant)) may be meant")
    }
    if text.contains("???") {
      doubts.append("holds “???”, which other programs leave where letters were lost")
    }
    if let meant = reread(text) {
      doubts.append("\(quoted(text)) looks like UTF-8 read as Windows-1252; \(quoted(meant)) may be meant")
    }
    return doubts
  }

  /// The named characters that programs write into plain text by mistake (HTML, 13.5).
  private static let names: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "zwj": "\u{200D}",
    "zwnj": "\u{200C}",
    "copy": "©", "deg": "°", "times": "×", "shy": "", "ensp": " ", "emsp": " ", "thinsp": " ",
    "middot": "·", "bull": "•", "sect": "§", "reg": "®", "trade": "™", "frac12": "½", "euro": "€", "pound": "£",
  ]

  /// Character references are no longer than this: `&#x10FFFF;`
  private static let longestReference = 10

  private static func firstReference(in text: String) -> String? {
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: "&") {
      rest = rest[start...]
      if let (_, length) = reference(at: rest) { return String(rest.prefix(length)) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func withoutReferences(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: "&") {
      result.append(contentsOf: rest[..<start])
      rest = rest[start...]
      let (meaning, length) = reference(at: rest) ?? ("&", 1)
      result.append(contentsOf: meaning.unicodeScalars)
      rest = rest.dropFirst(length)
    }
    result.append(contentsOf: rest)
    // Mark-up of mark-up (&amp;nbsp;) is shorter each time.
    let plain = String(result)
    return plain.utf8.count < text.utf8.count && firstReference(in: plain) != nil
      ? withoutReferences(plain) : plain
  }

  /// The character that a reference at the start of `text` stands for, and the reference's length.
  private static func reference(at text: Substring.UnicodeScalarView) -> (meaning: String, length: Int)? {
    let source = text.prefix(longestReference)
    guard let end = source.firstIndex(of: ";") else { return nil }
    let length = source[...end].count
    let name = Substring(source[..<end].dropFirst())
    if let meaning = names[name] { return (meaning, length) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 < 0x20 ? nil : Unicode.Scalar($0) }.map { (String($0), length) }
  }

  /// Devanagari written as `\\u0928` or as the `%E0%A4%A8` of web addresses: the first of them, and the text
  /// without them; nil where there is none.
  private static func escapes(in text: String) -> (first: String, meant: String)? {
    var (first, meant) = (String?.none, String.UnicodeScalarView())
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(where: { $0 == "\\" || $0 == "%" }) {
      meant.append(contentsOf: rest[..<start])
      rest = rest[start...]
      let length = rest.first == "%" ? 9 : 6
      let scalar = rest.first == "%" ? percentEncoded(rest.prefix(length)) : escaped(rest.prefix(length))
      if let scalar { first = first ?? String(rest.prefix(length)) }
      meant.append(scalar ?? rest[start])
      rest = rest.dropFirst(scalar == nil ? 1 : length)
    }
    guard let first else { return nil }
    meant.append(contentsOf: rest)
    return (first, String(meant))
  }

  private static func escaped(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard text.count == 6, text.dropFirst().first == "u" else { return nil }
    return devanagari(UInt32(String(text.dropFirst(2)), radix: 16))
  }

  private static func percentEncoded(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let pairs = String(text).split(separator: "%")
    let bytes = pairs.compactMap { $0.utf8.count == 2 ? UInt8($0, radix: 16) : nil }
    guard text.count == 9, pairs.count == 3, bytes.count == 3 else { return nil }
    return devanagari(String(validating: bytes, as: UTF8.self)?.unicodeScalars.first?.value)
  }

  private static func devanagari(_ value: UInt32?) -> Unicode.Scalar? {
    value.flatMap { (0x900...0x97F).contains($0) ? Unicode.Scalar($0) : nil }
  }

  /// The text whose bytes in UTF-8 give `text` in Windows-1252; nil where it is none in Devanagari.
  private static func reread(_ text: String) -> String? {
    // The bytes of Devanagari begin with E0 A4 and E0 A5.
    guard text.contains("à¤") || text.contains("à¥") else { return nil }
    return Windows1252.bytes(of: text).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
