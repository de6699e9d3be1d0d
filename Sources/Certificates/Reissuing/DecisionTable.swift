import Layout

/// The rows for later decisions that the pages of a certificate have, in their order: those into which a slip's row goes.
struct DecisionTable {
  let pages: [Page]
  let rows: [(page: Int, box: PageBox)]

  /// - Parameter slip: the pages of the slip, filled or blank.
  init(_ pages: [Page], slip: Publication) {
    self.pages = pages
    let box = Self.row(of: slip)
    rows = pages.enumerated().flatMap { index, page in
      page.ruledRows.filter { $0.isSimilar(to: box) }.map { (index, $0) }
    }
  }

  /// The row of a slip: the highest across its page.
  static func row(of slip: Publication) -> PageBox {
    let across = slip.pages.first.map { page in page.ruledRows.filter { $0.width > page.width * 0.5 } } ?? []
    return across.max { $0.height < $1.height } ?? PageBox(x: .zero, y: .zero, width: .zero, height: .zero)
  }

  /// The first row, from 1, after all that have words already.
  var firstEmpty: Int {
    let filled = rows.lastIndex { row in
      pages[row.page].contents(of: row.box).contains { if case .line = $0.drawing { false } else { true } }
    }
    return (filled ?? -1) + 2
  }

  /// Where a row is; nil beyond the table.
  func place(_ row: Int) -> (page: Int, box: PageBox)? {
    rows.indices.contains(row - 1) ? rows[row - 1] : nil
  }
}
