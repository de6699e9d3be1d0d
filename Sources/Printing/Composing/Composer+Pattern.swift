import Cases
import Forms
import Layout

extension Composer {
  /// A blank card as the law prints it: on one page the annex, the title, and both faces in boxes, large
  /// enough to write in.
  func pattern(of faces: [Body.Face]) -> Section {
    var style = ParagraphStyle(alignment: .centre, spaceAfter: .mm(3))
    let title = Paragraph([Span(form.title, style: SpanStyle(isBold: true))], style: style, role: .heading(2))
    style.alignment = .start
    style.keepsWithNext = true
    var blocks = annex(ParagraphStyle(alignment: .centre)) + [.paragraph(title)]
    for face in faces {
      if let caption = face.caption {
        blocks.append(.paragraph(Paragraph([Span(caption)], style: style, role: .heading(3))))
      }
      blocks += [.box(box(of: face)), .space(.mm(5))]
    }
    return Section(language: pageLanguage, blocks: blocks)
  }

  private func box(of face: Body.Face) -> Box {
    var composer = self
    composer.language = face.language
    let paper = face.paper
    return Box(
      width: paper.width, height: paper.height, padding: paper.margins.left, cornerRadius: paper.cornerRadius,
      placement: .centre, align: .top, blocks: composer.blocks(face.blocks)
    ).enlarged(by: 1.7)
  }
}
