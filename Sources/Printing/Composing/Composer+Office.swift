import Cases
import Forms
import Layout

extension Composer {
  /// The lines of a letterhead: those that the form words, unless the office has its own for this form.
  func letterhead(_ own: [Body.Block], _ style: ParagraphStyle) -> [Block] {
    if isBlank { return blocks(own) }
    guard let lines = office.letterheads[form.id] ?? (own.isEmpty ? office.letterhead : nil) else {
      return blocks(own)
    }
    return lines.map { .paragraph(Paragraph([Span($0)], style: style)) }
  }

  /// A part of the office frame; nothing where the office has not got it. A form of the gazette has no
  /// frame on a blank print; a letter that the law does not word is numbered and signed on it.
  func part(_ part: Body.OfficePart) -> [Block] {
    let isOpen = form.source.annex == nil && (part.slot == .reference || part.slot == .signature)
    guard !isBlank || isOpen else { return [] }
    switch part.slot {
    case .emblem: return emblem(part)
    case .name: return line(office.name, part.style, isBold: true, colour: colour(part.ink))
    case .contact: return line(contact, part.style)
    case .reference: return reference(part)
    case .signature: return [signatory(part)]
    case .seal:
      let phrase = Words.Phrase(condition: .always, content: .text(Self.sealWords), style: SpanStyle(), ink: part.ink)
      let words = Words(phrases: [phrase], style: part.style.centred, role: .paragraph)
      return [seal(words, diameter: part.size, placement: part.placement)]
    case .conditions:
      let own = if case .list(let lines)? = part.field.flatMap(value) { lines } else { [String]() }
      return titled(Self.conditionsTitle, office.conditions[form.id, default: []] + own, part.style)
    case .copies: return titled(Self.copiesTitle, office.copies[form.id, default: []], part.style)
    case .code: return code(part)
    }
  }

  // What offices write around a document; no gazette prescribes these words.
  private static let sealWords = "कार्यालयको छाप"
  private static let conditionsTitle = "शर्तहरू:"
  private static let copiesTitle = "बोधार्थ:"

  private func line(_ text: String, _ style: ParagraphStyle, isBold: Bool = false, colour: Colour? = nil) -> [Block]
  {
    text.isEmpty
      ? [] : [.paragraph(Paragraph([Span(text, style: SpanStyle(isBold: isBold, colour: colour))], style: style))]
  }

  private var contact: String {
    [
      office.address, office.phone.map { "फोन: \($0)" }, office.email.map { "इमेल: \($0)" }, office.website,
    ]
    // A line may end between the parts, not inside one, and a dot does not begin a line.
    .compactMap { $0?.split(separator: " ").joined(separator: "\u{A0}") }.joined(separator: "\u{A0}· ")
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
    let signatory = isBlank ? nil : office.signatory
    let words =
      signatory.map { line("(\($0.name))", style) + line($0.post, style) }
      ?? (isBlank ? line(Self.signatureName(language), style) : [])
    let place = Body.Signature(
      field: nil, width: Body.OfficePart.signatureWidth, height: part.size,
      line: .signatureLine(besides: style),
      placement: part.placement, blocks: [])
    return signature(place, picture: isBlank ? nil : office.signature, blocks: words)
  }

  private func titled(_ title: String, _ lines: [String], _ style: ParagraphStyle) -> [Block] {
    guard !lines.isEmpty, let numbering = Numbering(first: "१.") else { return [] }
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
