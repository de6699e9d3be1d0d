import Layout

/// Reads a table: `<head>`, `<row>`, and `<rows of="…">` that repeats over a table field. Rows with `{#}` that stand
/// once are numbered among those that are shown.
struct TableReader {
  let element: XMLElement
  let scope: BodyScope

  private enum Rules { case all, rows, none }

  func read() throws(FormError) -> Body.Block {
    let attributes = try Attributes(
      of: element,
      ["columns", "rules", "rule-colour", "thickness", "stretch", "cut", "least-size", "inset", "padding", "before",
        "after",
      ]
        + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    let inner = try scope.inside(attributes)
    let rules = try attributes.word("rules", ["yes": Rules.all, "rows": .rows, "no": .none]) ?? .all
    let hasRules = rules != .none
    var table = Body.Table(
      columns: try attributes.required("columns").columnWidths(), head: [], rows: [],
      style: Table.Style(
        border: hasRules
          ? Border(
            thickness: try attributes.length("thickness") ?? .pt(0.5),
            colour: try attributes["rule-colour"]?.colour() ?? .black) : nil,
        spaceBefore: try attributes.length("before") ?? .zero,
        spaceAfter: try attributes.length("after") ?? .zero, hasRowRulesOnly: rules == .rows,
        stretches: try attributes.flag("stretch", default: false)),
      isLayoutOnly: !hasRules)
    if let padding = try attributes.length("padding") { table.style.verticalPadding = padding }
    if let gap = try attributes.length("cut") {
      table.slip = Table.Slip(gap: gap, leastSize: try attributes["least-size"]?.number(in: 0.5...1) ?? 1)
    }
    // Without rules the text of the first column stands on the margin.
    if rules != .all { table.style.horizontalPadding = try attributes.length("inset") ?? .zero }
    for child in try element.elementsOnly() {
      switch child.name {
      case "head":
        let attributes = try Attributes(of: child, BodyScope.styleAttributes)
        let headScope = try inner.inside(attributes)
        for row in try child.elementsOnly() {
          table.head.append(try self.row(row, scope: headScope, isHead: true))
        }
      case "row":
        // In rows that repeat, {#} is the number of these.
        let isNumbered = !inner.countsRows && child.holdsRowNumber
        var scope = inner
        scope.countsRows = inner.countsRows || isNumbered
        var row = try row(child, scope: scope, isHead: false)
        row.isNumbered = isNumbered
        table.rows.append(.fixed(row))
      case "rows": table.rows.append(try repeated(child, scope: inner))
      default:
        throw FormError.unknown("element", child.name, among: ["head", "row", "rows"], at: child.place)
      }
    }
    try refuseWrongSpans(table)
    return Body.Block(condition: try scope.condition(attributes), kind: .table(table))
  }

  private func row(_ row: XMLElement, scope: BodyScope, isHead: Bool) throws(FormError) -> Body.Row {
    guard row.name == "row" else {
      throw FormError.unknown("element", row.name, among: ["row"], at: row.place)
    }
    let attributes = try Attributes(
      of: row, ["height", "rule"] + BodyScope.conditionAttributes + BodyScope.styleAttributes)
    return try self.row(row, attributes, scope: scope.inside(attributes), isHead: isHead)
  }

  private func row(
    _ row: XMLElement, _ attributes: Attributes, scope: BodyScope, isHead: Bool
  ) throws(FormError) -> Body.Row {
    var cells: [Body.Cell] = []
    for cell in try row.elementsOnly() {
      guard cell.name == "cell" else {
        throw FormError.unknown("element", cell.name, among: ["cell"], at: cell.place)
      }
      try scope.budget.spend(PrintBudget.piece, times: scope.times, at: cell.place)
      let own = try Attributes(of: cell, ["across", "down", "head", "valign"] + BodyScope.styleAttributes)
      cells.append(
        Body.Cell(
          blocks: try BlockReader(scope: scope.inside(own)).blocks(in: cell),
          across: try own.integer("across", in: 1...50) ?? 1,
          down: try own.integer("down", in: 1...50) ?? 1,
          isHead: try own.flag("head", default: isHead),
          align: try own.word("valign", ["top": .top, "middle": .middle, "bottom": .bottom])
            ?? (isHead ? .middle : .top)))
    }
    return Body.Row(
      condition: try self.scope.condition(attributes), height: try attributes.length("height") ?? .zero,
      hasRule: try attributes.flag("rule", default: true), cells: cells)
  }

  private func repeated(_ rows: XMLElement, scope: BodyScope) throws(FormError) -> Body.Rows {
    let attributes = try Attributes(
      of: rows,
      ["of", "minimum", "filled-minimum", "height", "rule", "spare", "first", "last", "multiple"]
        + BodyScope.conditionAttributes
        + BodyScope.styleAttributes)
    let least = Body.Rows.Least(
      blank: try attributes.integer("minimum", in: 0...100) ?? 1,
      filled: try attributes.integer("filled-minimum", in: 0...100) ?? 0,
      spare: try attributes.integer("spare", in: 0...100) ?? 0,
      first: try attributes.integer("first", in: 1...1000) ?? 1,
      last: try attributes.integer("last", in: 1...1000),
      multiple: try attributes.integer("multiple", in: 1...100) ?? 1)
    let (field, inner) = try scope.inside(attributes).row(
      of: attributes.required("of"), times: max(least.blank, least.filled))
    return .repeated(
      field: field, atLeast: least, row: try row(rows, attributes, scope: inner, isHead: false))
  }

  /// Every row must fill the columns, counting the cells that reach down into it.
  private func refuseWrongSpans(_ table: Body.Table) throws(FormError) {
    for part in [table.head, table.rows.map(\.row)] {
      var reaching = [Int](repeating: 0, count: table.columns.count)
      for row in part {
        var column = 0
        for cell in row.cells {
          while column < reaching.count, reaching[column] > 0 { column += 1 }
          guard column + cell.across <= reaching.count else {
            throw FormError(element.place, "a row has more cells than the \(reaching.count) columns")
          }
          for spanned in column..<column + cell.across { reaching[spanned] = cell.down }
          column += cell.across
        }
        guard reaching.allSatisfy({ $0 > 0 }) else {
          throw FormError(element.place, "a row has fewer cells than the \(reaching.count) columns")
        }
        for column in reaching.indices { reaching[column] -= 1 }
      }
      guard reaching.allSatisfy({ $0 == 0 }) else {
        throw FormError(element.place, "a cell reaches below the last row")
      }
    }
  }
}

extension Body.Rows {
  fileprivate var row: Body.Row {
    switch self {
    case .fixed(let row), .repeated(_, _, let row): row
    }
  }
}

extension XMLElement {
  /// Whether {#} stands in it, other than in rows that repeat.
  fileprivate var holdsRowNumber: Bool {
    children.contains { child in
      switch child {
      case .element(let element): !["rows", "each"].contains(element.name) && element.holdsRowNumber
      case .text(let text): text.string.contains("{#}")
      }
    }
  }
}
