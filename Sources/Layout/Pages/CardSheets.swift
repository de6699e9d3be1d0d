/// Cards side by side on sheets of office paper, to be printed on both sides and cut.
public struct CardSheets: Sendable {
  public var sheet: (width: Length, height: Length)
  public var columns, rows: Int
  /// Between two cards, so that each has room for its bleed and its crop marks.
  public var gap: Length

  /// Ten cards to an A4 sheet.
  public static let tenToA4 = CardSheets(
    sheet: (Paper.a4.width, Paper.a4.height), columns: 2, rows: 5, gap: .mm(4))

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
    let block = (
      width: face.width * Double(columns) + gap * Double(columns - 1),
      height: face.height * Double(rows) + gap * Double(rows - 1)
    )
    guard block.width < sheet.width, block.height < sheet.height else {
      throw .drawing(operation: "impose cards", reason: "\(columns) × \(rows) are larger than the sheet")
    }
    let origin = (x: (sheet.width - block.width) / 2, y: (sheet.height - block.height) / 2)
    var imposition = Imposition(width: sheet.width, height: sheet.height, sides: [])
    for start in stride(from: 0, to: cards.count, by: perSheet) {
      for face in 0..<2 {
        var side = Imposition.Side()
        for index in start..<min(start + perSheet, cards.count) {
          let across = (index - start) % columns, down = (index - start) / columns
          let column = face == 0 ? across : columns - 1 - across
          let page = cards[index].pages[face]
          let x = origin.x + (page.width + gap) * Double(column)
          let y = origin.y + (page.height + gap) * Double(down)
          side.places.append(Imposition.Place(document: index, page: face, x: x, y: y))
          side.marks += Self.cropMarks(x: x, y: y, width: page.width, height: page.height)
        }
        imposition.sides.append(side)
      }
    }
    return try imposition.sheets(of: cards)
  }

  /// Two short lines at each corner, just outside the trimmed card.
  private static func cropMarks(x: Length, y: Length, width: Length, height: Length) -> [Page.Placed] {
    let away = Length.mm(0.5), length = Length.mm(1.3), border = Border(thickness: .pt(0.25))
    var marks: [Page.Placed] = []
    for (corner, outward) in [(x, -1.0), (x + width, 1.0)] {
      for edge in [y, y + height] {
        marks.append(
          Page.Placed(
            x: corner + away * outward, y: edge,
            drawing: .line(dx: length * outward, dy: .zero, border: border), element: nil))
      }
    }
    for (corner, outward) in [(y, -1.0), (y + height, 1.0)] {
      for edge in [x, x + width] {
        marks.append(
          Page.Placed(
            x: edge, y: corner + away * outward,
            drawing: .line(dx: .zero, dy: length * outward, border: border), element: nil))
      }
    }
    return marks
  }
}
