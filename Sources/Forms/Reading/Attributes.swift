package import Layout

/// The attributes of an element, of which every one must be asked for by name.
struct Attributes {
  private let element: XMLElement

  /// Refuses attributes that are not among `known`.
  init(of element: XMLElement, _ known: String...) throws(FormError) {
    try self.init(of: element, known)
  }

  init(of element: XMLElement, _ known: [String]) throws(FormError) {
    for attribute in element.attributes where !known.contains(attribute.name) {
      throw FormError.unknown("attribute", attribute.name, among: known, at: attribute.place)
    }
    self.element = element
  }

  /// The value of an attribute, if it is there.
  subscript(name: String) -> PlacedText? { element.attributes.first { $0.name == name }?.value }

  func required(_ name: String) throws(FormError) -> PlacedText {
    guard let value = self[name] else {
      throw FormError(element.place, "<\(element.name)> needs the attribute \(name.quoted)")
    }
    return value
  }

  func flag(_ name: String, default value: Bool) throws(FormError) -> Bool {
    try self[name]?.flag() ?? value
  }

  func length(_ name: String) throws(FormError) -> Length? { try self[name]?.length() }

  func integer(_ name: String, in range: ClosedRange<Int>) throws(FormError) -> Int? {
    try self[name]?.integer(in: range)
  }

  /// One of the words that stand for `Choice`.
  func word<Choice>(_ name: String, _ words: KeyValuePairs<String, Choice>) throws(FormError) -> Choice? {
    try self[name]?.word(words)
  }
}

extension PlacedText {
  func flag() throws(FormError) -> Bool { try word(["yes": true, "no": false]) }

  /// A distance on paper: `12mm`, `4.5pt`, `-2mm`.
  func length() throws(FormError) -> Length {
    guard let length = Length(string) else {
      throw FormError(place, "\(string.quoted) is not a length such as 12mm or 4.5pt")
    }
    return length
  }

  func integer(in range: ClosedRange<Int>) throws(FormError) -> Int {
    guard let number = Int(string), range.contains(number) else {
      throw FormError(
        place, "\(string.quoted) is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func number(in range: ClosedRange<Double>) throws(FormError) -> Double {
    guard let number = Double(string), range.contains(number) else {
      throw FormError(
        place, "\(string.quoted) is not a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func word<Choice>(_ words: KeyValuePairs<String, Choice>) throws(FormError) -> Choice {
    for (word, choice) in words where word == string { return choice }
    let known = words.map { $0.key.quoted }.joined(separator: ", ")
    throw FormError(place, "\(string.quoted) is none of \(known)")
  }

  /// A name that fields, keys and variants may have: small ASCII letters, digits and `_`.
  func identifier() throws(FormError) -> String {
    let scalars = string.unicodeScalars
    let allowed = scalars.allSatisfy { ("a"..."z").contains($0) || $0.isDigit || $0 == "_" }
    guard allowed, let first = scalars.first, ("a"..."z").contains(first), scalars.count <= 64 else {
      throw FormError(place, "\(string.quoted) is no name: small ASCII letters, digits and _ make a name")
    }
    return string
  }

  /// The parts between white space, each with its place.
  func words() -> [(text: String, place: SourcePlace)] {
    var words: [(text: String, place: SourcePlace)] = []
    var word = String.UnicodeScalarView()
    for (index, scalar) in string.unicodeScalars.enumerated() {
      if scalar.isXMLSpace {
        if !word.isEmpty { words.append((String(word), place(index - word.count))) }
        word.removeAll()
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append((String(word), place(string.unicodeScalars.count - word.count))) }
    return words
  }
}

extension Length {
  /// A length as a form file writes it.
  init?(_ text: String) {
    guard let number = Double(text.dropLast(2)), abs(number) <= 1000 else { return nil }
    switch text.suffix(2) {
    case "mm": self = .mm(number)
    case "pt": self = .pt(number)
    default: return nil
    }
  }
}

extension Margins {
  /// One length for all sides, or four: top, right, bottom, left. Nil for anything else.
  package init?(_ text: String) {
    let words = text.split { $0.unicodeScalars.allSatisfy(\.isXMLSpace) }
    let lengths = words.compactMap { Length(String($0)) }.filter { $0 >= .zero }
    switch (lengths.count, words.count) {
    case (1, 1): self.init(all: lengths[0])
    case (4, 4): self.init(top: lengths[0], right: lengths[1], bottom: lengths[2], left: lengths[3])
    default: return nil
    }
  }

  /// Whether a printer reaches the words, and enough of the paper is left for them.
  package var isPrintable: Bool {
    [top, right, bottom, left].allSatisfy { $0 >= .mm(10) && $0 <= .mm(60) }
  }
}

extension XMLElement {
  /// The words of an element that holds nothing else, with white space evened.
  func plainText() throws(FormError) -> String {
    if let child = elements.first {
      throw FormError(child.place, "<\(name)> holds words only, found <\(child.name)>")
    }
    let text = children.compactMap { if case .text(let text) = $0 { text.string } else { nil } }.joined()
    return text.split { $0.unicodeScalars.allSatisfy(\.isXMLSpace) }.joined(separator: " ")
  }

  /// The child elements of an element that holds no words.
  func elementsOnly() throws(FormError) -> [XMLElement] {
    for case .text(let text) in children where !text.isBlank {
      let first = text.string.unicodeScalars.prefix { $0.isXMLSpace }.count
      throw FormError(text.place(first), "no words may stand in <\(name)>")
    }
    return elements
  }
}
