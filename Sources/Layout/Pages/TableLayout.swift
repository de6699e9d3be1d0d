/// Table → strips: one for each row, or for the rows that a spanning cell ties together.
struct TableLayout {
  private let table: Table
  private let around: Surroundings
  private let measurer: Measurer
  private let fit: ColumnFitting.Fit
  private var columns: [Length] { fit.widths }
  private let width: Length

  /// A table whose rows are no higher together is kept on one page where the pages stay well filled.
  private static let small = Length.mm(50)

  init(_ table: Table, width: Length, in around: Surroundings, measurer: Measurer) throws(LayoutError) {
    self.table = table
    self.measurer = measurer
    self.around = table.isLayoutOnly ? around : around.inside(.table)
    let grid = try TableGrid(table.head + table.rows, columns: table.columns.count, form: around.form)
    let wanted = try measurer.widths(
      table.columns, total: width, padding: table.style.horizontalPadding, gutter: table.style.gutter,
      in: around.unstructured
    ) { column in
      grid.rows.joined().filter { $0.column == column && $0.cell.columnSpan == 1 }.map(\.cell.blocks)
    }
    fit = try ColumnFitting(table, grid, measurer: measurer, in: around.unstructured).fit(from: wanted)
    self.width = fit.widths.reduce(.zero, +)
  }

  func strips() throws(LayoutError) -> [Strip] {
    var heads: [Int: [Int]] = [:]
    var head = try strips(of: table.head, in: table.isLayoutOnly ? around : around.inside(.tableHead), &heads)
    for index in head.indices { head[index].bond = .firm }
    if let first = head.indices.first { head[first].items += topEdge }
    let repeated = head.isEmpty ? nil : RepeatedHead(strips: head)
    var body: [Strip] = []
    if !table.rows.isEmpty {
      body = try strips(of: table.rows, in: table.isLayoutOnly ? around : around.inside(.tableBody), &heads)
    }
    if table.style.hasRowRulesOnly { return spaced(head + ruled(body)) }
    for index in body.indices {
      if index > 0 || repeated != nil { body[index].cap = topEdge } else { body[index].items += topEdge }
      // The first row stands with its head as it is; a copy is for the pages after.
      if index > 0 { body[index].head = repeated }
    }
    try carry(over: &body, under: head)
    body.bindEnds()
    // A small table is read at a glance.
    if body.height <= Self.small { body.bind(.loose, in: body.indices) }
    var all = head + body
    if let last = all.indices.last, body.isEmpty { all[last].bond = .none }
    // Where no rules part its rows, a table with a place to sign is one.
    if table.style.border == nil, all.contains(where: \.isSigned) {
      for index in all.indices { all[index].isSigned = true }
    }
    return spaced(all)
  }

  /// Gives the rows what is carried over where a page ends with them; rows that are tied together carry nothing.
  private func carry(over body: inout [Strip], under head: [Strip]) throws(LayoutError) {
    guard body.count == table.rows.count, table.rows.contains(where: { $0.carry != nil }) else { return }
    var none: [Int: [Int]] = [:]
    for index in body.indices.dropLast() {
      guard let carry = table.rows[index].carry else { continue }
      let forward = try strips(of: [Table.Row(carry.forward)], in: around.unstructured, &none)
      var brought = try strips(of: [Table.Row(carry.brought)], in: around.unstructured, &none)
      if head.isEmpty, let first = brought.indices.first { brought[first].items += topEdge }
      body[index].foot = RepeatedHead(strips: forward)
      body[index + 1].head = RepeatedHead(strips: head + brought)
    }
  }

  private func spaced(_ strips: [Strip]) -> [Strip] {
    var all = strips
    if table.style.spaceBefore > .zero {
      all.insert(Strip(height: table.style.spaceBefore, kind: .space), at: 0)
    }
    if table.style.spaceAfter > .zero { all.append(Strip(height: table.style.spaceAfter, kind: .space)) }
    return all
  }

  /// The rows with rules above and under them, and with springs beside each where they share a page's height.
  private func ruled(_ rows: [Strip]) -> [Strip] {
    let spring: [Strip] =
      table.style.stretches ? [Strip(height: .zero, kind: .spring, bond: .firm)] : []
    var all = rows.isEmpty ? [] : [Strip(height: .zero, items: topEdge, bond: .firm)]
    for (row, hasRule) in zip(rows, ruleGroups) {
      var row = row
      row.bond = .firm
      all += spring + [row] + spring
      if hasRule { all.append(Strip(height: .zero, items: topEdge)) }
    }
    if let last = all.indices.last { all[last].bond = .none }
    return all
  }

  /// For each group of rows whether a rule stands under it.
  private var ruleGroups: [Bool] {
    let grid = try? TableGrid(table.rows, columns: columns.count, form: around.form)
    return (grid?.groups ?? []).map { table.rows[$0.upperBound - 1].hasRule }
  }

  private var topEdge: [Page.Placed] {
    guard let border = table.style.border else { return [] }
    return [
      Page.Placed(x: .zero, y: .zero, drawing: .line(dx: width, dy: .zero, border: border), element: nil)
    ]
  }

  /// - Parameter heads: for each column the elements of the cells that head it; grows with each head cell.
  private func strips(
    of rows: [Table.Row], in part: Surroundings, _ heads: inout [Int: [Int]]
  ) throws(LayoutError) -> [Strip] {
    let grid = try TableGrid(rows, columns: columns.count, form: around.form)
    var measured: [[MeasuredCell]] = []
    for (slots, row) in zip(grid.rows, rows) {
      let measurer = measurer.beside(row.isWrittenOn)
      let place = table.isLayoutOnly ? part : part.inside(.tableRow)
      var rowHeads: [Int] = [], cells: [MeasuredCell] = []
      for slot in slots {
        let covered = slot.column..<(slot.column + slot.cell.columnSpan)
        let inner: Surroundings
        if table.isLayoutOnly {
          inner = place
        } else if slot.cell.isHead {
          inner = place.inside(.headCell(columnSpan: slot.cell.columnSpan, rowSpan: slot.cell.rowSpan))
          if let element = inner.element {
            if part.isTableHead {
              for column in covered { heads[column, default: []].append(element) }
            } else {
              rowHeads.append(element)
            }
          }
        } else {
          let above = covered.flatMap { heads[$0] ?? [] }
          inner = place.inside(
            .cell(columnSpan: slot.cell.columnSpan, rowSpan: slot.cell.rowSpan, heads: rowHeads + above))
        }
        let cellWidth = columns[covered].reduce(.zero, +) - table.style.horizontalPadding * 2
        var blocks = slot.cell.blocks.smaller(by: fit.size)
        if slot.cell.columnSpan == 1, !part.isTableHead { blocks = blocks.fitted(by: fit.factors[slot.column]) }
        let strips = try measurer.strips(blocks, width: cellWidth, in: inner)
        cells.append(MeasuredCell(slot: slot, strips: strips))
      }
      measured.append(cells)
    }
    let heights = rowHeights(rows, measured)
    return grid.groups.map { group in strip(of: group, measured[group].flatMap { $0 }, heights) }
  }

  private struct MeasuredCell {
    let slot: TableGrid.Slot
    let strips: [Strip]
    var rows: Range<Int> { slot.row..<(slot.row + slot.cell.rowSpan) }

    /// From the cell's top to the first line of words in it.
    var baseline: Length? {
      strips.stacked().lazy.compactMap { if case .text = $0.drawing { $0.y } else { nil } }.first
    }
  }

  private func rowHeights(_ rows: [Table.Row], _ measured: [[MeasuredCell]]) -> [Length] {
    let cells = measured.joined()
    let padding = table.style.verticalPadding * 2
    var heights = rows.map(\.minimumHeight)
    for cell in cells where cell.rows.count == 1 {
      heights[cell.slot.row] = max(heights[cell.slot.row], cell.strips.height + padding)
    }
    // A cell over several rows asks of the last what the others do not give.
    for cell in cells where cell.rows.count > 1 {
      let missing = cell.strips.height + padding - heights[cell.rows].reduce(.zero, +)
      if missing > .zero { heights[cell.rows.upperBound - 1] += missing }
    }
    return heights
  }

  private func strip(of group: Range<Int>, _ cells: [MeasuredCell], _ heights: [Length]) -> Strip {
    var items: [Page.Placed] = [], field: String?, lines = 0
    let lowest = table.style.hasRowRulesOnly ? cells.compactMap(\.baseline).max() : nil
    for cell in cells {
      let x = columns[..<cell.slot.column].reduce(.zero, +)
      let y = heights[group.lowerBound..<cell.slot.row].reduce(.zero, +)
      let height = heights[cell.rows].reduce(.zero, +)
      let width = columns[cell.slot.column..<(cell.slot.column + cell.slot.cell.columnSpan)].reduce(.zero, +)
      let padding = table.style.verticalPadding
      // The first lines of a row share a baseline.
      let drop: Length =
        if let lowest, let own = cell.baseline, cell.slot.cell.align == .top { lowest - own } else { .zero }
      if let ground = cell.slot.cell.ground {
        let area = Ornament(.solid, colours: [ground], width: width, height: height)
        items.append(Page.Placed(x: x, y: y, drawing: .ornament(area), element: nil))
      }
      items += cell.strips.stacked(height: height - padding * 2, align: cell.slot.cell.align)
        .map { $0.moved(dx: x + table.style.horizontalPadding, dy: y + padding + drop) }
      items += edges(x: x, y: y, width: width, height: height)
      field = field ?? cell.strips.firstField
      lines = max(lines, cell.strips.lines)
    }
    var strip = Strip(height: heights[group].reduce(.zero, +), items: items, field: field)
    strip.lines = lines
    strip.isSigned = table.style.border == nil && cells.contains { $0.strips.contains(where: \.isSigned) }
    return strip
  }

  /// A cell's right and lower edge, and the left one in the first column; the rest is its neighbours'.
  private func edges(x: Length, y: Length, width: Length, height: Length) -> [Page.Placed] {
    guard let border = table.style.border, !table.style.hasRowRulesOnly else { return [] }
    let upright = Page.Drawing.line(dx: .zero, dy: height, border: border)
    var edges = [
      Page.Placed(x: x + width, y: y, drawing: upright, element: nil),
      Page.Placed(
        x: x, y: y + height, drawing: .line(dx: width, dy: .zero, border: border), element: nil),
    ]
    if x == .zero { edges.append(Page.Placed(x: x, y: y, drawing: upright, element: nil)) }
    return edges
  }
}

extension Surroundings {
  /// The same place, without a trace in the structure: for measuring only.
  var unstructured: Surroundings {
    var copy = self
    copy.element = nil
    return copy
  }

  fileprivate var isTableHead: Bool {
    element.map { structure.elements[$0].kind == .tableHead } ?? false
  }
}
