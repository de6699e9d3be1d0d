import Forms
import Layout

extension Composer {
  /// The values that the register gave, by the names of their fields.
  static func given(_ issue: Issue, of form: Form) -> [String: String] {
    var given: [String: String] = [:]
    for field in form.allottedFields {
      let own = issue.number.flatMap { $0.book == field.allotting ? $0.text : nil }
      given[field.name] = issue.allotted[field.name] ?? own
    }
    return given
  }

  /// The lines of a letter's head: पत्र संख्या, च.नं., and a number that was allotted. A dotted line stands
  /// where there is none.
  func reference(_ part: Body.OfficePart) -> [Block] {
    var lines = [
      line(fileLabel, issue.file, of: Self.fileMark),
      line(label(issue.number?.book ?? form.book), issue.number?.text, of: Self.numberMark),
    ]
    if let name = part.field, let field = form.field(name), let book = field.allotting {
      lines.append(line(label(book), given[name], of: field.named))
    }
    var style = part.style
    return lines.enumerated().map { index, spans in
      // Lines that belong together stand close; the first shares its baseline with the date.
      if index == 1 { style.leading = min(style.leading, style.size * 1.3) }
      style.spaceBefore = index == 0 ? part.style.spaceBefore : .zero
      style.spaceAfter = index == lines.count - 1 ? part.style.spaceAfter : .zero
      let paragraph = Paragraph(spans, style: style)
      return .paragraph(isBlank ? paragraph.roomy : paragraph)
    }
  }

  /// The paper's number in words that are read alone, the file before it.
  private var ownNumber: [Span] {
    guard let number = issue.number else { return [] }
    let own = line(label(number.book), number.text, of: Self.numberMark)
    guard let file = issue.file else { return own }
    return line(fileLabel, file, of: Self.fileMark) + [Span(Self.between)] + own
  }

  /// The number under the code, without the mark: not every office has codes, and they stand where a paper
  /// ends, so that it says its number in another place too.
  var numberUnderCode: [Span] {
    issue.number.map { [Span("\(label($0.book)):\u{A0}\($0.text)")] } ?? []
  }

  /// A section whose paper says its numbers: those that its words have no place for stand at the foot of its
  /// pages, before the page number, or under the words of a card's face.
  func showingNumbers(_ section: Section, style: ParagraphStyle) -> Section {
    let spans = missingNumbers(in: section)
    guard !spans.isEmpty else { return section }
    var style = style
    style.alignment = .centre
    (style.size, style.leading) = (style.size * Self.footSize, style.leading * Self.footSize)
    let alone = Block.paragraph(Paragraph(spans, style: style))
    var section = section
    if section.isFace {
      section.blocks.append(alone)
    } else if section.footer.isEmpty {
      section.footer = [RunningHead([alone])]
    } else {
      for index in section.footer.indices {
        section.footer[index].blocks = section.footer[index].blocks.led(by: spans, otherwise: alone)
      }
    }
    return section
  }

  private func missingNumbers(in section: Section) -> [Span] {
    guard !isBlank else { return [] }
    let running = (section.header + section.footer).flatMap(\.blocks)
    let shown = (section.blocks + running).marks
    var missing: [[Span]] = []
    let allotted = form.allottedFields.filter { given[$0.name] != nil }
    // A card has no room for a second number, and one that was allotted identifies it.
    let own = allotted.filter { form.kind == .card || $0.allotting == issue.number?.book }
    let isSaid = shown.contains(Self.numberMark) || own.contains { shown.contains($0.named) }
    if issue.number != nil, !isSaid { missing.append(ownNumber) }
    for field in allotted where !shown.contains(field.named) && field.allotting != issue.number?.book {
      let label = language == .nepali ? field.label : field.english
      missing.append(line(label, given[field.name], of: field.named))
    }
    return Array(missing.joined(separator: [Span(Self.between)]))
  }

  private func line(_ label: String, _ text: String?, of mark: String) -> [Span] {
    let style = SpanStyle(field: mark)
    let value =
      text.map { Span($0, style: style) } ?? Span(.leader(width: .mm(32), fills: false), style: style)
    return [Span(label + ":\u{A0}"), value]
  }

  private func label(_ book: Book) -> String { language == .nepali ? book.label : book.englishLabel }

  // What offices write; no gazette prescribes these words.
  private var fileLabel: String {
    // What comes in has no letter of the office; its book counts from one in every fiscal year.
    let isIncoming = (issue.number?.book ?? form.book) == .incoming
    if language == .nepali { return isIncoming ? "आ.व." : "पत्र संख्या" }
    return isIncoming ? "Fiscal year" : "Ref. No."
  }

  /// What errors call the numbers, by which they are also found among the words.
  private static let fileMark = "file number (पत्र संख्या)"
  private static let numberMark = "number of the paper"
  private static let between = " · "
  private static let footSize = 0.75
}

extension [Block] {
  /// The marks of the values that are printed in the blocks.
  fileprivate var marks: Set<String> {
    reduce(into: []) { marks, block in
      switch block {
      case .paragraph(let words): marks.formUnion(words.marks)
      case .list(let list): for item in list.items { marks.formUnion(item.blocks.marks) }
      case .table(let table):
        for cell in (table.head + table.rows).flatMap(\.cells) { marks.formUnion(cell.blocks.marks) }
      case .columns(let columns): for column in columns.columns { marks.formUnion(column.blocks.marks) }
      case .box(let box): marks.formUnion(box.blocks.marks)
      case .together(let inner): marks.formUnion(inner.marks)
      case .area(let area): marks.formUnion(area.blocks.marks)
      case .fit(let fit): marks.formUnion(fit.blocks.marks)
      case .figure, .rule, .space, .spring, .pageBreak, .ornament: break
      }
    }
  }

  /// The blocks with words before those of their first paragraph.
  fileprivate func led(by spans: [Span], otherwise alone: Block) -> [Block] {
    var blocks = self
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(var paragraph) = block else { continue }
      paragraph.spans = paragraph.spans.isEmpty ? spans : spans + [Span(" · ")] + paragraph.spans
      blocks[index] = .paragraph(paragraph)
      return blocks
    }
    return [alone] + blocks
  }
}

extension Paragraph {
  fileprivate var marks: [String] {
    spans.compactMap { if case .text = $0.content { $0.style.field } else { nil } }
  }
}
