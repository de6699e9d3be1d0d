import Foundation
import Testing

/// A value that was typed once on an application fills the certificate.
@Suite struct PrefillTests {
  @Test(
    "what two forms share is taken over",
    arguments: [
      (
        "madhesh-2078-annex-01-ordinary", "madhesh-2078/annex-01", "madhesh-2078/annex-03",
        [
          "electric_power", "industry_name", "industry_objective", "registration_authority", "operator_name",
          "industry_address",
        ]
      ),
      (
        "madhesh-2078-annex-02-ordinary", "madhesh-2078/annex-02", "madhesh-2078/annex-03",
        ["fixed_capital", "industry_name", "industry_scale", "operating_days_per_year", "shift_count"]
      ),
      (
        "madhesh-2078-annex-04-ordinary", "madhesh-2078/annex-04", "madhesh-2078/annex-05",
        ["applicant_address", "applicant_name", "board_name"]
      ),
      (
        "madhesh-2078-annex-07-ordinary", "madhesh-2078/annex-07", "madhesh-2078/annex-08",
        ["applicant_name", "application_date", "district", "industry_name", "new_local_level", "new_ward"]
      ),
      (
        "fitta-2077-annex-02-ordinary", "fitta-2077/annex-02", "fitta-2077/annex-03",
        ["district", "fixed_capital", "industry_name", "industry_scale", "local_level_type", "ward"]
      ),
      (
        "approval-hotel", "fitta-2077/annex-03", "fitta-2077/annex-05",
        ["foreign_investment", "investor_name"]
      ),
      (
        "fund-2081-annex-03a-ordinary", "fund-2081/annex-03a", "fund-2081/annex-05",
        ["industry_name", "programme_body_name", "programme_name"]
      ),
    ])
  func shared(_ file: String, _ from: String, _ to: String, _ names: [String]) throws {
    let folder = try Samples.folder()
    let run = try Certgen("prefill", "cases/\(file).json", to, "--from", from, in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    let taken = try #require(try run.json() as? [String: Any])
    for name in names { #expect(taken[name] != nil, "\(name)") }
    // Every field of the other form is either taken, computed, given by the register, or told.
    let form = try #require(try Certgen("forms", "show", to, "--json", in: folder).json() as? [String: Any])
    for field in try #require(form["fields"] as? [[String: Any]]) {
      let name = try #require(field["name"] as? String)
      let told = run.complaintLines.contains {
        $0.hasPrefix("to fill: \(name) (") || $0.hasPrefix("to fill, if wished: \(name) (")
      }
      let isOwn = ["derived_from", "setting", "allotted"].contains { field[$0] != nil }
      #expect([told, taken[name] != nil, isOwn].contains(true), "\(name)")
      #expect(!(told && taken[name] != nil), "\(name)")
    }
    // The form is found without its name.
    let found = try Certgen("prefill", "cases/\(file).json", to, in: folder)
    #expect(found.status == 0 && found.output == run.output, "\(found.complaints)")
  }

  @Test("papers that belong together fill one form")
  func together() throws {
    let folder = try Samples.folder()
    func taken(_ arguments: String...) throws -> (values: [String: Any], told: [String]) {
      let run = try RegisterTests.run(["prefill"] + arguments, in: folder)
      #expect(run.status == 0, "\(run.complaints)")
      return (try #require(try run.json() as? [String: Any]), run.complaintLines)
    }
    let certificate = "madhesh-2078/annex-03"
    let (one, two) = (
      "cases/madhesh-2078-annex-01-ordinary.json", "cases/madhesh-2078-annex-02-ordinary.json"
    )
    let (alone, other) = (try taken(one, certificate), try taken(two, certificate))
    let both = try taken(one, certificate, "--and", two)
    #expect(Set(both.values.keys) == Set(alone.values.keys).union(other.values.keys))
    #expect(both.values["operator_name"] as? String == "सुमित्रा कुमारी मण्डल")
    #expect(both.values["industry_name"] as? String == alone.values["industry_name"] as? String)
    // The two samples are of two industries, and that is told.
    #expect(both.told.contains { $0.hasPrefix("not taken: industry_name (उद्योगको नाम): is ") })
    #expect(!both.told.contains { $0.hasPrefix("to fill: fixed_capital") })
    #expect(both.told.contains { $0.hasPrefix("to fill: registration_date") })
    #expect(!both.told.contains { $0.contains("registration_number") })
  }

  @Test("what every paper has of its own is not taken over")
  func own() throws {
    let folder = try Samples.folder()
    func taken(_ file: String, _ form: String) throws -> [String: Any] {
      let run = try RegisterTests.run(["prefill", "cases/\(file).json", form], in: folder)
      #expect(run.status == 0, "\(run.complaints)")
      return try #require(try run.json() as? [String: Any])
    }
    let renamed = try taken("salyan-charter-firm-registration-ordinary", "salyan-charter/change-of-name")
    #expect(renamed["firm_name"] == nil && renamed["receipt_number"] == nil)
    #expect(renamed["old_firm_name"] as? String == "सिद्ध कुमाख कृषि सामग्री पसल")
    let second = try taken("fitta-2077-rule-16-2-ordinary", "fitta-2077/rule-16-3")
    #expect(second["complainant_name"] != nil && second["findings"] == nil && second["outcome"] == nil)
  }

  @Test("the day of another letter and of its decision stay with it")
  func days() throws {
    let folder = try Samples.folder()
    let order = "cases/fitta-2077-rule-17-2-ordinary.json"
    let run = try RegisterTests.run(["prefill", order, "fitta-2077/rule-17-5"], in: folder)
    let taken = try #require(try run.json() as? [String: Any])
    #expect(taken["investor_name"] != nil && taken["letter_date"] == nil && taken["decision_date"] == nil)
    for name in ["letter_date", "decision_date"] {
      #expect(run.complaintLines.contains { $0.hasPrefix("to fill: \(name) (") }, "\(name)")
    }
  }

  @Test("pictures keep their place, or are told")
  func pictures() throws {
    let folder = try Samples.folder()
    let card = [
      "prefill", "cases/card-ordinary.json", "fitta-2077/annex-05", "--from", "fitta-2077/annex-05",
    ]
    func photo(_ output: String) throws -> String? {
      let run = try RegisterTests.run(card + ["-o", output], in: folder)
      #expect(run.status == 0, "\(run.complaints)")
      let taken = try JSONSerialization.jsonObject(with: try folder.read(output)) as? [String: Any]
      return taken?["investor_photo"] as? String
    }
    #expect(try photo("cases/new.json") == "photos/sofia-lindqvist.jpg")
    #expect(try photo("new.json") == "cases/photos/sofia-lindqvist.jpg")
    // A copy that takes everything is a case again.
    let again = try Certgen("render", "fitta-2077/annex-05", "--case", "new.json", "-o", "-", in: folder)
    let first = try Certgen(
      "render", "fitta-2077/annex-05", "--case", "cases/card-ordinary.json", "-o", "-", in: folder)
    #expect(again.status == 0 && again.written == first.written, "\(again.complaints)")
    try folder.write("", to: "elsewhere/x")
    #expect(try photo("elsewhere/new.json") == nil)
    let run = try RegisterTests.run(card + ["-o", "elsewhere/new.json"], in: folder)
    #expect(run.complaintLines.contains { $0.hasPrefix("not taken: investor_photo (फोटो): photos/") })
  }

  @Test("a case of a register is taken with its pictures")
  func register() throws {
    let folder = try RegisterTests.office()
    let form = RegisterTests.form
    let add = ["add", "office.sqlite", form, "cases/certificate-makhana.json"]
    #expect(try RegisterTests.run(add, in: folder).status == 0)
    let prefill = ["prefill", "1", form, "--register", "office.sqlite"]
    let run = try RegisterTests.run(prefill + ["-o", "again.json"], in: folder)
    #expect(run.status == 0 && !run.complaints.contains("not taken"), "\(run.complaints)")
    let rendered = try Certgen("render", form, "--case", "again.json", "-o", "-", in: folder)
    let first = try Certgen(
      "render", form, "--case", "cases/certificate-makhana.json", "-o", "-", in: folder)
    #expect(rendered.status == 0 && rendered.written == first.written, "\(rendered.complaints)")
    #expect(try RegisterTests.run(prefill, in: folder).complaints.contains("not taken: operator_photo"))
    let none = try RegisterTests.run(["prefill", "7", form, "--register", "office.sqlite"], in: folder)
    #expect(none.status == 1 && none.output.isEmpty)
  }

  @Test("what cannot be read is refused")
  func refused() throws {
    let folder = try Samples.folder()
    try folder.write("{\"colour\": \"red\"}", to: "x.json")
    for (arguments, status, words) in [
      (["x.json", "madhesh-2078/annex-03"], 1, "x.json: is a case of no form; name its form with --from"),
      (["x.json", "madhesh-2078/annex-03", "--from", "madhesh-2078/annex-01"], 1, "“colour”"),
      (["none.json", "madhesh-2078/annex-03"], 3, "none.json: cannot be read"),
      (["x.json", "madhesh-2078/annex-3"], 1, "did you mean"),
      (["1", "a/b", "--register", "r", "--from", "a/c"], 2, "--from goes with a case file"),
    ] as [([String], Int32, String)] {
      let run = try RegisterTests.run(["prefill"] + arguments, in: folder)
      #expect(run.status == status && run.complaints.contains(words), "\(run.complaints)")
      #expect(run.output.isEmpty)
    }
  }
}
