/// Fits the columns of a table to values that are wider than they: the others give some of their width, then
/// the table is set smaller, then the column, so that no letters stand narrowed beside others.
struct ColumnFitting {
  private let grid: TableGrid
  private let heads: Int
  private let columns: Range<Int>
  private let isNeeded: Bool
  private let padding: Length
  private let measurer: Measurer
  private let around: Surroundings
  /// How large all letters of the table are, of their own size.
  private var size = 1.0

  /// What a table is set in while letters of a column would have to be smaller than `readable`.
  private static let sizes = [1, 0.92, 0.85]
  private static let readable = 0.9

  /// Of its width a column gives at most this.
  private static let gift = 0.25

  init(_ table: Table, _ grid: TableGrid, measurer: Measurer, in around: Surroundings) {
    self.grid = grid
    self.measurer = measurer
    self.around = around
    heads = table.head.count
    columns = table.columns.indices
    padding = table.style.horizontalPadding * 2
    isNeeded = table.style.border != nil && grid.rows.joined().contains { $0.cell.blocks.mayBeNarrowed }
  }

  /// What a table is fitted by.
  struct Fit {
    var widths: [Length]
    /// How large the letters of the table are, of their own size, and those of each column besides.
    var size = 1.0
    var factors: [Double]
  }

  /// - Parameter wanted: The widths of the columns that the table asks for.
  func fit(from wanted: [Length]) throws(LayoutError) -> Fit {
    var best = Fit(widths: wanted, factors: wanted.map { _ in 1 })
    guard isNeeded else { return best }
    var smaller = self
    for size in Self.sizes {
      smaller.size = size
      best.size = size
      best.widths = try smaller.widths(from: wanted)
      best.factors = try smaller.factors(in: best.widths)
      if best.factors.allSatisfy({ $0 >= Self.readable }) { break }
    }
    return best
  }

  /// The widths of the columns, from those that the table asks for.
  private func widths(from wanted: [Length]) throws(LayoutError) -> [Length] {
    let factors = try factors(in: wanted)
    guard factors.contains(where: { $0 < 1 }) else { return wanted }
    var missing = Length.zero, given = Length.zero, givers: [Int] = []
    for column in columns {
      if factors[column] < 1 {
        missing += (wanted[column] - padding) * (1 / factors[column] - 1)
      } else if try holds(column, in: wanted[column] * (1 - Self.gift)) {
        givers.append(column)
        given += wanted[column] * Self.gift
      }
    }
    guard given > .zero else { return wanted }
    let share = min(1, missing.points / given.points)
    var widths = wanted
    for column in givers { widths[column] = wanted[column] * (1 - Self.gift * share) }
    for column in columns where factors[column] < 1 {
      let own = (wanted[column] - padding) * (1 / factors[column] - 1)
      widths[column] += given * (share * own.points / missing.points)
    }
    return widths
  }

  /// How large the letters of each column have to be, of their own size.
  private func factors(in widths: [Length]) throws(LayoutError) -> [Double] {
    var factors = [Double](repeating: 1, count: columns.count)
    for slot in grid.rows.dropFirst(heads).joined() where slot.cell.columnSpan == 1 {
      for case .paragraph(let paragraph) in slot.cell.blocks where paragraph.mayBeNarrowed {
        let factor = try measurer.lines.narrowing(
          of: paragraph.smaller(by: size), width: widths[slot.column] - padding, in: around)
        // What does not fit at all is refused when it is set.
        factors[slot.column] = min(factors[slot.column], factor ?? 1)
      }
    }
    return factors
  }

  /// Whether everything in a column fits a width as it is, with no word divided.
  private func holds(_ column: Int, in width: Length) throws(LayoutError) -> Bool {
    for slot in grid.rows.joined() where slot.column == column && slot.cell.columnSpan == 1 {
      for block in slot.cell.blocks {
        guard case .paragraph(var paragraph) = block else { return false }
        paragraph.style.hyphenates = false
        paragraph = paragraph.smaller(by: size)
        guard try measurer.lines.narrowing(of: paragraph, width: width - padding, in: around) == 1 else {
          return false
        }
      }
    }
    return true
  }
}

extension Paragraph {
  fileprivate var mayBeNarrowed: Bool { if case .condense = fit { true } else { false } }

  /// The paragraph in letters of another size, though none that a reader needs a glass for.
  fileprivate func smaller(by factor: Double) -> Paragraph {
    guard factor < 1 else { return self }
    let factor = max(factor, min(1, Self.smallest.points / style.size.points))
    var smaller = self
    smaller.style.size = style.size * factor
    smaller.style.leading = style.leading * factor
    return smaller
  }

  private static var smallest: Length { .pt(7.5) }

  /// The paragraph with its letters so much narrower: as far as they stay readable by being smaller.
  fileprivate func fitted(by factor: Double) -> Paragraph {
    let size = max(factor, min(1, max(0.8, Self.smallest.points / style.size.points)))
    var fitted = self
    if case .condense(let lines, _) = fit, lines > 1 { fitted.fit = .wrap }
    guard factor < 1 else { return fitted }
    fitted.style.size = style.size * size
    // Its lines stay as far apart, so that they go on standing beside those of the other columns.
    for span in spans.indices { fitted.spans[span].style.condensed *= factor / size }
    return fitted
  }
}

extension [Block] {
  fileprivate var mayBeNarrowed: Bool {
    contains { if case .paragraph(let paragraph) = $0 { paragraph.mayBeNarrowed } else { false } }
  }

  /// The blocks of a cell in letters of its column's size.
  func fitted(by factor: Double) -> [Block] {
    map { if case .paragraph(let paragraph) = $0 { .paragraph(paragraph.fitted(by: factor)) } else { $0 } }
  }

  /// The blocks of a cell in letters of its table's size.
  func smaller(by factor: Double) -> [Block] {
    guard factor < 1 else { return self }
    return map {
      if case .paragraph(let paragraph) = $0 { .paragraph(paragraph.smaller(by: factor)) } else { $0 }
    }
  }
}
