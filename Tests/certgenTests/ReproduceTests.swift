import Foundation
import GRDB
import Testing

/// Issued documents that are printed again.
@Suite struct ReproduceTests {
  @Test func everyDocumentIsTheSameAgain() throws {
    let folder = try KeptOffice.make(issued: 3)
    let all = try KeptOffice.run(["reproduce", "office.sqlite", "--all"], in: folder)
    #expect(all.rows == (1...3).map { ["OUT-2082-83-000\($0)", "equal", ""] })
    let one = try KeptOffice.run(["reproduce", "office.sqlite", "२/०८२–८३", "--json"], in: folder)
    let answer = try #require(try one.json() as? [[String: Any]])
    #expect(answer.map { $0["key"] as? String } == ["OUT-2082-83-0002"])
    #expect(
      try KeptOffice.refusal(["reproduce", "office.sqlite", "OUT-2082-83-0009"], in: folder).contains(
        "not in the register"))
  }

  /// What somebody changed, with all guards of the file out of the way, is named.
  @Test(arguments: [
    (
      "UPDATE documents SET program = 'certgen 0.0.1', date = '2082-11-30' WHERE id = 1",
      "certgen: 0.0.1 there, "
    ),
    ("UPDATE documents SET date = '2082-11-30' WHERE id = 1", "document: "),
    (
      "UPDATE cases SET content = replace(content, 'उद्योग', 'उद्योक') WHERE id = 1",
      "case: it is not what was entered"
    ),
    ("UPDATE numbers SET text = '७' WHERE document = 1 AND field IS NULL", "document: "),
    (
      "UPDATE frames SET content = replace(content, 'उद्योग विभाग', 'उद्योग बिभाग')",
      "office frame: digest "
    ),
  ]) func whatDiffersIsSaid(_ change: String, _ reason: String) throws {
    let folder = try KeptOffice.make(issued: 1)
    let database = try DatabaseQueue(path: folder.path("office.sqlite"))
    try database.write { database in
      for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      try database.execute(sql: change)
    }
    try database.close()
    let run = try Certgen("reproduce", "office.sqlite", "--all", in: folder)
    #expect(run.status == 4)
    #expect(run.rows.first?[1] == "different")
    #expect(run.rows.first?[2].contains(reason) == true, "\(run.output)")
  }

  @Test func theFirstVersionPrintedOtherwise() throws {
    let folder = try Folder()
    try EarlierVersion.first.make(in: folder)
    let run = try Certgen("reproduce", "old.sqlite", "--all", in: folder)
    #expect(run.status == 1)
    #expect(run.rows.map { $0[1] } == ["impossible", "impossible"])
    #expect(run.rows.allSatisfy { $0[2].contains("the first version") })
  }
}
