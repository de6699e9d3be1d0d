import Layout

/// Reads what every letter of an office has above and below its words: `<letter-head date="letter_date"/>` and
/// `<letter-foot/>`. Both are put together of blocks that a form could write itself.
struct LetterFrameReader {
  let element: XMLElement
  let scope: BodyScope

  /// Emblem, authorities, name and address of the office, then numbers and date; `number` names a field whose
  /// number is allotted besides. The blocks in the element are the authorities where the law words them. On a
  /// blank print only numbers and date.
  func head() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["date", "number"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    var middle = inner
    middle.paragraph.alignment = .centre
    let authorities = try BlockReader(scope: middle).blocks(in: element)
    let centred = middle.paragraph
    var contact = centred.scaled(0.78)
    contact.spaceBefore = .mm(1)
    let name = Body.Column(
      width: .share(1), align: .top,
      blocks: [
        Body.Block(.letterhead(authorities, centred)), office(.name, centred.scaled(1.4)),
      ])
    let side = Width.fixed(.mm(26))
    let emblem = Body.Column(width: side, align: .top, blocks: [office(.emblem, centred, size: .mm(22))])
    let balance = Body.Column(width: side, align: .top, blocks: [])
    let letterhead = Body.Block(
      .group([
        Body.Block(.columns([emblem, name, balance], gap: .mm(3))), office(.contact, contact),
        Body.Block(
          .rule(Rule(border: Border(thickness: .pt(0.6)), spaceBefore: .mm(1), spaceAfter: .mm(1.5)))),
      ]), on: .filled)
    return Body.Block(
      condition: try scope.condition(attributes),
      kind: .group([letterhead, try numberAndDate(attributes, inner)]))
  }

  /// Code, stamp and signature, kept together, then who gets a copy. A `<signature>` in the element takes the
  /// place of the office's signatory; `copies="no"` leaves the copies to another place.
  func foot() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["copies"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    let style = inner.paragraph
    let own = try BlockReader(scope: inner).blocks(in: element)
    let width = Length.mm(own.isEmpty ? 58 : 62)
    let signature = own.isEmpty ? [office(.signature, style, size: .mm(14), placement: .end)] : own
    let columns = [
      Body.Column(
        width: .share(1), align: .bottom, blocks: [office(.code, style.scaled(0.7), size: .mm(22))]),
      Body.Column(
        width: .share(1), align: .bottom,
        blocks: [office(.seal, style.scaled(0.85), size: .mm(28), placement: .centre)]),
      Body.Column(width: .fixed(width), align: .bottom, blocks: signature),
    ]
    var blocks = [
      Body.Block(.together([Body.Block(.space(.mm(5))), Body.Block(.columns(columns, gap: .mm(4)))]))
    ]
    if try attributes.flag("copies", default: true) {
      blocks += [
        Body.Block(.space(.mm(5)), on: .filled), office(.copies, style.scaled(0.92)),
      ]
    }
    return Body.Block(condition: try scope.condition(attributes), kind: .foot(blocks))
  }

  private func numberAndDate(_ attributes: Attributes, _ scope: BodyScope) throws(FormError) -> Body.Block {
    let name = try attributes.required("date")
    let field = try scope.fields.field((name.string, name.place))
    guard case .date = field.kind else {
      throw FormError(name.place, "\(field.name) is \(field.kind.noun), not a date")
    }
    var end = scope.paragraph
    end.alignment = .end
    let blank = scope.blanks[field.place] ?? .leader(width: .mm(26), fills: false)
    let phrases = [
      Words.Content.text(Self.dateLabel + " "), .hole(Hole(field: field, format: .plain, blank: blank)),
    ].map { Words.Phrase(condition: .always, content: $0, style: scope.words) }
    let date = Body.Block(.paragraph(Words(phrases: phrases, style: end, role: .paragraph)))
    let allotted = try attributes["number"].map { name throws(FormError) in try scope.allotted(name) }
    let number = office(.reference, scope.paragraph, field: allotted)
    return Body.Block(
      .columns(
        [
          Body.Column(width: .share(1), align: .top, blocks: [number]),
          Body.Column(width: .share(1), align: .top, blocks: [date]),
        ], gap: .mm(4)))
  }

  private func office(
    _ slot: Body.OfficePart.Slot, _ style: ParagraphStyle, size: Length = .zero,
    placement: Placement = .start, field: String? = nil
  ) -> Body.Block {
    let part = Body.OfficePart(slot: slot, style: style, size: size, placement: placement, field: field)
    return Body.Block(.office(part))
  }

  private static let dateLabel = "मिति:"
}

extension Body.Block {
  fileprivate init(_ kind: Body.Kind, on print: Body.Print? = nil) {
    self.init(condition: Body.Condition(print: print), kind: kind)
  }
}

extension ParagraphStyle {
  /// The style in letters of another size, its lines as close as before.
  fileprivate func scaled(_ factor: Double) -> ParagraphStyle {
    var style = self
    style.size = size * factor
    style.leading = leading * factor
    return style
  }
}
