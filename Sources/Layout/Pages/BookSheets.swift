/// The pages of one document two by two, on sheets twice as wide as a page.
public enum BookSheets: Sendable {
  /// As an open book shows them: the first page alone at the right, then 2 and 3, 4 and 5 …
  case spread
  /// For saddle stitching: printed on both sides over the short edge, laid one upon another, folded and
  /// stitched through the fold, the leaves make a book. Empty pages follow the last where its pages are
  /// no multiple of four.
  case booklet

  /// - Throws: `LayoutError` when the pages are not of one size.
  public func sheets(of document: Publication) throws(LayoutError) -> Publication {
    guard let first = document.pages.first,
      document.pages.allSatisfy({ $0.width == first.width && $0.height == first.height })
    else { throw .drawing(operation: "impose \(document.title)", reason: "its pages are not of one size") }
    let sides = pairs(of: document.pages.count).map { left, right in
      Imposition.Side(
        places: [(left, Length.zero), (right, first.width)].compactMap { page, x in
          page.map { Imposition.Place(document: 0, page: $0 - 1, x: x, y: .zero) }
        })
    }
    var sheets = try Imposition(width: first.width * 2, height: first.height, sides: sides)
      .sheets(of: [document])
    if self == .booklet { sheets.duplex = .short }
    return sheets
  }

  /// The pages at the left and at the right of each side, from 1; nil where a page is empty.
  ///
  /// - Parameter count: How many pages there are.
  package func pairs(of count: Int) -> [(left: Int?, right: Int?)] {
    func page(_ number: Int) -> Int? { (1...count).contains(number) ? number : nil }
    switch self {
    case .spread: return stride(from: 0, through: count, by: 2).map { (page($0), page($0 + 1)) }
    case .booklet:
      let all = (count + 3) / 4 * 4
      return stride(from: 1, to: all / 2, by: 2).flatMap { outer in
        [(page(all + 1 - outer), page(outer)), (page(outer + 1), page(all - outer))]
      }
    }
  }
}
