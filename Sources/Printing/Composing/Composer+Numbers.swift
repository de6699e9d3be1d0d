import Forms
import Layout
import Nepali

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
    var lines: [[Span]] = []
    if part.slot == .reference || part.slot == .file {
      lines.append(line(fileLabel, issue.file, of: Self.fileMark, isBold: true))
    }
    if part.slot == .reference || part.slot == .number {
      lines.append(line(label(issue.number?.book ?? form.book), issue.number?.text, of: Self.numberMark, isBold: true))
    }
    if let name = part.field, let field = form.field(name), let book = field.allotting {
      lines.append(line(label(book), given[name], of: field.named, isBold: true))
    }
    var style = part.style
    let ink = colour(part.ink)
    return lines.enumerated().map { index, line in
      let spans = line.map { span in
        var span = span
        if let ink { span.style.colour = ink }
        return span
      }
      // Lines that belong together stand close; the first shares its baseline with the date.
      if index == 1, !isBlank { style.leading = min(style.leading, style.size * 1.3) }
      style.spaceBefore = index == 0 ? part.style.spaceBefore : .zero
      style.spaceAfter = index == lines.count - 1 ? part.style.spaceAfter : .zero
      let paragraph = Paragraph(spans, style: style)
      return .paragraph(isBlank ? paragraph.roomy(form.linePitch) : paragraph)
    }
  }

  /// The paper's number in words that are read alone, the file before it.
  private var ownNumber: [Span] {
    guard let number = issue.number else { return [] }
    let own = line(label(number.book), number.text, of: Self.numberMark)
    guard let file = issue.file else { return own }
    return line(fileLabel, file, of: Self.fileMark) + [Span(Self.between)] + own
  }

  /// What a page belongs to, for its running head: on a blank print annex and title, else number, subject and
  /// office. A title that would need a second line is cut.
  func identity(_ style: SpanStyle) -> [Span] {
    let first: [Span]
    var title = language == .nepali ? form.title : form.englishTitle
    if isBlank {
      first = [Span(form.source.annex ?? form.source.rule, style: style)]
    } else {
      let allotted = form.allottedFields.lazy.compactMap { field -> [Span]? in
        guard let book = field.allotting, let number = given[field.name] else { return nil }
        return line(label(book), number, of: field.named)
      }.first
      first = allotted ?? issue.number.map { line(label($0.book), $0.text, of: Self.numberMark) } ?? []
      let subject = self.subject.filter { isShown($0.condition) }
        .flatMap { spans($0, mayFill: false, isAlone: false) }.words
      if !subject.isEmpty { title = subject }
    }
    // A rule and its title name a blank; the office is on its first page.
    let room = Self.longestIdentity - (first.words + Self.between).roughWidth
    let beside = room - (Self.between + office.name).roughWidth
    // What comes in is addressed to an office, which need not be the one that prints it.
    let hasOffice = office.isKnown && form.book != .incoming && (!isBlank || title.roughWidth <= beside)
    let most = max(Self.shortestTitle, hasOffice ? beside : room)
    let parts = [first, [Span(title.cut(toWidth: most), style: style)],
      hasOffice ? [Span(office.name, style: style)] : []]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [Span(Self.between, style: style)]))
  }

  /// What fits on the line of a running head, and as much of a title as still says something, in letters
  /// (`roughWidth`).
  private static let longestIdentity = 82.0
  private static let shortestTitle = 20.0

  /// The number under the code, without the mark: not every office has codes, and they stand where a paper
  /// ends, so that it says its number in another place too.
  var numberUnderCode: [Span] {
    issue.number.map { [Span("\(label($0.book)):\u{A0}\(written($0.text))")] } ?? []
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
    } else {
      for index in section.footer.indices {
        section.footer[index].blocks = section.footer[index].blocks.led(by: spans, otherwise: alone)
      }
      // Where a running head of the inner pages says it, the first page says it alone.
      var pages: RunningHead.Pages = section.header.contains { $0.pages.contains(.inner) } ? .first : []
      if section.footer.contains(where: { $0.pages.contains(.several) }) { pages.insert(.single) }
      if section.footer.allSatisfy({ $0.pages.contains(.several) }) {
        section.footer.append(RunningHead(on: pages, [alone]))
      }
    }
    return section
  }

  private func missingNumbers(in section: Section) -> [Span] {
    guard !isBlank else { return [] }
    let running = (section.header + section.footer).filter { !$0.pages.contains(.inner) }.flatMap(\.blocks)
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

  private func line(_ label: String, _ text: String?, of mark: String, isBold: Bool = false) -> [Span] {
    let style = SpanStyle(isBold: isBold, field: mark)
    let value =
      text.map { Span(written($0), style: style) } ?? Span(.leader(width: .mm(32), fills: false), style: style)
    return [Span(label + ":\u{A0}"), value]
  }

  /// A number as the page's language writes it.
  private func written(_ number: String) -> String {
    language == .nepali ? number : Digits.ascii.rewrite(number)
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

extension [Span] {
  /// The words in the spans.
  fileprivate var words: String {
    let words = compactMap { if case .text(let text) = $0.content { text } else { nil } }.joined()
    return words.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
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
