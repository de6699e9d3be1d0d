import Testing

@Suite struct FindCommandTests {
  @Test("papers are found by name, person, number and day, as rows and as JSON; nothing found is no error")
  func find() throws {
    let folder = try RegisterTests.office()
    let register = RegisterTests.register
    let add = ["add", register, RegisterTests.form, "cases/certificate-makhana.json"]
    #expect(try RegisterTests.run(add, in: folder).status == 0)
    func find(_ words: String...) throws -> Certgen {
      try RegisterTests.run(["find", register] + words, in: folder)
    }
    #expect(try find("मखाना").rows.map { $0[4] } == ["entered"])
    #expect(
      try RegisterTests.run(["issue", register, "--all", "--date", RegisterTests.day], in: folder).status == 0
    )
    let row = try #require(try find("makhana").rows.first)
    #expect(
      row.count == 7 && row[2] == RegisterTests.day && row[3] == RegisterTests.form && row[4] == "issued")
    #expect(row[5].contains("मखाना") && row[6] == "title")
    let list = try #require(try find(row[1], "--json").json() as? [[String: Any]])
    #expect(list.count == 1 && list[0]["key"] as? String == row[1] && list[0]["state"] as? String == "issued")
    #expect(try find("--from", RegisterTests.day, "--form", "madhesh-2078").rows.map { $0[1] } == [row[1]])
    #expect(try find("मखाना", "--to", "2083-07-10").output.isEmpty)
    let none = try find("घटोत्कच")
    #expect(none.status == 0 && none.output.isEmpty && none.complaints.isEmpty)
    #expect(try find().status == 2)
    #expect(try find("क", "--limit", "0").status == 2)
    let standing = try Certgen("find", "मखाना", in: folder, environment: ["CERTGEN_REGISTER": register])
    #expect(standing.rows.map { $0[1] } == [row[1]])
  }

  @Test("a register of an earlier version is found in as it is, and after its migration")
  func earlierVersion() throws {
    let folder = try Folder()
    try EarlierVersion.first.make(in: folder)
    let title = try #require(try Certgen("documents", "old.sqlite", in: folder).rows.first?[6])
    #expect(try Certgen("find", "old.sqlite", title, in: folder).rows.contains { $0[5] == title })
    #expect(try Certgen("migrate", "old.sqlite", "--person", "राम", in: folder).status == 0)
    #expect(try Certgen("find", "old.sqlite", title, in: folder).rows.contains { $0[5] == title })
    #expect(try Certgen("verify-register", "old.sqlite", "--rebuild-search", in: folder).status == 0)
  }
}
