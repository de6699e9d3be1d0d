import Layout

/// Cuts text at its holes: `वडा नं. {ward} मा`, `{applicant_count:verb}`, `{letter_date:long}`.
struct HoleReader {
  private let scope: BodyScope

  init(_ scope: BodyScope) { self.scope = scope }

  /// The text before, between and behind the holes, and the holes.
  func read(_ text: PlacedText) throws(FormError) -> [Words.Content] {
    var pieces: [Words.Content] = []
    var words = String.UnicodeScalarView()
    var opening: Int?
    for (index, scalar) in text.string.unicodeScalars.enumerated() {
      switch (scalar, opening) {
      case ("{", nil):
        if !words.isEmpty { pieces.append(.text(Self.evened(words))) }
        words.removeAll()
        opening = index
      case ("}", let start?):
        pieces.append(try hole(String(words), at: start + 1, in: text))
        words.removeAll()
        opening = nil
      case ("{", _), ("}", nil):
        throw FormError(text.place(index), "a “\(scalar)” without its partner")
      default: words.append(scalar)
      }
    }
    if let opening { throw FormError(text.place(opening), "a “{” without its partner") }
    if !words.isEmpty { pieces.append(.text(Self.evened(words))) }
    return pieces
  }

  /// White space that lays out the file is one space to the reader; a no-break space stays.
  private static func evened(_ words: String.UnicodeScalarView) -> String {
    var evened = String.UnicodeScalarView()
    for scalar in words {
      guard scalar.isXMLSpace else {
        evened.append(scalar)
        continue
      }
      if evened.last != " " { evened.append(" ") }
    }
    return String(evened)
  }

  private func hole(_ written: String, at index: Int, in text: PlacedText) throws(FormError) -> Words.Content
  {
    let parts = written.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let place = text.place(index)
    if written == "#" {
      guard scope.countsRows else { throw FormError(place, "{#} stands only in a repeated row") }
      return .rowNumber
    }
    guard parts.count <= 2 else { throw FormError(place, "\(written.quoted) has more than one “:”") }
    let field = try scope.fields.field((parts[0], place))
    switch field.kind {
    case .table, .picture, .flag:
      throw FormError(place, "\(field.name) is \(field.kind.noun) and cannot stand in words")
    default: break
    }
    let format =
      parts.count == 1
      ? Hole.Format.plain
      : try self.format(parts[1], of: field, at: text.place(index + parts[0].unicodeScalars.count + 1))
    var blank = scope.blanks[field.place] ?? .leader(width: .mm(20), fills: false)
    switch format {
    case .part: blank = .leader(width: .mm(14), fills: false)
    // A sum in words is long: it takes what is left of its line.
    case .words: blank = .leader(width: .mm(60), fills: true)
    default: break
    }
    return .hole(Hole(field: field, format: format, blank: blank))
  }

  private func format(_ word: String, of field: Field, at place: SourcePlace) throws(FormError) -> Hole.Format
  {
    let known: [String]
    switch field.kind {
    case .choice(let choices):
      let variants = choices.first?.variants.keys.sorted() ?? []
      if variants.contains(word) { return .variant(word) }
      if word == "struck" { return .struck }
      known = variants + ["struck"]
    case .date:
      if word == "long" { return .long }
      if word == "civil" { return .civil }
      if word == "both" { return .both }
      if word == "danda" { return .danda }
      if let part = Hole.DatePart(rawValue: word) { return .part(part) }
      known = ["long", "civil", "both", "danda"] + Hole.DatePart.allCases.map(\.rawValue)
    case .money:
      if word == "words" { return .words }
      known = ["words"]
    case .integer:
      if word == "grouped" { return .grouped }
      known = ["grouped"]
    default: throw FormError(place, "\(field.kind.noun) has no formats")
    }
    throw FormError.unknown("format", word, among: known, at: place)
  }
}
