import Layout

/// Document C: twelve pages of tables.
enum BookletPart {
  static func run(_ choices: Choices) throws {
    let rows = try choices.rows.booklets(count: 10)
    let floor = try Tape(rows.map { $0.document() })
    let contest = Contest(
      unit: "pages",
      entrants: [
        .init("Cairo alone (the floor)") {
          {
            try floor.replay(); return floor.pages
          }
        },
        .init("laid out and drawn", against: "Cairo alone (the floor)") {
          let press = try Press()
          return { try rows.reduce(0) { try $0 + press.print($1.document()).pages } }
        },
        .init("laid out only", against: "laid out and drawn") {
          let typesetter = try Typesetter()
          return { try pages(of: rows, by: typesetter) { _ in } }
        },
      ])
    try contest.table(rounds: choices.rounds).print(under: "Booklets of 12 pages of tables (document C)")
  }

  private static func pages(
    of rows: [BookletRow], by typesetter: Typesetter, _ use: (Publication) throws -> Void
  ) throws -> Int {
    var pages = 0
    for row in rows {
      let publication = try typesetter.pages(row.document())
      try use(publication)
      pages += publication.pages.count
    }
    return pages
  }
}
