import Foundation
import Testing

/// What scripts read.
@Suite struct JSONTests {
  @Test("lists and answers of a register parse")
  func register() throws {
    let folder = try RegisterTests.office()
    let name = RegisterTests.register
    func list(_ arguments: String...) throws -> [[String: Any]] {
      let run = try RegisterTests.run(arguments + ["--json"], in: folder)
      return try #require(try run.json() as? [[String: Any]], "\(run.output)\(run.complaints)")
    }
    #expect(try list("cases", name).isEmpty)
    #expect(try list("documents", name).isEmpty)
    let files = Array(try Samples.cases(of: RegisterTests.form).prefix(2))
    let added = try list("add", name, RegisterTests.form, files[0], "cases/card-ordinary.json", files[1])
    #expect(added.map { $0["case"] as? Int } == [1, 2])
    #expect(added.map { $0["file"] as? String } == files)
    #expect(try list("cases", name).map { $0["state"] as? String } == ["entered", "entered"])
    let issued = try list("issue", name, "1", "9", "--date", RegisterTests.day)
    #expect(issued[0]["key"] as? String == "OUT-2083-84-0001")
    #expect(issued[1]["case"] as? Int == 9 && issued[1]["refused"] is String)
    let document = try #require(try list("documents", name).first)
    #expect(document["civil_date"] as? String == "2026-10-28" && document["case_id"] as? Int == 1)
    #expect((document["allotted"] as? [String: String])?["registration_number"] == "१/०८३–८४")
    #expect(document["book"] as? String == "dispatch" && document["person"] is String)
    #expect((document["sha256"] as? String)?.count == 64)
    #expect(try list("series", name).first?["next_key"] as? String == "OUT-2083-84-0002")
    #expect(try list("cases", name, "--open").map { $0["id"] as? Int } == [2])

    let seen =
      try RegisterTests.run(["verify-register", name, "--json"], in: folder).json() as? [String: Any]
    #expect((seen?["seen"] as? [String: Any])?["documents"] as? Int == 1)
    #expect((seen?["findings"] as? [Any])?.isEmpty == true)
    let office =
      try RegisterTests.run(["office", "show", name, "--json"], in: folder).json() as? [String: Any]
    #expect(office?["name"] as? String == "उद्योग विभाग")
  }

  @Test("forms describe themselves")
  func forms() throws {
    let folder = try Folder()
    let list = try Certgen("forms", "--json", in: folder).json() as? [[String: Any]]
    let ids = try #require(list).compactMap { $0["id"] as? String }
    #expect(Set(ids).isSuperset(of: RenderTests.forms))
    for id in ids {
      let form = try Certgen("forms", "show", id, "--json", in: folder).json() as? [String: Any]
      let fields = try #require(form?["fields"] as? [[String: Any]])
      #expect(fields.allSatisfy { $0["label"] is String && $0["type"] is String && $0["required"] is Bool })
      #expect(((form?["form"] as? [String: Any])?["digest"] as? String)?.count == 64)
    }
    let card =
      try Certgen("forms", "show", "fitta-2077/annex-05", "--json", in: folder).json() as? [String: Any]
    let fields = try #require(card?["fields"] as? [[String: Any]])
    let cardClass = try #require(fields.first { $0["name"] as? String == "card_class" })
    #expect(cardClass["derived_from"] as? [String] == ["foreign_investment"])
    #expect(
      (cardClass["choices"] as? [[String: String]])?.map { $0["key"] } == [
        "ordinary", "distinguished", "highly_distinguished",
      ])
  }

  @Test("dates and words")
  func language() throws {
    let folder = try Folder()
    let dates = try Certgen("date", "2081-05-12", "2090-01-01", "--json", in: folder)
    let list = try #require(try dates.json() as? [[String: Any]])
    #expect(list.map { $0["civil"] as? String } == ["2024-08-28", "2033-04-14"])
    #expect(list.map { $0["provisional"] as? Bool } == [false, true])
    let words = try Certgen("words", "१०५.५०", "--json", in: folder).json() as? [[String: String]]
    #expect(words == [["given": "१०५.५०", "words": "एक सय पाँच रुपैयाँ पचास पैसा मात्र"]])
  }
}
