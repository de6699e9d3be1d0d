import Layout

/// Reads blocks side by side: `<columns gap="4mm"><column width="60mm">…</column><column>…</column></columns>`.
struct ColumnsReader {
  let element: XMLElement
  let scope: BodyScope

  func read() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element, ["gap", "height"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    var columns: [Body.Column] = []
    for child in try element.elementsOnly() {
      guard child.name == "column" else {
        throw FormError.unknown("element", child.name, among: ["column"], at: child.place)
      }
      let own = try Attributes(of: child, ["width", "valign"] + BodyScope.styleAttributes)
      columns.append(
        Body.Column(
          width: try own["width"]?.columnWidths().first ?? .share(1),
          align: try own.word("valign", ["top": .top, "middle": .middle, "bottom": .bottom]) ?? .top,
          blocks: try BlockReader(scope: inner.inside(own)).blocks(in: child)))
    }
    guard !columns.isEmpty else { throw FormError(element.place, "<columns> has no <column>") }
    return Body.Block(
      condition: try scope.condition(attributes),
      kind: .columns(columns, gap: try attributes.length("gap") ?? .mm(4),
        height: try attributes.length("height") ?? .zero))
  }
}

extension PlacedText {
  /// Widths of columns: `12mm`, `natural`, or a number that is a share of what is left.
  func columnWidths() throws(FormError) -> [Width] {
    var widths: [Width] = []
    for word in words() {
      guard widths.count < FormLimits.columns else {
        throw FormError(word.place, "a table has at most \(FormLimits.columns) columns")
      }
      if word.text == "natural" {
        widths.append(.natural)
      } else if let share = Double(word.text), (0.01...100).contains(share) {
        widths.append(.share(share))
      } else if let length = Length(word.text), length > .zero {
        widths.append(.fixed(length))
      } else {
        throw FormError(word.place, "\(word.text.quoted) is no width: 12mm, natural or a share such as 1")
      }
    }
    guard !widths.isEmpty else { throw FormError(place, "no width is given") }
    return widths
  }
}
