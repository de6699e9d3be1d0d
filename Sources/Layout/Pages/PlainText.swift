extension Publication {
  /// The document's words in reading order: what every reader must take out of the PDF.
  ///
  /// The lines of a paragraph are joined, and so are the halves of a divided word; the cells of a row
  /// stand apart by a tab; all else begins a new line. Dotted lines and borders are not text.
  public var plainText: String {
    var text = "", last: (element: Int?, endsInWord: Bool)?
    for page in pages {
      for item in page.items {
        guard case .text(let line) = item.drawing else { continue }
        if let last { text += separator(from: last, to: item.element) }
        text += line.endsInWord ? String(line.text.dropLast()) : line.text.withoutFinalSpace
        last = (item.element, line.endsInWord)
      }
    }
    return text.isEmpty ? "" : text + "\n"
  }

  private func separator(from last: (element: Int?, endsInWord: Bool), to element: Int?) -> String {
    if last.element == element {
      if last.endsInWord { return "" }
      return element == nil ? "\n" : " "
    }
    guard let before = last.element, let element else { return "\n" }
    if let row = row(of: element), row == self.row(of: before) {
      return cell(of: before) == cell(of: element) ? "\n" : "\t"
    }
    if ancestor(of: before, where: { $0 == .listLabel }) != nil,
      let item = ancestor(of: element, where: { $0 == .listItem }),
      item == ancestor(of: before, where: { $0 == .listItem })
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
  /// Each line ends in a space that keeps it apart from what stands beside it on the page.
  fileprivate var withoutFinalSpace: String { last == " " ? String(dropLast()) : self }
}
