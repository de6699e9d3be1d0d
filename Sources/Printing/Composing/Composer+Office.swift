import Cases
import Forms
import Layout
import Nepali

extension Composer {
  /// The lines of a letterhead: those that the form words, unless the office has its own for this form.
  func letterhead(_ own: [Body.Block], _ style: ParagraphStyle) -> [Block] {
    let worded = blocks(own)
    if isBlank, !office.isKnown { return worded }
    guard let lines = office.letterheads[form.id] ?? (worded.isEmpty ? office.letterhead : nil) else {
      return worded
    }
    return lines.map { .paragraph(Paragraph([Span($0)], style: style)) }
  }

  /// A part of the office frame; nothing where the office has not got it. Without an office a form of the
  /// gazette has no frame on a blank print, and a letter that the law does not word has lines to write on.
  func part(_ part: Body.OfficePart) -> [Block] {
    guard !isBlank || office.isKnown || (form.source.annex == nil && part.slot.isOnEveryLetter) else {
      return []
    }
    switch part.slot {
    case .emblem: return emblem(part)
    case .name:
      return office.isKnown
        ? line(office.name, part.style, isBold: true, colour: office.nameColour ?? colour(part.ink))
        : ruled(nil, part.style)
    case .englishName: return line(office.englishName ?? "", part.style)
    case .address:
      return office.isKnown ? line(office.address?.unbroken ?? "", part.style) : ruled(nil, part.style)
    case .contact: return line(contact, part.style, colour: colour(part.ink))
    case .channels: return line(channels.betweenDots, part.style, colour: colour(part.ink))
    case .reference, .file, .number, .allotted: return reference(part)
    case .signature: return [signatory(part)]
    case .seal:
      let phrase = Words.Phrase(condition: .always, content: .text(Self.sealWords), style: SpanStyle(), ink: part.ink)
      let words = Words(phrases: [phrase], style: part.style.centred, role: .paragraph)
      return [seal(words, diameter: part.size, placement: part.placement)]
    case .conditions:
      let name = part.field.map { shownName(of: $0, in: language) }
      let own = if case .list(let lines)? = name.flatMap(value) { lines } else { [String]() }
      return titled(conditionsTitle, office.conditions[form.id, default: []] + own, part.style)
    case .copies: return titled(copiesTitle, office.copies[form.id, default: []], part.style)
    case .code: return code(part)
    }
  }

  // What offices write around a document; no gazette prescribes these words.
  private static let sealWords = "कार्यालयको छाप"
  private var conditionsTitle: String { language == .nepali ? "शर्तहरू:" : "Conditions:" }
  private var copiesTitle: String { language == .nepali ? "बोधार्थ:" : "Copies to:" }

  private func line(_ text: String, _ style: ParagraphStyle, isBold: Bool = false, colour: Colour? = nil) -> [Block]
  {
    text.isEmpty
      ? [] : [.paragraph(Paragraph([Span(text, style: SpanStyle(isBold: isBold, colour: colour))], style: style))]
  }

  /// A line may end between the parts, not inside one, and a dot does not begin a line.
  private var contact: String {
    ([office.address?.unbroken].compactMap(\.self) + channels).betweenDots
  }

  private var channels: [String] {
    [office.phone.map { language == .nepali ? "फोन: \($0)" : "Phone: \(Digits.ascii.rewrite($0))" }, office.email, office.website]
      .compactMap { $0?.unbroken }
  }

  /// A dotted line on a blank print, behind its label.
  private func ruled(_ label: String?, _ style: ParagraphStyle, fills: Bool = false) -> [Block] {
    guard isBlank else { return [] }
    let leader = Span(.leader(width: .mm(label == nil ? 70 : 40), fills: fills))
    var line = Paragraph((label.map { [Span($0 + "\u{A0}")] } ?? []) + [leader], style: style).roomy(form.linePitch)
    // Lines of unlike letters stand as far apart as those of like ones.
    if label == nil { line.style.leading = max(line.style.leading, .mm(8.5)) }
    return [.paragraph(line)]
  }

  private func emblem(_ part: Body.OfficePart) -> [Block] {
    guard let emblem = office.emblem else { return [] }
    return [
      .figure(
        Figure(
          .whole(emblem, ground: colour(part.ground) ?? .white), width: part.size, height: part.size, placement: part.placement,
          alternative: office.name))
    ]
  }

  private func signatory(_ part: Body.OfficePart) -> Block {
    let style = part.style.centred
    if language == .english {
      // A translation has no signature of its own.
      let name = office.signatory.map { line($0.name, style, isBold: true) + line($0.post, style) } ?? []
      return .together(line("Signed in the Nepali text", style) + name)
    }
    let words =
      office.signatory.map { line($0.name, style, isBold: true) + line($0.post, style) }
      ?? ruled("नाम:", part.style.closed, fills: true) + ruled("पद:", part.style.closed, fills: true)
    let place = Body.Signature(
      field: nil, width: Body.OfficePart.signatureWidth, height: part.size,
      line: .signatureLine(besides: style),
      placement: part.placement, blocks: [])
    return signature(place, picture: isBlank ? nil : office.signature, blocks: words)
  }

  private func titled(_ title: String, _ lines: [String], _ style: ParagraphStyle) -> [Block] {
    guard !lines.isEmpty, let numbering = Numbering(first: language == .nepali ? "१." : "1.") else { return [] }
    var head = style
    head.keepsWithNext = true
    head.spaceAfter = .zero
    var body = style
    body.spaceBefore = .zero
    body.spaceAfter = .zero
    let items = lines.enumerated().map { index, line in
      item(numbering.marker(index + 1), [.paragraph(Paragraph([Span(line)], style: body))], style: body)
    }
    return line(title, head, isBold: true) + [.list(List(items, markerWidth: body.size * 1.8))]
  }

  private func code(_ part: Body.OfficePart) -> [Block] {
    guard let code = issue.code else { return [] }
    let figure = Figure(
      .modules(size: code.size, dark: code.dark), width: part.size, height: part.size,
      placement: part.placement, alternative: code.text)
    var style = part.style
    style.alignment = part.placement.alignment
    style.spaceBefore = .mm(1)
    // A card says its number elsewhere, and has no room beside the code.
    let isCard = form.kind == .card
    let words = numberUnderCode.isEmpty || isCard ? [] : [Block.paragraph(Paragraph(numberUnderCode, style: style))]
    // The number may be longer than the code is wide.
    return [
      .box(
        Box(
          width: isCard ? part.size : part.size * 2, border: nil, padding: .zero, placement: part.placement, align: .top,
          blocks: [.figure(figure)] + words))
    ]
  }
}

extension ParagraphStyle {
  /// The style with its lines in the middle.
  fileprivate var centred: ParagraphStyle {
    var style = self
    style.alignment = .centre
    return style
  }

  /// The style without space around.
  fileprivate var closed: ParagraphStyle {
    var style = self
    (style.spaceBefore, style.spaceAfter) = (.zero, .zero)
    return style
  }
}

extension [String] {
  fileprivate var betweenDots: String { joined(separator: "\u{A0}· ") }
}

extension String {
  /// The words with spaces at which no line ends.
  fileprivate var unbroken: String { split(separator: " ").joined(separator: "\u{A0}") }
}

extension Body.OfficePart.Slot {
  /// Whether a letter that no law words has a place for it, whatever the office.
  fileprivate var isOnEveryLetter: Bool {
    switch self {
    case .name, .address, .reference, .file, .number, .allotted, .signature, .seal: true
    case .emblem, .englishName, .contact, .channels, .conditions, .copies, .code: false
    }
  }
}

extension Placement {
  fileprivate var alignment: ParagraphStyle.Alignment {
    switch self {
    case .start: .start
    case .centre: .centre
    case .end: .end
    }
  }
}
