/// Blocks that stand beside one another or in a frame; each is one strip.
extension Measurer {
  func strip(_ columns: Columns, width: Length, in around: Surroundings) throws(LayoutError) -> Strip {
    let gaps = columns.gap * Double(max(0, columns.columns.count - 1))
    let widths = try self.widths(
      columns.columns.map(\.width), total: width - gaps, padding: .zero, in: around
    ) { index in [columns.columns[index].blocks] }
    let least = columns.height
    let columns = columns.signedAlike(in: widths)
    var bands: [[Strip]] = [], x = Length.zero
    let measurer = beside(columns.columns.contains { $0.blocks.areWrittenOn })
    for (column, width) in zip(columns.columns, widths) {
      let band = try measurer.strips(column.blocks, width: width, in: around)
      bands.append(band.map { $0.moved(by: x) })
      x += width + columns.gap
    }
    let height = max(least, bands.map(\.height).max() ?? .zero)
    let items = zip(columns.columns, bands).map { column, band in
      band.stacked(height: height, align: column.align)
    }.labellingPlaceToSign(of: columns).flatMap(\.self)
    var strip = Strip(height: height, items: items, field: bands.lazy.compactMap(\.firstField).first)
    strip.lines = bands.map(\.lines).max() ?? 0
    strip.isSigned = bands.contains { $0.contains(where: \.isSigned) }
    return strip
  }

  func strip(_ box: Box, width: Length, in around: Surroundings) throws(LayoutError) -> Strip {
    guard box.width.points <= width.points + 0.01 else {
      throw around.overflow("a box is wider than its column", field: nil)
    }
    let inner = try strips(box.blocks, width: box.width - box.padding * 2, in: around)
    let height = box.height ?? inner.height + box.padding * 2
    let room = height - box.padding * 2
    guard inner.height.points <= room.points + 0.01 else {
      let excess = ((inner.height - room).points * 10).rounded() / 10
      throw around.overflow(
        "the text is \(excess) pt too high for its box", field: inner.firstField)
    }
    let x = box.placement.offset(of: box.width, in: width)
    var items = inner.stacked(height: room, align: box.align)
      .map { $0.moved(dx: x + box.padding, dy: box.padding) }
    if let border = box.border {
      let frame = Page.Drawing.frame(
        width: box.width, height: height, border: border, cornerRadius: box.cornerRadius)
      // Last, so that it stands on a photo that fills the box.
      items.append(Page.Placed(x: x, y: .zero, drawing: frame, element: nil))
    }
    var strip = Strip(height: height, items: items, field: inner.firstField)
    strip.lines = inner.lines
    strip.isSigned = box.isSignature || inner.contains(where: \.isSigned)
    return strip
  }

  func strip(_ figure: Figure, width: Length, in around: Surroundings) throws(LayoutError) -> Strip {
    guard figure.width.points <= width.points + 0.01 else {
      throw around.overflow("a picture is wider than its column", field: nil)
    }
    let drawing: Page.Drawing
    var inset = Length.zero
    switch figure.content {
    case .photo(let picture): drawing = .photo(picture, width: figure.width, height: figure.height)
    case .whole(let picture, let ground):
      drawing = .whole(picture, width: figure.width, height: figure.height, ground: ground)
    case .modules(let size, let dark):
      let side = figure.width * (Double(size) / Double(size + 2 * Self.quietZone))
      inset = (figure.width - side) / 2
      drawing = .modules(size: size, dark: dark, side: side)
    }
    let element = around.inside(.figure, alternative: figure.alternative).element
    let item = Page.Placed(
      x: figure.placement.offset(of: figure.width, in: width) + inset, y: inset, drawing: drawing,
      element: element)
    return Strip(height: figure.height, items: [item])
  }

  /// Light modules on every side of a square code (ISO/IEC 18004, 9.1).
  static let quietZone = 4

  /// Takes no room: its items stand where the area says.
  func strip(_ area: Area, in around: Surroundings) throws(LayoutError) -> Strip {
    let inner = try strips(area.blocks, width: area.width, in: around)
    if let height = area.height, inner.height.points > height.points + 0.01 {
      let excess = ((inner.height - height).points * 10).rounded() / 10
      throw around.overflow("the text is \(excess) pt too high for its place", field: inner.firstField)
    }
    let items = inner.stacked(height: area.height, align: area.align)
    return Strip(
      height: .zero, items: items.map { $0.moved(dx: area.x, dy: area.y) }, field: inner.firstField)
  }

  func strip(_ placed: PlacedOrnament) -> Strip {
    let item = Page.Placed(x: placed.x, y: placed.y, drawing: .ornament(placed.ornament), element: nil)
    return Strip(height: .zero, items: [item])
  }

  /// The widths of columns side by side: fixed ones first, then what contents need, then shares.
  /// - Parameters:
  ///   - gutter: What follows a column as wide as its contents, unless it is the last.
  ///   - contents: the blocks that stand in a column, cell by cell.
  func widths(
    _ wanted: [Width], total: Length, padding: Length, gutter: Length = .zero, in around: Surroundings,
    contents: (Int) -> [[Block]]
  ) throws(LayoutError) -> [Length] {
    var widths = [Length](repeating: .zero, count: wanted.count), shares = 0.0
    for (index, width) in wanted.enumerated() {
      switch width {
      case .fixed(let length): widths[index] = length
      case .share(let share): shares += share
      case .natural:
        let beside = padding * 2 + (index < wanted.count - 1 ? gutter : .zero)
        for blocks in contents(index) {
          widths[index] = max(widths[index], try naturalWidth(blocks, in: around) + beside)
        }
      }
    }
    let left = total - widths.reduce(.zero, +)
    guard left.points >= -0.01, shares == 0 || left > .zero else {
      throw .table(reason: "the columns are wider than the page", form: around.form)
    }
    for (index, width) in wanted.enumerated() {
      if case .share(let share) = width { widths[index] = left * (share / shares) }
    }
    return widths
  }

  /// The width that blocks take when no line is broken.
  private func naturalWidth(_ blocks: [Block], in around: Surroundings) throws(LayoutError) -> Length {
    var width = Length.zero
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): width = max(width, try lines.naturalWidth(paragraph, in: around))
      case .box(let box): width = max(width, box.width)
      case .figure(let figure): width = max(width, figure.width)
      case .fit(let fit): width = max(width, try naturalWidth(fit.blocks, in: around))
      case .together(let blocks): width = max(width, try naturalWidth(blocks, in: around))
      default: break
      }
    }
    return width
  }
}
