import Cases
import Forms
import Layout

/// The last pages of a proof book: what each field takes, and what the form checks between them.
struct ProofLimits {
  private let form: Form

  init(_ form: Form) { self.form = form }

  var document: Document {
    var blocks: [Block] = [heading("विवरणहरू · Fields")]
    blocks.append(form.fields.isEmpty ? paragraph("छैन · None") : .table(fields))
    if !form.checks.isEmpty {
      blocks.append(heading("जाँच · Checks"))
      blocks.append(.table(checks))
    }
    return Document(title: form.title, name: form.id, sections: [Section(paper: Self.paper, blocks: blocks)])
  }

  private var fields: Table {
    let descriptions = form.fields.map { FieldDescription($0) }
    return Table(
      columns: [.share(1.15), .share(1)],
      head: [row(["विवरण · Field", "सीमा · Limits"], isHead: true)],
      rows: descriptions.flatMap { rows(of: $0, in: "") })
  }

  /// The row of a field; those of its columns follow the row of a table.
  private func rows(of field: FieldDescription, in table: String) -> [Table.Row] {
    let limits = [field.words] + (field.choices ?? []).map { "\($0.key): \($0.text)" }
    // A name is one word, however long.
    let words = ["\(table)\(field.name)", field.label, field.english] + [field.note].compactMap(\.self)
    let own = row([words.joined(separator: "\n"), limits.joined(separator: "\n")])
    return [own] + (field.columns ?? []).flatMap { rows(of: $0, in: "\(field.name).") }
  }

  private var checks: Table {
    Table(
      columns: [.share(1), .share(1.15)], head: [row(["विवरण · Fields", "जाँच · Check"], isHead: true)],
      rows: form.checks.map { row([$0.fields.joined(separator: ", "), $0.message]) })
  }

  private func row(_ words: [String], isHead: Bool = false) -> Table.Row {
    Table.Row(words.map { Table.Cell([paragraph($0, isBold: isHead)], isHead: isHead) })
  }

  private func heading(_ words: String) -> Block {
    let style = ParagraphStyle(
      size: .pt(13), leading: .pt(20), spaceBefore: .mm(4), spaceAfter: .mm(2), keepsWithNext: true)
    return .paragraph(
      Paragraph([Span(words, style: SpanStyle(isBold: true))], style: style, role: .heading(1)))
  }

  private func paragraph(_ words: String, isBold: Bool = false) -> Block {
    let style = ParagraphStyle(family: .sans, size: .pt(8), leading: .pt(11.5))
    return .paragraph(Paragraph([Span(words, style: SpanStyle(isBold: isBold))], style: style))
  }

  private static let paper = Paper(
    width: Paper.a4.width, height: Paper.a4.height, margins: Margins(all: .mm(15)))
}
