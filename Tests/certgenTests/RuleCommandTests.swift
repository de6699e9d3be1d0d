import Foundation
import Testing

/// What the rules compute on the command line.
@Suite struct RuleCommandTests {
  @Test func deadline() throws {
    let folder = try Folder()
    let run = try Certgen("deadline", "madhesh-2078/rule-10-2", "2081-12-28", in: folder)
    #expect(run.status == 0)
    #expect(run.rows.first == ["last day", "2082-02-01", "Thursday", "2025-05-15", "२०८२ जेठ १ गते बिहीबार"])
    #expect(run.output.contains("नियम १० को उपनियम (२)"))
    let json = try Certgen("deadline", "madhesh-2078/rule-8-1", "2081/82", "--json", in: folder).json()
    let answer = try #require(json as? [String: Any])
    #expect(answer["last_day"] as? String == "2082-09-30" && answer["start"] as? String == "2082-03-32")
    #expect((answer["rule"] as? [String: Any])?["citation"] as? String == "नियम ८ को उपनियम (१)")
    let late = try Certgen("deadline", "fitta-2077/rule-9-2", "2084-01-01", in: folder)
    #expect(late.status == 0 && late.complaintLines.count == 2 && late.complaints.contains("not settled"))
  }

  @Test func workingDays() throws {
    let folder = try Folder()
    let run = try Certgen(
      "deadline", "fund-2081/section-12-8", "2081-05-12", "--holiday", "2081-05-14", in: folder)
    #expect(run.rows.first?[1] == "2081-05-21")
    #expect(run.rows.contains(["all days", "2081-05-19", "if every day counted"]))
    #expect(run.output.contains("Saturdays skipped: 2081-05-15; public holidays skipped: 2081-05-14"))
    let without = try Certgen("deadline", "fund-2081/section-12-8", "2081-05-12", in: folder)
    #expect(without.output.contains("no public holiday is known"))
    let wrong = try Certgen(
      "deadline", "fitta-2077/rule-8-3", "2081-05-12", "--holiday", "2081-05-14", in: folder)
    #expect(wrong.status == 2)
  }

  @Test func listOfLimits() throws {
    let folder = try Folder()
    let all = try Certgen("deadline", "--list", in: folder).rows
    let fitta = try Certgen("deadline", "--list", "fitta-2077", in: folder).rows
    #expect(all.count > 60 && fitta.count == 12)
    #expect(fitta.allSatisfy { $0[0].hasPrefix("fitta-2077/") && all.contains($0) })
    let json = try Certgen("deadline", "--list", "--json", in: folder).json() as? [[String: Any]]
    #expect(json?.count == all.count)
  }

  @Test(
    arguments: [
      (["madhesh-2078/rule-102", "2081-01-01"], 1, "did you mean madhesh-2078/rule-10-2?"),
      (["madhesh-2078/rule-10-2", "2081-01-32"], 1, "there is no day 32"),
      (["fund-2081/section-12-3-term", "2096-01-01"], 1, "falls outside Bikram Sambat"),
      (["--list", "fitta"], 1, "there is no such series"),
      (["madhesh-2078/rule-10-2"], 2, "the day of its start"),
      (["--list", "fitta-2077", "2081-01-01"], 2, "takes a series only"),
    ] as [([String], Int32, String)]) func refusals(arguments: [String], status: Int32, words: String) throws
  {
    let run = try Certgen(Certgen.program, ["deadline"] + arguments, in: Folder(), environment: [:])
    #expect(run.status == status && run.complaints.contains(words), "\(run.complaints)")
    #expect(run.written.isEmpty)
  }

  @Test func fees() throws {
    let folder = try Folder()
    let run = try Certgen(
      "fee", "registration", "--firm", "private", "--capital", "7,50,000", "--group", "women", "--json",
      in: folder)
    let answer = try #require(try run.json() as? [String: Any])
    let values = try #require(answer["values"] as? [[String: Any]])
    let row = try #require(values.first { $0["name"] as? String == "fee_row" })
    #expect((row["text"] as? String)?.hasPrefix("निजी फर्म, सि.नं. २") == true)
    #expect(values.last?["value"] as? String == "500.00")
    let late = [
      "fee", "renewal", "--firm", "private", "--capital", "7,50,000", "--registered", "2075-04-01",
      "--applied",
      "2080-05-10",
    ]
    let refused = try Certgen(Certgen.program, late, in: folder, environment: [:])
    #expect(refused.status == 1 && refused.complaintLines.count == 4)
    #expect(refused.complaints.contains("from_term_end or from_window_end"))
    try folder.write(
      #"{"name": "क", "settings": {"late_counting": "from_term_end", "three_months_from": "term_end","#
        + #" "one_year_from": "term_end", "late_charge": "replaces"}}"#, to: "office.json")
    let office = try Certgen(
      Certgen.program, late + ["--office", "office.json"], in: folder, environment: [:])
    #expect(office.rows.contains { $0.prefix(3) == ["payable_fee", "लाग्ने दस्तुर", "250.00"] })
    #expect(office.rows.filter { $0[0] == "setting" }.count == 4)
    let overruled = try Certgen(
      Certgen.program, late + ["--office", "office.json", "--set", "late_charge=adds"], in: folder,
      environment: [:])
    #expect(overruled.rows.contains { $0.prefix(3) == ["payable_fee", "लाग्ने दस्तुर", "350.00"] })
    let list = try Certgen("fee", "list", in: folder)
    #expect(list.status == 0 && list.output.contains("one_crore_row"))
    let service = try Certgen("fee", "service", "certificate_copy", "--firm", "private", in: folder)
    #expect(service.rows.contains { $0.prefix(3) == ["payable_fee", "लाग्ने दस्तुर", "500.00"] })
  }

  @Test func compute() throws {
    let folder = try Folder()
    let card = try Certgen("compute", "fitta-2077/annex-05", "foreign_investment=26,00,00,000", in: folder)
    #expect(card.rows.contains { $0.prefix(3) == ["card_class", "परिचयपत्रको प्रकार", "distinguished"] })
    try folder.write("{ \"foreign_investment\": \"26,00,00,000\" }\n", to: "case.json")
    let file = try Certgen(
      "compute", "fitta-2077/annex-05", "--case", "case.json", "passport_number=A1", in: folder)
    #expect(file.output == card.output)
    let twice = try Certgen(
      "compute", "fitta-2077/annex-05", "--case", "case.json", "foreign_investment=5 ", in: folder)
    #expect(twice.status == 1 && twice.complaints.hasPrefix("certgen: case.json:1:"))
    let unknown = try Certgen("compute", "fitta-2077/annex-05", "foreign_investmnt=5", in: folder)
    #expect(unknown.status == 1 && unknown.complaints.contains("did you mean foreign_investment?"))
    for wrong in [["x"], ["signature"], ["passport_number=1", "passport_number=2"]] {
      let run = try Certgen(
        Certgen.program, ["compute", "fitta-2077/annex-05"] + wrong, in: folder, environment: [:])
      #expect(run.status == 2 && run.written.isEmpty)
    }
  }
}
