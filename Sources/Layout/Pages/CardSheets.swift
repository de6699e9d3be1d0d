/// Cards side by side on sheets of office paper, to be printed on both sides and cut.
public struct CardSheets: Sendable {
  public var sheet: (width: Length, height: Length)
  public var columns, rows: Int
  /// Between two cards, so that each has room for its bleed.
  public var gap: (across: Length, down: Length)

  /// Ten cards to an A4 sheet. Their rows stand close, so that no card is where many printers print nothing.
  public static let tenToA4 = CardSheets(
    sheet: (Paper.a4.width, Paper.a4.height), columns: 2, rows: 5, gap: (.mm(6), .mm(1.6)))

  public var perSheet: Int { columns * rows }

  /// The sheets of a run of cards, each two pages: front, then back. Sheets alternate front and back,
  /// the back mirrored from left to right, so that with duplex printing over the long edge each back
  /// falls behind its own front.
  /// - Throws: `LayoutError` when a card has not two faces of one size or does not fit.
  public func sheets(of cards: [Publication]) throws(LayoutError) -> Publication {
    guard let face = cards.first?.pages.first else {
      throw .drawing(operation: "impose cards", reason: "there is no card")
    }
    for card in cards {
      guard card.pages.count == 2,
        card.pages.allSatisfy({ $0.width == face.width && $0.height == face.height })
      else { throw .drawing(operation: "impose \(card.title)", reason: "it has not two faces of one size") }
    }
    let grid = try Grid(self, face: face)
    var imposition = Imposition(width: sheet.width, height: sheet.height, sides: [])
    for start in stride(from: 0, to: cards.count, by: perSheet) {
      for face in 0..<2 {
        var side = Imposition.Side()
        for index in start..<min(start + perSheet, cards.count) {
          let across = (index - start) % columns
          side.places.append(
            Imposition.Place(
              document: index, page: face, x: grid.x[face == 0 ? across : columns - 1 - across],
              y: grid.y[(index - start) / columns], bleed: (gap.across / 2, gap.down / 2)))
        }
        side.marks = grid.marks
        imposition.sides.append(side)
      }
    }
    var sheets = try imposition.sheets(of: cards)
    sheets.duplex = sheet.width < sheet.height ? .long : .short
    return sheets
  }

  /// Where the cards stand on a sheet, and where it is cut.
  private struct Grid {
    /// The left edges of the columns, and the upper edges of the rows.
    let x, y: [Length]
    let marks: [Page.Placed]

    /// The marks begin where bleed ends, and have their length.
    private static let clear = Length.mm(0.2), length = Length.mm(2.6)

    init(_ sheets: CardSheets, face: Page) throws(LayoutError) {
      let (gap, sheet) = (sheets.gap, sheets.sheet)
      let width = face.width * Double(sheets.columns) + gap.across * Double(sheets.columns - 1)
      let height = face.height * Double(sheets.rows) + gap.down * Double(sheets.rows - 1)
      guard width < sheet.width, height < sheet.height else {
        throw .drawing(
          operation: "impose cards", reason: "\(sheets.columns) × \(sheets.rows) are larger than the sheet")
      }
      let (left, top) = ((sheet.width - width) / 2, (sheet.height - height) / 2)
      let x = (0..<sheets.columns).map { left + (face.width + gap.across) * Double($0) }
      let y = (0..<sheets.rows).map { top + (face.height + gap.down) * Double($0) }
      // Cards stand in rows and columns, so a cut goes through the whole sheet and is marked at its ends.
      let away = (across: gap.across / 2 + Self.clear, down: gap.down / 2 + Self.clear)
      var marks: [Page.Placed] = []
      for edge in x.flatMap({ [$0, $0 + face.width] }) {
        marks.append(Self.mark(x: edge, y: top - away.down, dx: .zero, dy: -Self.length))
        marks.append(Self.mark(x: edge, y: top + height + away.down, dx: .zero, dy: Self.length))
      }
      for edge in y.flatMap({ [$0, $0 + face.height] }) {
        marks.append(Self.mark(x: left - away.across, y: edge, dx: -Self.length, dy: .zero))
        marks.append(Self.mark(x: left + width + away.across, y: edge, dx: Self.length, dy: .zero))
      }
      (self.x, self.y, self.marks) = (x, y, marks)
    }

    private static func mark(x: Length, y: Length, dx: Length, dy: Length) -> Page.Placed {
      let border = Border(thickness: .pt(0.25))
      return Page.Placed(x: x, y: y, drawing: .line(dx: dx, dy: dy, border: border), element: nil)
    }
  }
}
