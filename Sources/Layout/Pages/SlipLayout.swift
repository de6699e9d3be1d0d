/// A table whose rows are cut out and pasted elsewhere → strips: each row exactly as high as it says, with marks
/// where to cut, and nothing else near it.
///
/// What needs more room than a row is set in smaller letters, and where these are the smallest, in as many rows as
/// it takes; each has all cells, and behind its first words which of how many it is.
struct SlipLayout {
  let table: Table
  let slip: Table.Slip
  let width: Length
  let around: Surroundings
  let measurer: Measurer

  private static let sizeStep = 0.02
  /// How far from the corners the marks begin, and how long they are.
  private static let markGap = Length.mm(2), markLength = Length.mm(6)

  func strips() throws(LayoutError) -> [Strip] {
    var strips: [Strip] = []
    for row in table.rows {
      for part in try parts(of: row) {
        if !strips.isEmpty { strips.append(Strip(height: slip.gap, kind: .space)) }
        strips += try self.strips(part, in: around).map { strip in
          var strip = strip
          strip.items += marks(height: strip.height)
          return strip
        }
      }
    }
    if table.style.spaceBefore > .zero {
      strips.insert(Strip(height: table.style.spaceBefore, kind: .space), at: 0)
    }
    return strips
  }

  /// The row as one table.
  private func strips(_ row: Table.Row, in around: Surroundings) throws(LayoutError) -> [Strip] {
    var alone = table
    alone.rows = [row]
    alone.head = []
    alone.slip = nil
    (alone.style.spaceBefore, alone.style.spaceAfter) = (.zero, .zero)
    return try TableLayout(alone, width: width, in: around, measurer: measurer).strips()
  }

  private func fits(_ row: Table.Row) throws(LayoutError) -> Bool {
    try strips(row, in: around.unstructured).height.points <= row.minimumHeight.points + 0.01
  }

  private func parts(of row: Table.Row) throws(LayoutError) -> [Table.Row] {
    if try fits(row) { return [row] }
    var size = 1.0
    while size > slip.leastSize {
      size = max(slip.leastSize, size - Self.sizeStep)
      let smaller = row.squeezed(size)
      if try fits(smaller) { return [smaller] }
    }
    return try divided(row.squeezed(slip.leastSize))
  }

  /// As many rows as the blocks of the longest cell need.
  private func divided(_ row: Table.Row) throws(LayoutError) -> [Table.Row] {
    guard let flowing = try tallestCell(of: row) else { return [row] }
    var rest = row.cells[flowing].blocks[...], parts: [[Block]] = []
    while !rest.isEmpty {
      var count = 0
      while count < rest.count {
        let more = row.with(Array(rest.prefix(count + 1)), in: flowing)
        guard try fits(more.numbered(9, of: 9, in: around.language)) else { break }
        count += 1
      }
      guard count > 0 else {
        throw around.overflow(
          "a part of the text that cannot be divided is higher than the slip it is cut from",
          field: try strips(row, in: around.unstructured).firstField)
      }
      parts.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return parts.enumerated().map {
      row.with($1, in: flowing).numbered($0 + 1, of: parts.count, in: around.language)
    }
  }

  private func tallestCell(of row: Table.Row) throws(LayoutError) -> Int? {
    var tallest: Int?, most = Length.zero
    for index in row.cells.indices {
      var alone = row
      for other in row.cells.indices where other != index { alone.cells[other].blocks = [] }
      alone.minimumHeight = .zero
      let height = try strips(alone, in: around.unstructured).height
      if height > most { (tallest, most) = (index, height) }
    }
    return tallest
  }

  /// Two short lines at each corner, in the paper that falls away.
  private func marks(height: Length) -> [Page.Placed] {
    let border = Border(thickness: .pt(0.25)), gap = Self.markGap, length = Self.markLength
    var marks: [Page.Placed] = []
    for (x, outwards) in [(Length.zero, -1.0), (width, 1.0)] {
      for (y, away) in [(Length.zero, -1.0), (height, 1.0)] {
        let across = Page.Drawing.line(dx: length * outwards, dy: .zero, border: border)
        let down = Page.Drawing.line(dx: .zero, dy: length * away, border: border)
        marks.append(Page.Placed(x: x + gap * outwards, y: y, drawing: across, element: nil))
        marks.append(Page.Placed(x: x, y: y + gap * away, drawing: down, element: nil))
      }
    }
    return marks
  }
}

extension Table.Row {
  fileprivate func squeezed(_ size: Double) -> Table.Row {
    var row = self
    for index in row.cells.indices {
      row.cells[index].blocks = Squeeze(size: size).applied(to: row.cells[index].blocks)
    }
    return row
  }

  fileprivate func with(_ blocks: [Block], in cell: Int) -> Table.Row {
    var row = self
    row.cells[cell].blocks = blocks
    return row
  }

  /// The row that says which it is of how many, under the words of its first cell.
  fileprivate func numbered(_ part: Int, of count: Int, in language: Language) -> Table.Row {
    guard count > 1, case .paragraph(let first)? = cells.first?.blocks.last else { return self }
    var row = self
    let style = first.spans.last?.style ?? SpanStyle()
    let numbers = [part, count].map { JoinedText.digits($0, style.language ?? language) }
    let words = Span("(\(numbers[0])/\(numbers[1]))", style: style)
    row.cells[0].blocks.append(.paragraph(Paragraph([words], style: first.style)))
    return row
  }
}

extension [Block] {
  /// Whether one of them is a table whose rows are cut out.
  var haveSlips: Bool {
    contains { block in
      switch block {
      case .table(let table): table.slip != nil
      case .fit(let fit): fit.blocks.haveSlips
      case .together(let inner): inner.haveSlips
      default: false
      }
    }
  }
}
