import Testing

@Suite struct LanguageTests {
  @Test("a date is converted both ways, with weekday, fiscal year and words")
  func dates() throws {
    let folder = try Folder()
    let line = [
      "2081-05-12", "2024-08-28", "Wednesday", "FY 2081/82", "२०८१ भदौ १२ गते", "बुधबार",
      "संवत् २०८१ साल भदौ १२ गते रोज ४",
    ]
    for arguments in [["2081-05-12"], ["२०८१।०५।१२"], ["--civil", "2024-08-28"], ["--ad", "2024-08-28"]] {
      let run = try Certgen(Certgen.program, ["date"] + arguments, in: folder, environment: [:])
      #expect(run.status == 0 && run.rows == [line] && run.complaints.isEmpty, "\(arguments)")
    }
    let several = try Certgen("date", "2081-03-31", "2081-04-01", in: folder)
    #expect(several.rows.map { $0[3] } == ["FY 2080/81", "FY 2081/82"])
    let today = try Certgen("date", in: folder)
    #expect(today.status == 0 && today.rows.count == 1)
  }

  @Test("a year that is not settled is converted with a warning; so is what looks civil")
  func warnings() throws {
    let folder = try Folder()
    let provisional = try Certgen("date", "2085-01-01", in: folder)
    #expect(provisional.status == 0 && provisional.rows.count == 1)
    #expect(
      provisional.complaints.hasPrefix("certgen: warning: 2085-01-01: the months of Bikram Sambat 2085"))
    #expect(try Certgen("date", "2083-01-01", in: folder).complaints.isEmpty)
    #expect(try Certgen("date", "2024-08-28", in: folder).complaints.contains("give --civil"))
  }

  @Test("amounts and numbers in words")
  func words() throws {
    let folder = try Folder()
    let amounts = try Certgen("words", "1,23,456.75", "0", in: folder)
    #expect(
      amounts.lines == [
        "एक लाख तेइस हजार चार सय छपन्न रुपैयाँ पचहत्तर पैसा मात्र", "शून्य रुपैयाँ मात्र",
      ])
    #expect(try Certgen("words", "--number", "१२३", in: folder).lines == ["एक सय तेइस"])
    #expect(try Certgen("words", "--", "-5", in: folder).complaints.contains("negative"))
  }

  @Test("digits are changed and grouped")
  func digits() throws {
    let folder = try Folder()
    #expect(try Certgen("digits", "मिति 2081-05-12", "x9", in: folder).lines == ["मिति २०८१-०५-१२", "x९"])
    #expect(try Certgen("digits", "--ascii", "२०८१/८२", in: folder).lines == ["2081/82"])
    #expect(
      try Certgen("digits", "--group", "12345678.5", "999", in: folder).lines == ["१,२३,४५,६७८.५०", "९९९"])
  }
}
