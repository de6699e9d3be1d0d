import Testing

/// What an office had numbered before its register began.
@Suite struct OldNumberTests {
  @Test("an old registration keeps its number, is known and is not issued")
  func registered() throws {
    let folder = try RegisterTests.office()
    let sample = try folder.text(BadInputTests.sample)
    try folder.write(
      sample.replacing("{", with: "{ \"registration_number\": \"१२७/०७९–८०\",", maxReplacements: 1),
      to: "cases/old.json")
    let add = ["add", "office.sqlite", RegisterTests.form, "cases/old.json"]
    let typed = try RegisterTests.run(add, in: folder)
    #expect(typed.status == 1 && typed.complaints.contains("registration_number"), "\(typed.complaints)")
    let added = try RegisterTests.run(add + ["--registered"], in: folder)
    #expect(added.status == 0, "\(added.complaints)")
    #expect(
      try RegisterTests.run(["cases", "office.sqlite"], in: folder).rows.map { $0[2] } == ["registered"])
    let issue = try RegisterTests.run(
      ["issue", "office.sqlite", "1", "--date", RegisterTests.day], in: folder)
    #expect(issue.status == 1 && issue.complaints.contains("issued already as १२७/०७९–८०"))
    #expect(
      try RegisterTests.run(["issue", "office.sqlite", "--all", "--date", RegisterTests.day], in: folder)
        .output
        .isEmpty)
    let industry = try RegisterTests.run(["industry", "office.sqlite", "0127/2079-80"], in: folder)
    #expect(industry.rows.first == ["registration", "१२७/०७९–८०"])
    #expect(industry.rows.dropFirst().prefix { $0.count == 4 }.allSatisfy { $0.last == "case 1" }, "\(industry.output)")
    #expect(industry.rows.count > 5)
    #expect(try RegisterTests.run(["verify-register", "office.sqlite"], in: folder).status == 0)
  }

  @Test("a paper that quotes what no book has is refused until it is entered")
  func quoted() throws {
    let folder = try RegisterTests.office()
    let card = "cases/card-ordinary.json"
    #expect(
      try RegisterTests.run(["add", "office.sqlite", "fitta-2077/annex-05", card], in: folder).status == 0)
    let issue = ["issue", "office.sqlite", "1", "--date", RegisterTests.day]
    let unknown = try RegisterTests.run(issue, in: folder)
    #expect(unknown.status == 1 && unknown.complaintLines.count == 1, "\(unknown.complaints)")
    #expect(unknown.complaints.contains("is not in the book registration"), "\(unknown.complaints)")
    let rows = try folder.text("registrations.tsv").split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    let row = try #require(rows.first { unknown.complaints.contains($0[0]) })
    func enter(_ number: String, _ name: String) throws -> Certgen {
      let how = ["--book", "registration", "--date", row[2], "--name", name]
      return try RegisterTests.run(["enter", "office.sqlite", number] + how, in: folder)
    }
    #expect(try enter(row[0], "अर्कै उद्योग").status == 0)
    let other = try RegisterTests.run(issue, in: folder)
    #expect(other.status == 1 && other.complaints.contains("is the number of another name"))
    let taken = try enter(row[0], row[1])
    #expect(taken.status == 1 && taken.complaints.contains("is in the book registration already"))
    let excused = try RegisterTests.run(issue + ["--because", "नाम संशोधन हुँदै"], in: folder)
    #expect(excused.status == 0 && excused.rows.count == 1, "\(excused.complaints)")
  }
}
