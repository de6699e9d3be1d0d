import Cases
import Forms

extension Form {
  /// The words of the body and of the page in English, block by block from top to bottom, as the form file has
  /// them: a hole is `{field}`, a dotted line …, a box to tick ☐. What is shown under a condition says so.
  var wording: [String] {
    (body.faces + (translation.map { [$0.face] } ?? [])).flatMap { Wording().lines(of: $0) }
  }
}

/// Walks through the blocks of a body.
private struct Wording {
  func lines(of face: Body.Face) -> [String] {
    (face.caption.map { [$0] } ?? []) + (face.header + face.footer).flatMap { lines($0.blocks) }
      + lines(face.blocks)
  }

  private func lines(_ blocks: [Body.Block]) -> [String] {
    blocks.flatMap { block in
      let lines = lines(block.kind)
      let condition = words(block.condition)
      return condition.isEmpty ? lines : lines.map { condition + $0 }
    }
  }

  private func lines(_ kind: Body.Kind) -> [String] {
    switch kind {
    case .annex, .rule, .space, .spring, .pageBreak, .ornament: []
    case .area(let area): lines(area.blocks)
    case .paragraph(let words): [text(words)]
    case .list(let list): list.items.flatMap(lines)
    case .table(let table): (table.head + table.rows.map(\.row)).flatMap(lines)
    case .columns(let columns, _, _): columns.flatMap { lines($0.blocks) }
    case .box(let box): lines(box.blocks)
    case .photo(let photo): ["{\(photo.field)} " + text(photo.words)]
    case .signature(let signature): (signature.field.map { ["{\($0)}"] } ?? []) + lines(signature.blocks)
    case .seal(let seal): [text(seal.words)]
    case .together(let inner), .fit(_, let inner), .group(let inner), .foot(let inner), .letterhead(let inner, _): lines(inner)
    case .each(let field, _, let inner): lines(inner).map { "(each of \(field)) \($0)" }
    case .cells(let cells): ["{\(cells.field)}"]
    case .office(let part): ["<\(part.slot.rawValue)>" + (part.field.map { " {\($0)}" } ?? "")]
    }
  }

  private func lines(_ item: Body.List.Item) -> [String] {
    switch item {
    case .fixed(let marker, let blocks, let condition):
      let lines = lines(blocks)
      return [([words(condition) + marker, lines.first ?? ""]).joined(separator: " ")] + lines.dropFirst()
    case .repeated(let field, let numbering, _): return ["\(numbering?.marker(1) ?? "") {\(field)}"]
    }
  }

  private func lines(_ row: Body.Row) -> [String] {
    let condition = words(row.condition)
    return row.cells.flatMap { lines($0.blocks) }.map { condition + $0 }
  }

  private func text(_ words: Words) -> String {
    words.phrases.map { phrase in self.words(phrase.condition) + text(phrase.content) }.joined()
  }

  private func text(_ content: Words.Content) -> String {
    switch content {
    case .text(let text): text
    case .hole(let hole): "{\(hole.field.name)\(hole.format == .plain ? "" : ":\(hole.format)")}"
    case .checkBox(let field, let key): "☐{\(field)\(key.map { ":\($0)" } ?? "")}"
    case .leader: "…"
    case .gap: " "
    case .pageNumber: "{page}"
    case .pageCount: "{pages}"
    case .identity: "{identity}"
    case .rowNumber: "{#}"
    }
  }

  /// The condition before what it shows; empty where it is always shown.
  private func words(_ condition: Body.Condition) -> String {
    let print = condition.print.map { "\($0)" }
    let field: String? =
      switch condition.field {
      case nil: nil
      case .chosen(let field, let keys): "\(field) is \(keys.joined(separator: " or "))"
      case .notChosen(let field, let keys): "\(field) is not \(keys.joined(separator: " or "))"
      case .filled(let field): "\(field) is filled"
      case .empty(let field): "\(field) is empty"
      case .counted(let field, let least): "\(field) has \(least) or more"
      }
    let both = [print, field].compactMap(\.self).joined(separator: ", ")
    return both.isEmpty ? "" : "(\(both)) "
  }
}

extension Body.Rows {
  fileprivate var row: Body.Row {
    switch self {
    case .fixed(let row), .repeated(_, _, let row): row
    }
  }
}
