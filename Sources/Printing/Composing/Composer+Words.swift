import Cases
import Forms
import Layout
import Nepali

extension Composer {
  /// A paragraph of the form with its holes filled.
  func paragraph(_ words: Words) -> Paragraph {
    let shown = words.phrases.filter { isShown($0.condition) }
    // The one row of a table without rows is not numbered, and the full stop of its number goes too.
    if let row, row.isNone, shown.contains(where: { $0.content == .rowNumber }) {
      let hasHole = shown.contains { if case .hole = $0.content { true } else { false } }
      return Paragraph(hasHole ? [Span(Self.nothing)] : [], style: words.style, role: words.role)
    }
    var composer = self
    composer.isBesideLabel = isBesideLabel && words.style.alignment.isFilledToTheEnd
    let isAlone = shown.filter { $0.content != .text(" ") }.count == 1
    let amounts = amounts(in: shown)
    var spans: [Span] = []
    var fit = words.fit ?? .wrap
    for (index, phrase) in shown.enumerated() {
      if case .hole(let hole) = phrase.content, !isBlank, words.fit == nil {
        fit = fit.stricter(hole.field.fit)
      }
      let isLast = shown[(index + 1)...].allSatisfy { $0.content == .text(" ") }
      let first = spans.count
      defer { for index in spans[first...].indices { spans[index].style.colour = colour(phrase.ink) } }
      if let changed = amounts[index] {
        spans.append(Span(changed, style: phrase.style))
        continue
      }
      spans += composer.spans(
        phrase, mayFill: isLast && words.style.alignment.isFilledToTheEnd, isAlone: isAlone)
    }
    if language != pageLanguage {
      for index in spans.indices where spans[index].style.language == nil {
        spans[index].style.language = language
      }
    }
    let paragraph = Paragraph(spans.evened(), style: words.style, role: words.role, fit: fit)
    return isBlank && paragraph.isForHandwriting ? paragraph.roomy(form.linePitch) : paragraph
  }

  func spans(_ phrase: Words.Phrase, mayFill: Bool, isAlone: Bool) -> [Span] {
    switch phrase.content {
    case .text(let text): return [Span(text, style: phrase.style)]
    case .hole(let hole): return spans(hole, style: phrase.style, mayFill: mayFill, isAlone: isAlone)
    case .checkBox(let field, let key):
      let isTicked = value(field) == key.map { .choice($0) } ?? .flag(true)
      return [Span(.checkBox(ticked: isTicked), style: phrase.style)]
    case .leader(let width, let fills):
      return isBlank ? [Span(.leader(width: width, fills: fills && mayFill), style: phrase.style)] : []
    case .gap(let width): return [Span(.gap(width), style: phrase.style)]
    case .pageNumber: return [Span(.pageNumber, style: phrase.style)]
    case .pageCount: return [Span(.pageCount, style: phrase.style)]
    case .identity: return identity(phrase.style)
    case .rowNumber:
      // An empty row is numbered by the hand that fills it.
      guard let row, row.values != nil else { return [] }
      return [Span(digits(phrase.style).write(row.number), style: phrase.style)]
    }
  }

  private func spans(_ hole: Hole, style: SpanStyle, mayFill: Bool, isAlone: Bool) -> [Span] {
    var style = style
    style.field = hole.field.named
    if let value = value(shownName(of: hole.field.name, in: style.language ?? language)) { return filled(hole, value, style: style) }
    // An empty row of a table, and a cell with rules around it, is itself the place to write.
    if let row, row.columns.contains(hole.field.name), isRuled || !isBlank {
      return row.isNone ? [Span(Self.nothing, style: style)] : []
    }
    // A number that is not given yet has its place.
    guard isBlank || hole.field.allotting != nil else { return [Span(Self.nothing, style: style)] }
    switch hole.blank {
    case .alternatives:
      let words = hole.alternatives(in: style.language ?? language)
      return [Span(words.joined(separator: "/"), style: style)]
    case .lines(let count):
      if isRuled { return [] }
      return mayFill ? writingLines(count, style) : [Span(.leader(width: Self.longAnswer, fills: false), style: style)]
    case .leader(let width, let fills):
      if isRuled, mayFill || isAlone { return [] }
      if fills, mayFill { return writingLines(form.writtenLines(for: hole.field), from: width, style) }
      // Words at the end of a paragraph, such as a name behind its label, get what is left of the line, and so does all
      // that stands beside a label in a table.
      let takesAll = hole.field.isOfWords && mayFill && (isAlone || width >= Self.name)
      return [Span(.leader(width: width, fills: takesAll || isBesideLabel), style: style)]
    }
  }

  /// How wide a dotted line is for a name, at least; and for more than a name.
  private static let name = Length.mm(40), longAnswer = Length.mm(60)

  private func filled(_ hole: Hole, _ value: Value, style: SpanStyle) -> [Span] {
    guard case .choice(let chosen) = value, hole.format == .struck,
      case .choice(let choices) = hole.field.kind
    else {
      return [Span(writer(style).text(value, in: hole, showsPaisa: showsPaisa), style: style)]
    }
    var spans: [Span] = []
    for choice in choices {
      if !spans.isEmpty { spans.append(Span("/", style: style)) }
      var own = style
      own.isStruck = choice.key != chosen
      spans.append(Span(choice.text, style: own))
    }
    return spans
  }

  private func digits(_ style: SpanStyle) -> Digits {
    writer(style).digits
  }

  private func writer(_ style: SpanStyle) -> ValueWriter {
    ValueWriter(language: style.language ?? language, dates: office.dates)
  }

  /// What a filled print has for an optional field without a value: a dash, so that nobody can add one.
  static let nothing = "–"
}

extension Field {
  fileprivate var isOfWords: Bool { if case .text = kind { true } else { false } }
}

extension Hole {
  /// The wordings of a choice, in the order of the gazette.
  fileprivate func alternatives(in language: Language) -> [String] {
    guard case .choice(let choices) = field.kind else { return [] }
    if case .variant(let name) = format { return choices.map { $0.variants[name] ?? $0.text } }
    return choices.map { $0.text(in: language) }
  }
}

extension Paragraph.Fit {
  /// The stricter of two fits: a paragraph obeys the field in it that allows least.
  fileprivate func stricter(_ fit: Field.Fit) -> Paragraph.Fit {
    switch (self, fit) {
    case (_, .wrap): self
    case (.refuse(let a), .refuse(let b)): .refuse(lines: min(a, b))
    case (.refuse, .condense): self
    case (_, .refuse(let lines)): .refuse(lines: lines)
    case (.condense(let a, let first), .condense(let b, let second)):
      .condense(lines: min(a, b), floor: max(first, second))
    case (.wrap, .condense(let lines, let floor)): .condense(lines: lines, floor: floor)
    // A paragraph that says its own fit does not ask its fields.
    case (.copyfit, .condense): self
    }
  }
}

extension ParagraphStyle.Alignment {
  /// Whether a dotted line may take what is left of a line.
  fileprivate var isFilledToTheEnd: Bool { self == .start || self == .justified }
}

extension [Span] {
  /// The spans without the spaces that only stood where a span was left out, or at the edges of a line.
  fileprivate func evened() -> [Span] {
    var evened: [Span] = []
    // True where a space would be the second, or the first of its line.
    var afterSpace = true
    for var span in self {
      if case .text(var text) = span.content {
        while afterSpace, text.first == " " { text.removeFirst() }
        guard let last = text.last else { continue }
        afterSpace = last == " " || last == "\n"
        span.content = .text(text)
      } else {
        afterSpace = false
      }
      evened.append(span)
    }
    while let last = evened.last, case .text(var text) = last.content, text.last == " " {
      text.removeLast()
      evened.removeLast()
      if !text.isEmpty { evened.append(Span(text, style: last.style)) }
    }
    return evened
  }
}
