import Testing

/// Numbers that are void, and numbers of an office's own.
@Suite struct NumberTests {
  @Test("a void document stays, and its case can be issued again")
  func void() throws {
    let folder = try RegisterTests.office()
    try RegisterTests.run(
      ["add", RegisterTests.register, RegisterTests.form, BadInputTests.sample], in: folder)
    try RegisterTests.run(["issue", RegisterTests.register, "1", "--date", "2081-05-12"], in: folder)
    let number = "CERT-2081-82-0001"
    #expect(try RegisterTests.run(["void", RegisterTests.register, number], in: folder).status == 2)
    #expect(
      try RegisterTests.run(["void", RegisterTests.register, number, "--reason", " "], in: folder).status == 1
    )
    #expect(
      try RegisterTests.run(["void", RegisterTests.register, number, "--reason", "नाम अशुद्ध"], in: folder).status
        == 0)
    #expect(
      try RegisterTests.run(["void", RegisterTests.register, number, "--reason", "फेरि"], in: folder).status
        == 1)
    #expect(
      try RegisterTests.run(["documents", RegisterTests.register], in: folder).rows.map { $0[5] } == ["void"])
    let again = try RegisterTests.run(
      ["issue", RegisterTests.register, "1", "--date", "2081-05-12"], in: folder)
    #expect(again.rows.map { $0[1] } == ["CERT-2081-82-0002"])
    #expect(
      try RegisterTests.run(["get", RegisterTests.register, number, "-o", "-"], in: folder).status == 0)
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
  }

  @Test("a series has the prefix of the office, until it is in use")
  func series() throws {
    let folder = try RegisterTests.office()
    let set = ["series", "set", RegisterTests.register, "--kind", "certificate", "--year", "2081/82"]
    let prefix = ["--prefix", "घ.उ.", "--key", "ghu", "--opening", "120"]
    #expect(try RegisterTests.run(set + prefix, in: folder).status == 0)
    #expect(try RegisterTests.run(set + ["--prefix", "घ/उ", "--key", "X"], in: folder).status == 1)
    try RegisterTests.run(
      ["add", RegisterTests.register, RegisterTests.form, BadInputTests.sample], in: folder)
    let issued = try RegisterTests.run(
      ["issue", RegisterTests.register, "--all", "--date", "2081-05-12"], in: folder)
    #expect(issued.rows.first?.prefix(2) == ["घ.उ.-२०८१/८२-०१२१", "GHU-2081-82-0121"])
    let late = try RegisterTests.run(set + ["--opening", "5"], in: folder)
    #expect(late.status == 1 && late.complaints.contains("1 issued already"))
    #expect(
      try RegisterTests.run(["series", RegisterTests.register], in: folder).rows
        == [["2081/82", "certificate", "120", "1", "घ.उ.-२०८१/८२-०१२२", "GHU-2081-82-0122"]])
  }
}
