import Layout

/// Reads the blocks of a body.
struct BlockReader {
  let scope: BodyScope

  /// The elements that are blocks.
  static let names = [
    "annex", "p", "heading", "note", "list", "table", "columns", "box", "photo", "signature", "seal",
    "rule", "space", "spring", "page-break", "together", "fit", "group", "each", "letterhead", "office",
    "given", "area", "ornament", "cells",
  ] + FormFrame.Part.allCases.map(\.rawValue)

  /// The blocks in an element, or the words in it as one paragraph.
  func blocks(in element: XMLElement) throws(FormError) -> [Body.Block] {
    guard element.elements.contains(where: { Self.names.contains($0.name) }) else {
      let phrases = try WordsReader.read(element, scope: scope)
      if phrases.allSatisfy({ $0.content == .text(" ") || $0.content == .text("") }) { return [] }
      let words = Words(phrases: phrases, style: scope.paragraph, role: .paragraph)
      return [Body.Block(condition: .always, kind: .paragraph(words))]
    }
    var blocks: [Body.Block] = []
    for child in try element.elementsOnly() { blocks.append(try block(child)) }
    return blocks
  }

  /// One block.
  func block(_ element: XMLElement) throws(FormError) -> Body.Block {
    try scope.budget.spend(PrintBudget.piece, times: scope.times, at: element.place)
    if try scope.leavesOut(element) { return Body.Block(condition: .always, kind: .group([])) }
    if let part = FormFrame.Part(rawValue: element.name) {
      return try FramePartReader(element: element, part: part, scope: scope).read()
    }
    return switch element.name {
    case "p", "note", "heading", "annex": try TextBlockReader(element: element, scope: scope).read()
    case "list": try ListReader(element: element, scope: scope).read()
    case "table": try TableReader(element: element, scope: scope).read()
    case "columns": try ColumnsReader(element: element, scope: scope).read()
    case "area": try AreaReader(element: element, scope: scope).area()
    case "ornament": try AreaReader(element: element, scope: scope).ornament()
    case "box", "photo", "signature", "seal": try PlaceReader(element, scope: scope).read()
    case "rule": try rule(element)
    case "space":
      try simple(element, "height") { attributes throws(FormError) in
        .space(try attributes.required("height").length())
      }
    case "spring": try simple(element) { _ in .spring }
    case "page-break": try simple(element) { _ in .pageBreak }
    case "together": try container(element) { blocks, _ in .together(blocks) }
    case "fit": try fit(element)
    case "group": try container(element) { blocks, _ in .group(blocks) }
    case "each": try each(element)
    case "cells": try cells(element)
    case "letterhead": try container(element) { .letterhead($0, $1) }
    case "office": try OfficePartReader(element: element, scope: scope).read()
    case "given": try given(element)
    default: throw FormError.unknown("element", element.name, among: Self.names, at: element.place)
    }
  }

  private func given(_ element: XMLElement) throws(FormError) -> Body.Block {
    let (content, scope) = try scope.given(at: element)
    return Body.Block(condition: .always, kind: .group(try BlockReader(scope: scope).blocks(in: content)))
  }

  private func simple(
    _ element: XMLElement, _ known: String..., kind: (Attributes) throws(FormError) -> Body.Kind
  ) throws(FormError) -> Body.Block {
    let attributes = try Attributes(of: element, known + BodyScope.conditionAttributes)
    if let child = element.elements.first { throw FormError(child.place, "<\(element.name)> is empty") }
    return Body.Block(condition: try scope.condition(attributes), kind: try kind(attributes))
  }

  private func container(
    _ element: XMLElement, kind: ([Body.Block], ParagraphStyle) -> Body.Kind
  ) throws(FormError) -> Body.Block {
    let attributes = try Attributes(of: element, BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    let blocks = try BlockReader(scope: inner).blocks(in: element)
    return Body.Block(condition: try scope.condition(attributes), kind: kind(blocks, inner.paragraph))
  }

  /// `<fit order="1" spaces="0.4" leading="0.9" size="0.7">`: blocks that give way, down to such parts of their
  /// spaces, lines and letters, until the page holds everything on it.
  private func fit(_ element: XMLElement) throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["order", "overflow", "spaces", "leading", "size"] + BodyScope.conditionAttributes)
    func part(_ name: String) throws(FormError) -> Double { try attributes[name]?.number(in: 0.2...1) ?? 1 }
    let fit = Fit(
      [], order: try attributes.integer("order", in: 1...9) ?? 1, spaces: try part("spaces"),
      leading: try part("leading"), size: try part("size"),
      overflow: try attributes.word("overflow", Self.overflows) ?? .refuse)
    let blocks = try BlockReader(scope: scope).blocks(in: element)
    return Body.Block(condition: try scope.condition(attributes), kind: .fit(fit, blocks))
  }

  private static let overflows: KeyValuePairs<String, Fit.Overflow> = [
    "refuse": .refuse, "continue": .go, "overleaf": .overleaf, "reference": .reference,
  ]

  /// `<each of="rules">`: blocks that repeat over a table field.
  private func each(_ element: XMLElement) throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["of", "minimum"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let minimum = try attributes.integer("minimum", in: 0...100) ?? 1
    let (field, rowScope) = try scope.inside(attributes).row(of: attributes.required("of"), times: minimum)
    let blocks = try BlockReader(scope: rowScope).blocks(in: element)
    return Body.Block(
      condition: try scope.condition(attributes), kind: .each(field: field, minimum: minimum, blocks))
  }

  /// `<cells of="text" head="yes"/>`: a row of a table whose cells stand in one text.
  private func cells(_ element: XMLElement) throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["of", "head", "padding"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    if let child = element.elements.first { throw FormError(child.place, "<cells> is empty") }
    let name = try attributes.required("of")
    let field = try scope.fields.field((name.string, name.place))
    guard case .text = field.kind else {
      throw FormError(name.place, "\(field.name) is \(field.kind.noun), not a text")
    }
    let cells = Body.Cells(
      field: field.name, isHead: try attributes.flag("head", default: false),
      paragraph: try scope.inside(attributes).paragraph,
      style: Table.Style(
        border: Border(thickness: .pt(0.5)), verticalPadding: try attributes.length("padding") ?? .mm(0.8),
        spaceBefore: .mm(1), spaceAfter: .mm(3)))
    return Body.Block(condition: try scope.condition(attributes), kind: .cells(cells))
  }

  private func rule(_ element: XMLElement) throws(FormError) -> Body.Block {
    try simple(element, "before", "after", "thickness", "width", "pattern", "place", "colour") {
      attributes throws(FormError) in
      .rule(
        Rule(
          border: Border(
            thickness: try attributes.length("thickness") ?? .pt(0.6),
            pattern: try attributes.word("pattern", PlaceReader.patterns) ?? .solid,
            colour: try attributes["colour"]?.colour() ?? .black),
          width: try attributes.length("width"),
          placement: try attributes.word("place", PlaceReader.placements) ?? .start,
          spaceBefore: try attributes.length("before") ?? .zero,
          spaceAfter: try attributes.length("after") ?? .zero))
    }
  }
}
