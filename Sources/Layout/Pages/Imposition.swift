/// Cards side by side on sheets of office paper, to be printed on both sides and cut.
public struct Imposition: Sendable {
  public var sheet: (width: Length, height: Length)
  public var columns, rows: Int
  /// Between two cards, so that each has room for its bleed and its crop marks.
  public var gap: Length

  /// Ten cards to an A4 sheet.
  public static let tenToA4 = Imposition(
    sheet: (.mm(210), .mm(297)), columns: 2, rows: 5, gap: .mm(4))

  public var perSheet: Int { columns * rows }

  /// The sheets of a run of cards, each two pages: front, then back. Sheets alternate front and back,
  /// the back mirrored from left to right, so that with duplex printing over the long edge each back
  /// falls behind its own front.
  /// - Throws: `LayoutError` when a card has not two faces of one size or does not fit.
  public func sheets(of cards: [Publication]) throws(LayoutError) -> Publication {
    guard let first = cards.first, let face = first.pages.first else {
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
    var result = Publication(title: first.title, language: first.language, pages: [], elements: [])
    result.elements = [Element(kind: .document, parent: nil, language: first.language, alternative: nil)]
    for start in stride(from: 0, to: cards.count, by: perSheet) {
      let group = cards[start..<min(start + perSheet, cards.count)]
      let offsets = group.map { result.adopt($0.elements) }
      for side in 0..<2 {
        var page = Page(width: sheet.width, height: sheet.height)
        for (index, card) in group.enumerated() {
          let column = side == 0 ? index % columns : columns - 1 - index % columns
          let x = origin.x + (face.width + gap) * Double(column)
          let y = origin.y + (face.height + gap) * Double(index / columns)
          for item in card.pages[side].items {
            var moved = item.moved(dx: x, dy: y)
            moved.element = item.element.map { $0 + offsets[index] }
            page.items.append(moved)
          }
          page.items += cropMarks(x: x, y: y, width: face.width, height: face.height)
        }
        result.pages.append(page)
      }
    }
    return result
  }

  /// Two short lines at each corner, just outside the trimmed card.
  private func cropMarks(x: Length, y: Length, width: Length, height: Length) -> [Page.Placed] {
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

extension Publication {
  /// Takes the elements of another document under its own; gives what is added to their numbers.
  fileprivate mutating func adopt(_ others: [Element]) -> Int {
    let offset = elements.count
    for var element in others {
      element.parent = element.parent.map { $0 + offset } ?? 0
      if element.kind == .document { element.kind = .section }
      element.language = element.language == language ? nil : element.language
      if case .cell(let columns, let rows, let heads) = element.kind {
        element.kind = .cell(columnSpan: columns, rowSpan: rows, heads: heads.map { $0 + offset })
      }
      elements.append(element)
    }
    return offset
  }
}
