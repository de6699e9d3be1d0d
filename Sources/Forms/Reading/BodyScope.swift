import Layout

/// What a part of the body inherits: the fields that its holes may name, and the style of its words.
struct BodyScope {
  var fields: FieldScope
  /// What stands for a field on a blank print, by the place of its declaration.
  let blanks: [SourcePlace: Hole.Blank]
  var paragraph: ParagraphStyle
  /// The paper that is being set, and all that the form is made for.
  let paper: PaperName
  let papers: [PaperName]
  /// The frame around the words.
  let frames: FrameScope
  var words = SpanStyle()
  /// The colours that have names here, and that of the words; nil for black.
  var palette = Palette()
  var ink: Palette.Ink?
  /// What a print of the body may still come to.
  let budget = PrintBudget()
  /// What a running head repeats of the body.
  let subject = SubjectWords()
  /// In a part of a frame, what the form gives it.
  var given: GivenPart?
  /// How often what stands here is on a blank print.
  var times = 1
  /// Whether a marker such as {#} has a row or item to count.
  var countsRows = false

  /// The attributes that every block and span may have.
  static let conditionAttributes = ["only", "when", "unless", "is", "least", "on", "given", "absent"]
  /// The attributes of style: inherited by what stands inside.
  static let styleAttributes = ["family", "size", "leading", "align", "bold", "colour", "lang"]
  /// The attributes of style that only the block itself takes.
  static let spacingAttributes = ["before", "after", "indent", "first", "keep"]

  /// The scope inside an element with attributes of style.
  func inside(_ attributes: Attributes) throws(FormError) -> BodyScope {
    var scope = self
    let family: KeyValuePairs = ["serif": Family.serif, "sans": .sans, "annapurna": .annapurna]
    scope.paragraph.family = try attributes.word("family", family) ?? paragraph.family
    if let size = try attributes["size"]?.size(relativeTo: paragraph.size) {
      // Lines stand as close as before, unless the form says how close.
      scope.paragraph.leading = paragraph.leading * (size.points / paragraph.size.points)
      scope.paragraph.size = size
    }
    scope.paragraph.leading = try attributes.length("leading") ?? scope.paragraph.leading
    scope.paragraph.alignment =
      try attributes.word(
        "align", ["start": .start, "centre": .centre, "end": .end, "justified": .justified])
      ?? paragraph.alignment
    scope.words.isBold = try attributes.flag("bold", default: words.isBold)
    scope.words.language =
      try attributes.word("lang", ["ne": Language.nepali, "en": .english]) ?? words.language
    scope.ink = try attributes["colour"]?.ink(of: palette) ?? ink
    return scope
  }

  /// The scope inside a row of a table field, whose columns are fields there; and the field's name.
  ///
  /// - Parameter times: how many rows a blank print has.
  func row(of name: PlacedText, times: Int) throws(FormError) -> (field: String, scope: BodyScope) {
    if countsRows { throw FormError(name.place, "rows cannot repeat inside rows that repeat") }
    let field = try fields.field((name.string, name.place))
    guard case .table(let columns, _) = field.kind else {
      throw FormError(name.place, "\(field.name) is \(field.kind.noun), not a table")
    }
    var scope = self
    scope.fields = fields.adding(columns)
    scope.countsRows = true
    scope.times = max(1, times)
    return (field.name, scope)
  }

  /// The style of a paragraph in this scope, with its own spacing.
  func style(spacedBy attributes: Attributes) throws(FormError) -> ParagraphStyle {
    var style = paragraph
    style.spaceBefore = try attributes.length("before") ?? style.spaceBefore
    style.spaceAfter = try attributes.length("after") ?? style.spaceAfter
    style.indent = try attributes.length("indent") ?? style.indent
    style.firstIndent = try attributes.length("first") ?? style.firstIndent
    style.keepsWithNext = try attributes.flag("keep", default: style.keepsWithNext)
    return style
  }

  /// When the element is shown.
  func condition(_ attributes: Attributes) throws(FormError) -> Body.Condition {
    var condition = try fieldCondition(attributes)
    if let on = attributes["on"] {
      let names = on.words()
      for name in names where !papers.contains(where: { $0.rawValue == name.text }) {
        throw FormError.unknown(
          "paper of this form", name.text, among: papers.map(\.rawValue), at: name.place)
      }
      condition.isOnPaper = names.contains { $0.text == paper.rawValue }
    }
    return condition
  }

  private func fieldCondition(_ attributes: Attributes) throws(FormError) -> Body.Condition {
    let print = try attributes.word("only", ["blank": Body.Print.blank, "filled": .filled])
    let (when, unless) = (attributes["when"], attributes["unless"])
    if when != nil, let unless { throw FormError(unless.place, "“when” and “unless” cannot stand together") }
    guard let name = when ?? unless else {
      if let keys = attributes["is"] { throw FormError(keys.place, "“is” needs “when” or “unless”") }
      return Body.Condition(print: print)
    }
    let field = try fields.field((name.string, name.place))
    if let least = attributes["least"] { return try counted(field, least, print, when: when) }
    guard let keys = attributes["is"] else {
      if field.isRequired { throw FormError(name.place, "\(field.name) is required, so it is always filled") }
      return Body.Condition(print: print, field: unless == nil ? .filled(field.name) : .empty(field.name))
    }
    let named = try fields.keys(keys, of: field, at: name.place)
    // A choice that nobody made has none of them.
    return Body.Condition(
      print: print,
      field: unless == nil
        ? .chosen(field: field.name, keys: named) : .notChosen(field: field.name, keys: named))
  }

  private func counted(
    _ field: Field, _ least: PlacedText, _ print: Body.Print?, when: PlacedText?
  ) throws(FormError) -> Body.Condition {
    guard when != nil else { throw FormError(least.place, "“least” needs “when”") }
    switch field.kind {
    case .list, .table: break
    default: throw FormError(least.place, "\(field.name) is \(field.kind.noun), neither a list nor a table")
    }
    return Body.Condition(
      print: print, field: .counted(field: field.name, least: try least.integer(in: 1...1000)))
  }
}

extension FieldScope {
  /// The keys of a choice that are named.
  ///
  /// - Parameter place: where the field is named.
  func keys(
    _ names: PlacedText, of field: Field, at place: SourcePlace
  ) throws(FormError) -> [String] {
    guard case .choice(let choices) = field.kind else {
      throw FormError(place, "\(field.name) is \(field.kind.noun), not a choice")
    }
    let (known, named) = (choices.map(\.key), names.words())
    for key in named where !known.contains(key.text) {
      throw FormError.unknown("key", key.text, among: known, at: key.place)
    }
    return named.map(\.text)
  }
}

extension PlacedText {
  /// A colour as `#123a63`.
  func colour() throws(FormError) -> Colour {
    guard let colour = Colour(string) else {
      throw FormError(place, "\(string.quoted) is not a colour such as #123a63")
    }
    return colour
  }

  /// A size of letters: `12pt`, or `1.2` times the size around.
  func size(relativeTo size: Length) throws(FormError) -> Length {
    if let factor = Double(string), (0.2...5).contains(factor) { return size * factor }
    let length = try self.length()
    guard (2...72).contains(length.points) else {
      throw FormError(place, "letters are from 2pt to 72pt high")
    }
    return length
  }
}
