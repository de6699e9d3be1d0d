extension Publication {
  /// Documents bound into one, each page under a heading of its own that leaves it as it is.
  ///
  /// - Parameters:
  ///   - headings: a page for each page of the documents, as wide as it; its height is added to the page's.
  ///   - documents: in the order of binding. Their pages keep their bookmarks.
  /// - Throws: `LayoutError.drawing` when there are not as many headings as pages.
  public static func bound(
    _ documents: [Publication], under headings: Publication
  ) throws(LayoutError) -> Publication {
    guard headings.pages.count == documents.reduce(0, { $0 + $1.pages.count }) else {
      throw .drawing(operation: "bind documents", reason: "there is not a heading for each page")
    }
    var result = headings
    result.pages = []
    for document in documents {
      let offset = result.adopt(document.elements)
      for page in document.pages {
        let heading = headings.pages[result.pages.count]
        var bound = Page(width: page.width, height: heading.height + page.height)
        bound.bookmark = page.bookmark
        bound.items = heading.items
        for item in page.items {
          var moved = item.cut(to: page, bleed: (.zero, .zero)).moved(dx: .zero, dy: heading.height)
          moved.element = item.element.map { $0 + offset }
          bound.items.append(moved)
        }
        result.pages.append(bound)
      }
    }
    return result
  }
}
