/// What a register does when it is large, against the same when it is new, in turn.
enum ArchivePart {
  static func run(_ choices: Choices) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let new = try Archive(path: folder.path + "/new.sqlite", bytes: 2_000)
    let old = try Archive(path: folder.path + "/old.sqlite", bytes: 2_000)
    try old.grow(by: choices.archive)
    try new.grow(by: 100)
    func adding(_ archive: Archive) -> () throws -> () throws -> Int {
      { { try archive.add(choices.count).count } }
    }
    func issuing(_ archive: Archive) -> () throws -> () throws -> Int {
      {
        let cases = try archive.add(choices.count)
        return {
          try archive.issue(cases)
          return cases.count
        }
      }
    }
    let contest = Contest(
      unit: "papers",
      entrants: [
        .init("added, new", prepare: adding(new)),
        .init("added, large", against: "added, new", prepare: adding(old)),
        .init("issued, new", prepare: issuing(new)),
        .init("issued, large", against: "issued, new", prepare: issuing(old)),
      ])
    try contest.table(rounds: choices.rounds).print(
      under: "\(choices.count) papers in a new register, and in a large one of \(choices.archive)")
  }
}
