/// A line of a paragraph with everything in its place across the column.
struct SetLine {
  var height: Length
  /// From the top of the line.
  var baseline: Length
  var text: TextLine
  /// What is drawn besides letters: leaders, underlines, strokes through.
  var marks: [Page.Placed]
  /// From the column's left edge to the end of the last letter.
  var end: Length

  /// What stands on the page, from the line's top left corner.
  func items(in element: Int?) -> [Page.Placed] {
    guard !text.runs.isEmpty else { return marks }
    return [Page.Placed(x: .zero, y: baseline, drawing: .text(text), element: element)] + marks
  }
}

/// A paragraph in lines.
struct SetParagraph {
  var lines: [SetLine]
  /// The field with the longest value in it, for errors.
  var field: String?
  /// The width of its values' letters, of their own.
  var narrowing = 1.0
}
