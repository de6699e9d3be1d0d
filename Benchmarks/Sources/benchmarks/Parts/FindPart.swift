import Certificates
import Nepali

/// What looking for papers takes in a large register. A person waits for it: 50 ms is not noticed.
enum FindPart {
  static func run(_ choices: Choices) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let archive = try Archive(path: folder.path + "/large.sqlite", bytes: 200)
    try archive.grow(by: choices.archive)
    let first = try BSDate(year: 2081, month: 1, day: 1)
    let queries: [(name: String, query: SearchQuery)] = [
      ("a family name", SearchQuery(words: "श्रेष्ठ")),
      ("the same in Latin letters", SearchQuery(words: "Shrestha")),
      ("a word of every third paper", SearchQuery(words: "उद्योग")), ("one letter", SearchQuery(words: "क")),
      ("three words", SearchQuery(words: "Shrestha धनुषा मिल")), ("a number", SearchQuery(words: "१२३")),
      ("a word and days", SearchQuery(words: "मिल", first: first)),
      ("a rare state", SearchQuery(words: "मिल", state: "void")),
      ("what is not there", SearchQuery(words: "घटोत्कच")),
    ]
    let entrants = queries.map { name, query in
      Contest.Entrant(name) {
        {
          for _ in 0..<20 { _ = try archive.register.find(query, limit: 100) }
          return 20
        }
      }
    }
    try Contest(unit: "searches", entrants: entrants).table(rounds: choices.rounds).print(
      under: "Searches among \(choices.archive) papers")
  }
}
