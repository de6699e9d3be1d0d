import Forms
public import Layout

extension Renderer {
  /// A picture that stands for one which is not there: a grey-ruled square with नमुना (sample) in it, PNG.
  ///
  /// - Throws: `LayoutError` when it cannot be drawn.
  public func placeholder() throws(LayoutError) -> [UInt8] {
    let side = Length.mm(30)
    let style = ParagraphStyle(family: .sans, size: .pt(14), leading: .pt(22), alignment: .centre)
    let frame = Box(
      width: side, height: side, border: Border(thickness: .pt(0.5), pattern: .dashed),
      blocks: [.paragraph(Paragraph([Span("नमुना")], style: style))])
    let paper = Paper(width: side, height: side, margins: Margins(all: .zero))
    let document = Document(
      title: "नमुना", name: "placeholder", sections: [Section(paper: paper, blocks: [.box(frame)])])
    let pages = try publication(document).pages
    // Sharp in the largest place that a form has.
    return try png(pages[0], dpi: 600)
  }
}
