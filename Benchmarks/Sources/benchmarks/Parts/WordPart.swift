import Layout

/// Words that nobody has shaped before, each once.
enum WordPart {
  static func run(_ choices: Choices) throws {
    let words = try distinctWords(choices.rows)
    let document = document(words), other = self.document(words.reversed())
    let contest = Contest(
      unit: "words",
      entrants: [
        .init("shaped and set, none known") {
          let typesetter = try Typesetter()
          return {
            _ = try typesetter.pages(document); return words.count
          }
        },
        .init("set, all known", against: "shaped and set, none known") {
          let typesetter = try Typesetter()
          _ = try typesetter.pages(document)
          return {
            _ = try typesetter.pages(other); return words.count
          }
        },
      ])
    try contest.table(rounds: max(5, choices.rounds)).print(under: "\(words.count) distinct words")
  }

  private static func distinctWords(_ rows: Rows) throws -> [String] {
    var words: Set<Substring> = []
    for row in try rows.certificates(count: 1000) {
      for text in row.fields.flatMap({ $0 }) + row.cond.flatMap({ $0 }) + row.sign {
        words.formUnion(text.split(separator: " "))
      }
    }
    return words.sorted().map(String.init)
  }

  private static func document(_ words: [String]) -> Document {
    let style = ParagraphStyle(family: .sans)
    let paragraphs = stride(from: 0, to: words.count, by: 100).map { start in
      Block.paragraph(
        Paragraph([Span(words[start..<min(start + 100, words.count)].joined(separator: " "))], style: style))
    }
    return Document(title: "words", name: "words", sections: [Section(blocks: paragraphs)])
  }
}
