import Layout

/// Reads a list: fixed items with their markers, and items that repeat over a list field.
///
///     <list marker-width="9mm"><item marker="(क)">…</item><items of="tasks" first="(ख)" minimum="4"/></list>
///     <list first="(क)"><item when="permit">…</item><item>…</item><items of="tasks"/></list>
///
/// The second numbers what is shown: where there is no permit, (क) is the next.
struct ListReader {
  let element: XMLElement
  let scope: BodyScope

  func read() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["first", "marker-width", "spacing"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    let numbering = try attributes["first"]?.numbering()
    var items: [Body.List.Item] = []
    for child in try element.elementsOnly() {
      switch child.name {
      case "item": items.append(try item(child, scope: inner))
      case "items": items.append(try repeated(child, isNumbered: numbering != nil))
      default: throw FormError.unknown("element", child.name, among: ["item", "items"], at: child.place)
      }
    }
    let list = Body.List(
      items: items, numbering: numbering, markerWidth: try attributes.length("marker-width") ?? .mm(8),
      spacing: try attributes.length("spacing") ?? .zero, style: inner.paragraph)
    return Body.Block(condition: try scope.condition(attributes), kind: .list(list))
  }

  private func item(_ item: XMLElement, scope: BodyScope) throws(FormError) -> Body.List.Item {
    let attributes = try Attributes(
      of: item, ["marker"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let marker = attributes["marker"]?.string ?? ""
    try scope.budget.spend(
      PrintBudget.piece + marker.unicodeScalars.count, times: scope.times, at: item.place)
    return .fixed(
      marker: marker,
      blocks: try BlockReader(scope: scope.inside(attributes)).blocks(in: item),
      condition: try scope.condition(attributes))
  }

  private func repeated(_ items: XMLElement, isNumbered: Bool) throws(FormError) -> Body.List.Item {
    let attributes = try Attributes(of: items, "of", "first", "minimum")
    let name = try attributes.required("of")
    let field = try scope.fields.field((name.string, name.place))
    guard case .list = field.kind else {
      throw FormError(name.place, "\(field.name) is \(field.kind.noun), not a list")
    }
    let numbering = isNumbered ? nil : try attributes.required("first").numbering()
    if isNumbered, let first = attributes["first"] {
      throw FormError(first.place, "the list numbers its items already")
    }
    let minimum = try attributes.integer("minimum", in: 0...100) ?? 0
    try scope.budget.spend(PrintBudget.piece, times: scope.times * minimum, at: items.place)
    return .repeated(field: field.name, numbering: numbering, minimum: minimum)
  }
}

extension PlacedText {
  /// The series that begins with this marker.
  fileprivate func numbering() throws(FormError) -> Numbering {
    guard let numbering = Numbering(first: string) else {
      throw FormError(place, "\(string.quoted) begins no series; १. (१) (क) (अ) 1. or (a) does")
    }
    return numbering
  }
}
