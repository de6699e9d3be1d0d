import GRDB
import Nepali

/// Tells what of a paper has the words that were looked for.
struct FoundReasons {
  let query: SearchQuery
  let database: Database

  /// The title and the fields in which a word stands, each once, in the order of the words.
  func why(_ paper: FoundPaper) throws -> [FoundPaper.Match] {
    let keys = query.keys
    guard !keys.isEmpty else { return [] }
    let texts = try self.texts(of: paper)
    var why: [FoundPaper.Match] = []
    for (asked, columns) in keys {
      let match = texts.first { text in
        columns.contains(text.column) && text.keys.contains { Self.matches($0, asked) }
      }
      if let match, !why.contains(match.match) { why.append(match.match) }
    }
    return why
  }

  private typealias Text = (match: FoundPaper.Match, column: SearchColumn, keys: [SearchKey])

  private func texts(of paper: FoundPaper) throws -> [Text] {
    var texts: [Text] = [Self.text("title", paper.title, .name)]
    texts += paper.numbers.map { Self.text("number", $0.text, .number) }
    guard let id = paper.caseID,
      let content = try String.fetchOne(
        try database.cachedStatement(sql: "SELECT content FROM cases WHERE id = ?"), arguments: [id])
    else { return texts }
    for (field, text) in SearchRow.texts(ofContent: content) {
      if let column = SearchColumn(field: field) { texts.append(Self.text(field, text, column)) }
    }
    return texts
  }

  private static func text(_ field: String, _ text: String, _ column: SearchColumn) -> Text {
    let words = SearchKey.words(of: text)
    return (FoundPaper.Match(field: field, text: text), column, words + words.flatMap(\.parts))
  }

  /// As the index has found it, by the beginning of its letters or its sounds.
  private static func matches(_ word: SearchKey, _ asked: SearchKey) -> Bool {
    if word.isDevanagari == asked.isDevanagari, word.text.utf8.starts(with: asked.text.utf8) { return true }
    if word.isDevanagari, asked.isDevanagari { return asked.parts.contains { matches(word, $0) } }
    return asked.sounds.contains { sound in
      word.sounds.contains { $0 == sound || sound.utf8.count > 2 && $0.hasPrefix(sound) }
    } || asked.parts.contains { matches(word, $0) }
  }
}
