import Cases
import Forms
import Layout

/// The first page of a proof book: which form it proves, from when it is law, and what the book holds.
struct ProofIdentity {
  private let form: Form
  private let contents: [(words: String, pages: Int)]
  private let measures: [ProofMeasures]

  init(_ form: Form, contents: [(words: String, pages: Int)], measures: [ProofMeasures]) {
    self.form = form
    self.contents = contents
    self.measures = measures
  }

  var document: Document {
    let title = Paragraph(
      [Span(form.title, style: SpanStyle(isBold: true))], style: Self.title, role: .heading(1))
    let english = Paragraph(
      [Span(form.englishTitle, style: SpanStyle(language: .english))], style: Self.english)
    var blocks: [Block] = [
      .paragraph(title), .paragraph(english), .table(Self.table(facts)),
      heading("यस पुस्तिकामा · In this book"),
      .table(Self.table(contents.map { ($0.words, "\($0.pages)") })),
      heading("पानाको नाप · Pages measured"),
      .table(Self.table(measures.map { ($0.words, $0.lines.joined(separator: "\n")) })),
    ]
    if !form.notes.isEmpty {
      blocks.append(heading("शङ्का र निर्णय · Doubts and decisions"))
      blocks += form.notes.map { note in
        .paragraph(Paragraph([Span(note, style: SpanStyle(language: .english))], style: Self.small))
      }
    }
    return Document(title: form.title, name: form.id, sections: [Section(blocks: blocks)])
  }

  private func heading(_ words: String) -> Block {
    .paragraph(
      Paragraph([Span(words, style: SpanStyle(isBold: true))], style: Self.heading, role: .heading(2)))
  }

  private var facts: [(String, String)] {
    let annex = [form.source.annex, form.source.reference].compactMap(\.self).joined(separator: " ")
    let facts: [(String, String)] = [
      ("पहिचान · Identity", form.id), ("किसिम · Kind", form.kind.rawValue),
      ("राजपत्र · Gazette", form.source.gazette), ("नियम · Rule", form.source.rule),
      ("अनुसूची · Annex", annex), ("लागू हुने मिति · Law from", "\(form.from)"),
      ("लागू रहने मिति · Law until", form.until.map { "\($0)" } ?? ""),
      ("कागज · Paper", form.papers.map(\.rawValue).joined(separator: ", ")),
      ("फ्रेम र शब्दावली · Frames, vocabulary", form.uses.joined(separator: ", ")),
      // Sixty-four digits are no word that a line could hold.
      ("फाइलको SHA-256 · Digest", "\(form.digest.prefix(32))\n\(form.digest.dropFirst(32))"),
      ("कार्यक्रम · Program", "certgen \(Identity.version)"),
    ]
    return facts.filter { !$0.1.isEmpty }
  }

  private static func table(_ rows: [(String, String)]) -> Table {
    Table(
      columns: [.fixed(.mm(55)), .share(1)],
      rows: rows.map { name, value in
        Table.Row([
          Table.Cell([.paragraph(Paragraph([Span(name)], style: small))], isHead: true),
          Table.Cell([.paragraph(Paragraph([Span(value)], style: small))]),
        ])
      })
  }

  private static let small = ParagraphStyle(family: .sans, size: .pt(9), leading: .pt(13))
  private static let title = ParagraphStyle(
    family: .serif, size: .pt(17), leading: .pt(26), spaceAfter: .mm(1))
  private static let english = ParagraphStyle(size: .pt(12), leading: .pt(18), spaceAfter: .mm(6))
  private static let heading = ParagraphStyle(
    size: .pt(12), leading: .pt(18), spaceBefore: .mm(8), spaceAfter: .mm(2), keepsWithNext: true)
}
