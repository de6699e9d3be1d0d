import Cases
public import Forms
public import Layout

extension Form {
  /// The document that a case and this form make.
  ///
  /// - Parameters:
  ///   - values: The checked values of a case, derived ones among them; nil for the blank form as the
  ///     gazette prints it.
  ///   - pictures: The pictures that the values name.
  ///   - office: The frame around the wording of the gazette; it stands on filled prints only.
  ///   - issue: The numbers and the code that the register gave.
  public func compose(
    values: [String: Value]?, pictures: [String: Picture] = [:], office: Office = .neutral,
    issue: Issue = Issue()
  ) -> Document {
    let composer = Composer(
      form: self, values: values, pictures: pictures, office: office, issue: issue,
      given: Composer.given(issue, of: self), subject: body.subject)
    let sections =
      values == nil && kind == .card ? [composer.pattern(of: body.faces)]
      : body.faces.enumerated().map { composer.section($1, isFirst: $0 == 0) }
    var lettering = office.lettering
    if lettering.family == nil, kind.isOffices { lettering.family = .annapurna }
    return Document(
      title: title, name: id, lettering: lettering, sections: sections + composer.translation,
      isInBlack: values != nil && office.isInBlack)
  }
}

/// Turns the body of a form into blocks of a document.
struct Composer {
  let form: Form
  /// The values of the case; nil on a blank print.
  let values: [String: Value]?
  let pictures: [String: Picture]
  let office: Office
  let issue: Issue
  /// The numbers that the register gave, by the names of their fields.
  let given: [String: String]
  /// The language of the words that are composed, and that of the page they stand on.
  var language = Language.nepali
  var pageLanguage = Language.nepali
  /// The row of a table field that is being composed.
  var row: Row?
  /// Whether amounts have two decimals, as the others of their column.
  var showsPaisa = false
  /// The columns of the table that is being composed in which an amount has paisa.
  var columnsWithPaisa: Set<Int> = []
  /// What the running head says the paper is about.
  var subject: [Words.Phrase] = []
  /// Whether rules around the words already show where to write.
  var isRuled = false
  /// Whether the words stand in a table without rules around its cells, beside what says what they are.
  var isBesideLabel = false

  var isBlank: Bool { values == nil }

  /// - Parameter isFirst: Whether it is the first of the paper.
  func section(_ face: Body.Face, isFirst: Bool = true) -> Section {
    var composer = self
    composer.language = face.language
    composer.pageLanguage = face.language
    func running(_ heads: [Body.RunningHead]) -> [RunningHead] {
      heads.map { RunningHead(on: $0.pages, composer.blocks($0.blocks)) }
    }
    var paper = face.paper
    // The office's letters, and not what a law lays out.
    if form.source.annex == nil, let margins = office.margins, form.body.isLetter { paper.margins = margins }
    var section = Section(
      paper: paper, language: face.language, header: running(face.header), footer: running(face.footer),
      blocks: composer.blocks(face.blocks), isFace: face.isCardFace, enlargement: form.body.enlargement,
      frame: isBlank || office.hasOrnamentedPaper ? nil : face.ornament, marginGap: face.marginGap)
    section.isMirrored = face.isMirrored
    section.tighter = face.tighter.map { self.section($0) }
    // The pages behind the first, which say what they belong to, are of one paper with it.
    return isFirst || face.isCardFace ? composer.showingNumbers(section, style: face.style) : section
  }

  /// The value of a field: of the row's column where there is a row, else that of the case, else what the
  /// register gave.
  func value(_ name: String) -> Value? {
    if let row, row.columns.contains(name) { return row.values?[name] }
    guard let values else { return nil }
    return values[name] ?? given[name].map(Value.text)
  }

  /// A row of a table field: the names in it, its values (nil for an empty row) and its number.
  struct Row {
    let columns: Set<String>
    let values: [String: Value]?
    let number: Int
    /// Whether the row stands for a table without rows.
    let isNone: Bool
  }

  func isShown(_ condition: Body.Condition) -> Bool {
    guard condition.isOnPaper, !condition.needsColour || !office.isInBlack else { return false }
    switch condition.print {
    case .blank where !isBlank: return false
    case .filled where isBlank: return false
    default: break
    }
    if isBlank { return true }
    switch condition.field {
    case nil: return true
    case .chosen(let field, let keys): return hasKey(field, keys)
    case .notChosen(let field, let keys): return !hasKey(field, keys)
    case .filled(let field): return value(field) != nil
    case .empty(let field): return value(field) == nil
    case .counted(let field, let least):
      switch value(field) {
      case .list(let lines)?: return lines.count >= least
      case .table(let rows)?: return rows.count >= least
      default: return false
      }
    }
  }

  private func hasKey(_ field: String, _ keys: [String]) -> Bool {
    keys.contains { value(field) == .choice($0) }
  }

  /// The colour of an ink; nil where the form says none, and on a blank card, whose colours follow what is chosen.
  func colour(_ ink: Palette.Ink?) -> Colour? {
    if isBlank, form.kind == .card, case .named = ink { return nil }
    return ink.map { form.body.palette.colour(of: $0, isInBlack: office.isInBlack, hasKey: hasKey) }
  }

  func picture(_ field: String?) -> Picture? {
    guard let field, case .picture(let name)? = value(field) else { return nil }
    return pictures[name]
  }

  func blocks(_ blocks: [Body.Block]) -> [Block] {
    var composed: [Block] = []
    for block in blocks where isShown(block.condition) {
      if case .foot = block.kind { composed.keepLastWithNext() }
      composed += self.blocks(block.kind)
    }
    return composed
  }

  private func blocks(_ kind: Body.Kind) -> [Block] {
    switch kind {
    case .annex(let style): return annex(style)
    case .paragraph(let words): return [.paragraph(paragraph(words))]
    case .list(let list): return self.list(list)
    case .table(let table): return [.table(self.table(table))]
    case .columns(let columns, let gap, let height):
      let columns = columns.map {
        Columns.Column(width: $0.width, align: $0.align, blocks: self.blocks($0.blocks))
      }
      return [.columns(Columns(columns, gap: gap, height: height))]
    case .box(let box):
      var frame = box.frame
      frame.blocks = self.blocks(box.blocks)
      return [.box(frame)]
    case .photo(let photo): return [.box(self.photo(photo))]
    case .signature(let signature):
      return [
        self.signature(signature, picture: picture(signature.field), blocks: self.blocks(signature.blocks))
      ]
    case .seal(let seal): return [self.seal(seal.words, diameter: seal.diameter, placement: seal.placement)]
    case .rule(let rule): return [.rule(rule)]
    case .space(let height): return [.space(height)]
    case .spring: return [.spring]
    case .pageBreak: return [.pageBreak]
    case .together(let inner): return [.together(self.blocks(inner))]
    case .fit(var fit, let inner):
      fit.blocks = self.blocks(inner)
      return [.fit(fit)]
    case .group(let inner), .foot(let inner): return self.blocks(inner)
    case .cells(let cells): return self.cells(cells)
    case .each(let field, let minimum, let inner): return each(field, minimum: minimum, inner)
    case .letterhead(let own, let style): return letterhead(own, style)
    case .office(let part): return self.part(part)
    case .area(let area):
      var frame = area.frame
      frame.blocks = self.blocks(area.blocks)
      return frame.blocks.isEmpty ? [] : [.area(frame)]
    case .ornament(let ornament):
      var placed = ornament.placed
      placed.ornament.colours = ornament.inks.compactMap(colour)
      return [.ornament(placed)]
    }
  }

  /// अनुसूची–३ and the reference, as the law prints them above the form; where the law has no form, the rule
  /// that requires the document.
  func annex(_ style: ParagraphStyle) -> [Block] {
    let source = form.source
    guard let annex = source.annex else {
      return [.paragraph(Paragraph([Span("(\(source.rule))")], style: style))]
    }
    var first = style
    if source.reference != nil { first.spaceAfter = .zero }
    let head = Paragraph([Span(annex, style: SpanStyle(isBold: true))], style: first, role: .heading(1))
    let reference = source.reference.map { Block.paragraph(Paragraph([Span($0)], style: style)) }
    return [.paragraph(head)] + (reference.map { [$0] } ?? [])
  }
}

extension [Block] {
  /// Ties the last paragraph to what follows it.
  fileprivate mutating func keepLastWithNext() {
    guard let index = indices.last else { return }
    switch self[index] {
    case .paragraph(var paragraph):
      paragraph.style.keepsWithNext = true
      self[index] = .paragraph(paragraph)
    case .list(var list):
      guard let item = list.items.indices.last else { return }
      list.items[item].blocks.keepLastWithNext()
      self[index] = .list(list)
    case .together(var inner):
      inner.keepLastWithNext()
      self[index] = .together(inner)
    case .space:
      var before = Array(self[..<index])
      before.keepLastWithNext()
      self = before + self[index...]
    default: break
    }
  }
}
