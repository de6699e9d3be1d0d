import Layout

/// Reads the blocks that are one paragraph: `<p>`, `<note>`, `<heading>` and `<annex>`.
struct TextBlockReader {
  let element: XMLElement
  let scope: BodyScope

  func read() throws(FormError) -> Body.Block {
    switch element.name {
    case "heading": try heading()
    case "annex": try annex()
    case "note": try paragraph(role: .note)
    default: try paragraph(role: .paragraph)
    }
  }

  private func paragraph(role: Paragraph.Role) throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element,
      ["fit"] + BodyScope.conditionAttributes + BodyScope.styleAttributes + BodyScope.spacingAttributes)
    let inner = try scope.inside(attributes)
    let words = Words(
      phrases: try WordsReader.read(element, scope: inner), style: try inner.style(spacedBy: attributes),
      role: role, fit: try attributes["fit"]?.copyfit())
    return Body.Block(condition: try scope.condition(attributes), kind: .paragraph(words))
  }

  private func heading() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element,
      ["level"] + BodyScope.conditionAttributes + BodyScope.styleAttributes + BodyScope.spacingAttributes)
    let level = try attributes.required("level").integer(in: 1...6)
    var usual = scope
    usual.words.isBold = true
    usual.paragraph.keepsWithNext = true
    let inner = try usual.inside(attributes)
    let words = Words(
      phrases: try WordsReader.read(element, scope: inner), style: try inner.style(spacedBy: attributes),
      role: .heading(level))
    return Body.Block(condition: try scope.condition(attributes), kind: .paragraph(words))
  }

  private func annex() throws(FormError) -> Body.Block {
    let attributes = try Attributes(of: element, BodyScope.styleAttributes + BodyScope.spacingAttributes)
    var usual = scope
    usual.paragraph.alignment = .centre
    usual.paragraph.keepsWithNext = true
    let style = try usual.inside(attributes).style(spacedBy: attributes)
    return Body.Block(condition: Body.Condition(print: .blank), kind: .annex(style))
  }
}

extension PlacedText {
  /// `copyfit 2 0.7`: at most two lines, of letters condensed to 70 % at most.
  fileprivate func copyfit() throws(FormError) -> Paragraph.Fit {
    let parts = words().map(\.text)
    guard parts.count == 3, parts[0] == "copyfit", let lines = Int(parts[1]), (1...100).contains(lines),
      let floor = Double(parts[2]), (0.5...1).contains(floor)
    else { throw FormError(place, "\(string.quoted) is no fit such as “copyfit 2 0.7”") }
    return .copyfit(lines: lines, floor: floor)
  }
}
