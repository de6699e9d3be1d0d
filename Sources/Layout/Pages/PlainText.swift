extension Publication {
  /// The document's words in reading order: what every reader must take out of the PDF.
  ///
  /// The lines of a paragraph are joined; the cells of a row stand apart by a tab; all else begins a
  /// new line. Dotted lines and borders are not text.
  public var plainText: String {
    var text = "", last: Int?? = nil
    for page in pages {
      for item in page.items {
        guard case .text(let line) = item.drawing else { continue }
        let words = line.text.words
        if words.isEmpty { continue }
        if let last { text += separator(from: last, to: item.element) }
        text += words
        last = .some(item.element)
      }
    }
    return text.isEmpty ? "" : text + "\n"
  }

  private func separator(from last: Int?, to element: Int?) -> String {
    guard let last, let element else { return "\n" }
    if last == element { return " " }
    if let row = row(of: element), row == self.row(of: last) {
      return cell(of: last) == cell(of: element) ? "\n" : "\t"
    }
    if ancestor(of: last, where: { $0 == .listLabel }) != nil,
      let item = ancestor(of: element, where: { $0 == .listItem }),
      item == ancestor(of: last, where: { $0 == .listItem })
    {
      return " "
    }
    return "\n"
  }

  private func row(of element: Int) -> Int? { ancestor(of: element) { $0 == .tableRow } }

  private func cell(of element: Int) -> Int? {
    ancestor(of: element) { kind in
      switch kind {
      case .cell, .headCell: true
      default: false
      }
    }
  }

  /// The nearest element at or above `element` of a kind.
  private func ancestor(of element: Int, where isWanted: (Element.Kind) -> Bool) -> Int? {
    var at: Int? = element
    while let index = at {
      if isWanted(elements[index].kind) { return index }
      at = elements[index].parent
    }
    return nil
  }
}

extension String {
  /// Without the soft hyphens of a word that was whole on the line before, and
  /// without the spaces at the ends, which keep the line apart from its neighbours on the page.
  var words: String {
    let read = unicodeScalars.filter { $0 != "\u{AD}" }
    guard let first = read.firstIndex(where: { $0 != " " }), let last = read.lastIndex(where: { $0 != " " })
    else { return "" }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: read[first...last])
    return String(words)
  }
}
