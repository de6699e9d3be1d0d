import Testing

/// Numbers that are void, and books of an office's own.
@Suite struct NumberTests {
  private static func office() throws -> Folder {
    let folder = try RegisterTests.office()
    let add = ["add", RegisterTests.register, RegisterTests.form, BadInputTests.sample]
    try #require(try RegisterTests.run(add, in: folder).status == 0)
    return folder
  }

  static let issue = ["issue", RegisterTests.register, "1", "--date", RegisterTests.day]

  @Test("a void document stays, and its case can be issued again")
  func void() throws {
    let folder = try Self.office()
    #expect(try RegisterTests.run(Self.issue, in: folder).rows.map { $0[0] } == ["१ (१/०८३–८४)"])
    let number = "OUT-2083-84-0001"
    let void = ["void", RegisterTests.register, number]
    #expect(try RegisterTests.run(void, in: folder).status == 2)
    #expect(try RegisterTests.run(void + ["--reason", " "], in: folder).status == 1)
    #expect(try RegisterTests.run(void + ["--reason", "नाम अशुद्ध"], in: folder).status == 0)
    #expect(try RegisterTests.run(void + ["--reason", "फेरि"], in: folder).status == 1)
    #expect(
      try RegisterTests.run(["documents", RegisterTests.register], in: folder).rows.map { $0[5] } == ["void"])
    let again = try RegisterTests.run(Self.issue, in: folder)
    #expect(again.rows.map { $0[1] } == ["OUT-2083-84-0002"])
    #expect(
      try RegisterTests.run(["get", RegisterTests.register, number, "-o", "-"], in: folder).status == 0)
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
  }

  @Test("a book writes its numbers as the office does, until it is in use")
  func series() throws {
    let folder = try Self.office()
    let set = ["series", "set", RegisterTests.register, "--book", "registration", "--year", "2083/84"]
    let format = ["--format", "घ.उ. {n:4}/{short}-{end}", "--code", "ghu", "--opening", "120"]
    #expect(try RegisterTests.run(set + format, in: folder).status == 0)
    let refused = try RegisterTests.run(set + ["--format", "{year}"], in: folder)
    #expect(refused.status == 1 && refused.complaints.contains("needs one place {n} for the ordinal"))
    #expect(try RegisterTests.run(set, in: folder).status == 2)
    let issued = try RegisterTests.run(Self.issue, in: folder)
    #expect(issued.rows.first?.prefix(2) == ["१ (घ.उ. ०१२१/०८३-८४)", "OUT-2083-84-0001"])
    let late = try RegisterTests.run(set + ["--opening", "5"], in: folder)
    #expect(late.status == 1 && late.complaints.contains("1 numbers given already"))
    #expect(
      try RegisterTests.run(["series", RegisterTests.register], in: folder).rows
        == [
          ["2083/84", "dispatch", "0", "1", "२", "OUT-2083-84-0002"],
          ["2083/84", "registration", "120", "121", "घ.उ. ०१२२/०८३-८४", "GHU-2083-84-0122"],
        ])
    // The number is found however it is typed, and so is the industry.
    for number in ["घ.उ. 121/083-84", "घ.उ.०१२१/२०८३–८४"] {
      let get = ["get", RegisterTests.register, number, "--book", "registration", "-o", "-"]
      #expect(try RegisterTests.run(get, in: folder).status == 0)
      let industry = try RegisterTests.run(["industry", RegisterTests.register, number], in: folder)
      #expect(industry.rows.first == ["registration", "घ.उ. ०१२१/०८३-८४"])
      #expect(industry.rows.contains { $0.prefix(2) == ["paper", "OUT-2083-84-0001"] })
      #expect(industry.rows.contains { $0[0] == "name" && $0[3] == "OUT-2083-84-0001" })
    }
  }

  @Test("an impossible day is refused, and an administrator's reason is kept")
  func days() throws {
    let folder = try Self.office()
    for (day, words) in [
      ("2099-01-01", "lies in the future"), ("2078-05-05", "the day of the case's decision"),
    ] {
      let run = try RegisterTests.run(["issue", RegisterTests.register, "1", "--date", day], in: folder)
      #expect(run.status == 1 && run.output.isEmpty && run.complaints.contains(words), "\(run.complaints)")
    }
    // A civil year that was typed by mistake.
    let civil = try RegisterTests.run(
      ["issue", RegisterTests.register, "1", "--date", "2024-01-01"], in: folder)
    #expect(civil.status == 1 && civil.output.isEmpty)
    let because = [
      "issue", RegisterTests.register, "1", "--date", "2078-05-05", "--because", "भूलसुधार", "--json",
    ]
    let run = try RegisterTests.run(because, in: folder)
    let document = try (run.json() as? [[String: Any]])?.first
    #expect(document?["exception"] as? String == "भूलसुधार" && document?["date"] as? String == "2078-05-05")
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
  }
}
