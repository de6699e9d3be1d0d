import Testing

/// Who acts in a register.
@Suite struct PersonTests {
  @Test("one person needs no name, several do, each within their roles")
  func people() throws {
    let folder = try Samples.folder()
    func run(_ arguments: String..., by person: String? = nil) throws -> Certgen {
      try Certgen(
        Certgen.program, arguments, in: folder, environment: person.map { ["CERTGEN_PERSON": $0] } ?? [:])
    }
    #expect(try run("init", "office.sqlite", "--person", "हरि ज्ञवाली").status == 0)
    #expect(try run("office", "office.sqlite", "--file", "office.json").status == 0)
    let add = try run(
      "people", "add", "office.sqlite", "सीता राई", "--post", "नायब सुब्बा", "--roles", "clerk,checker")
    #expect(add.status == 0, "\(add.complaints)")
    let file = BadInputTests.sample
    let nobody = try run("add", "office.sqlite", RegisterTests.form, file)
    #expect(nobody.status == 1 && nobody.complaints.contains("--by NAME or CERTGEN_PERSON"))
    #expect(try run("add", "office.sqlite", RegisterTests.form, file, "--by", "राम").status == 1)
    #expect(try run("add", "office.sqlite", RegisterTests.form, file, by: "सीता राई").status == 0)
    let issue = try run("issue", "office.sqlite", "1", "--date", RegisterTests.day, "--by", "सीता राई")
    #expect(issue.status == 1 && issue.complaints.contains("does not have the role approver"))
    // The option comes before the variable.
    let issued = try Certgen(
      "issue", "office.sqlite", "1", "--date", RegisterTests.day, "--by", "हरि ज्ञवाली", "--json", in: folder,
      environment: ["CERTGEN_PERSON": "सीता राई"])
    #expect(try (issued.json() as? [[String: Any]])?.first?["person"] as? String == "हरि ज्ञवाली")
    let only = try run(
      "people", "disable", "office.sqlite", "हरि ज्ञवाली", "--reason", "अवकाश", "--by", "हरि ज्ञवाली")
    #expect(only.status == 1 && only.complaints.contains("is the only administrator"))
    #expect(
      try run(
        "people", "disable", "office.sqlite", "सीता राई", "--reason", "सरुवा", "--by", "हरि ज्ञवाली"
      ).status == 0)
    #expect(
      try run("people", "office.sqlite").rows.map { [$0[0], $0[$0.count - 1]] }
        == [["हरि ज्ञवाली", "acts"], ["सीता राई", "disabled: सरुवा"]])
    #expect(try run("verify-register", "office.sqlite").status == 0)
  }
}
