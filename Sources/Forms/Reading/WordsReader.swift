import Layout

/// Reads the words of a paragraph: text with holes, and the spans in it.
struct WordsReader {
  private var phrases: [Words.Phrase] = []

  /// The elements that stand in a line of words.
  static let names = ["b", "u", "span", "br", "leader", "gap", "check-box", "page", "pages", "identity", "given"]

  /// The words in an element.
  static func read(_ element: XMLElement, scope: BodyScope) throws(FormError) -> [Words.Phrase] {
    var reader = WordsReader()
    try reader.read(element.children, scope: scope, condition: .always)
    return reader.phrases
  }

  private mutating func read(
    _ nodes: [XMLNode], scope: BodyScope, condition: Body.Condition
  ) throws(FormError) {
    for node in nodes {
      switch node {
      case .text(let text):
        for piece in try HoleReader(scope).read(text) {
          try scope.budget.spend(piece.cost, times: scope.times, at: text.place)
          add(piece, scope, condition)
        }
      case .element(let element):
        try scope.budget.spend(PrintBudget.piece, times: scope.times, at: element.place)
        try read(element, scope: scope, condition: condition)
      }
    }
  }

  private mutating func read(
    _ element: XMLElement, scope: BodyScope, condition: Body.Condition
  ) throws(FormError) {
    if try scope.leavesOut(element) { return }
    switch element.name {
    case "given":
      let (content, inner) = try scope.given(at: element)
      try read(content.children, scope: inner, condition: condition)
    case "b", "u", "span": try readSpan(element, scope: scope, around: condition)
    case "br":
      _ = try Attributes(of: element)
      add(.text("\n"), scope, condition)
    case "leader":
      let width = try Attributes(of: element, "width").length("width")
      add(.leader(width: width ?? .mm(10), fills: width == nil), scope, condition)
    case "gap": add(.gap(try Attributes(of: element, "width").required("width").length()), scope, condition)
    case "check-box": add(try checkBox(element, scope: scope), scope, condition)
    case "page", "pages", "identity":
      _ = try Attributes(of: element)
      let content: Words.Content =
        element.name == "identity" ? .identity : element.name == "page" ? .pageNumber : .pageCount
      add(content, scope, condition)
    default: throw FormError.unknown("element", element.name, among: Self.names, at: element.place)
    }
  }

  private mutating func readSpan(
    _ element: XMLElement, scope: BodyScope, around: Body.Condition
  ) throws(FormError) {
    let attributes = try Attributes(
      of: element, BodyScope.conditionAttributes + ["bold", "underlined", "scale", "colour", "lang"])
    var inner = scope
    inner.words.isBold = try attributes.flag("bold", default: scope.words.isBold)
    inner.words.isUnderlined = try attributes.flag("underlined", default: scope.words.isUnderlined)
    if element.name == "b" { inner.words.isBold = true }
    if element.name == "u" { inner.words.isUnderlined = true }
    inner.words.scale *= try attributes["scale"]?.number(in: 0.3...3) ?? 1
    inner.words.language =
      try attributes.word("lang", ["ne": Language.nepali, "en": .english]) ?? scope.words.language
    inner.ink = try attributes["colour"]?.ink(of: scope.palette) ?? scope.ink
    let own = try scope.condition(attributes)
    if own != .always, around != .always {
      throw FormError(element.place, "a span with a condition cannot stand in another such span")
    }
    try read(element.children, scope: inner, condition: own == .always ? around : own)
  }

  private func checkBox(_ element: XMLElement, scope: BodyScope) throws(FormError) -> Words.Content {
    let attributes = try Attributes(of: element, "of", "key")
    let name = try attributes.required("of")
    let field = try scope.fields.field((name.string, name.place))
    switch field.kind {
    case .flag where attributes["key"] == nil: return .checkBox(field: field.name, key: nil)
    case .choice(let choices):
      let key = try attributes.required("key")
      guard choices.contains(where: { $0.key == key.string }) else {
        throw FormError.unknown("key", key.string, among: choices.map(\.key), at: key.place)
      }
      return .checkBox(field: field.name, key: key.string)
    default:
      throw FormError(name.place, "\(field.name) is \(field.kind.noun); a box needs a choice or a flag")
    }
  }

  private mutating func add(_ content: Words.Content, _ scope: BodyScope, _ condition: Body.Condition) {
    phrases.append(Words.Phrase(condition: condition, content: content, style: scope.words, ink: scope.ink))
  }
}
