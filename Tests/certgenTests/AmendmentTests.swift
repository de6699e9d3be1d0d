import Foundation
import Testing

/// An office adds an amended form without a new program: `--forms` and `CERTGEN_FORMS`.
@Suite struct AmendmentTests {
  static let form = "fund-2081/annex-02"
  static let day = "2082-01-01"
  static let amended = "बबरमहल, काठमाडौं"

  /// Samples, and `forms/` with an amended call for proposals with another address.
  static func folder() throws -> Folder {
    let folder = try RegisterTests.office()
    let text = String(decoding: try Data(contentsOf: FormsTests.source), as: UTF8.self)
    let changed = text.replacing("from=\"2081-01-01\"", with: "from=\"\(day)\"")
      .replacing("त्रिपुरेश्वर, काठमाडौं", with: amended)
    try #require(changed != text)
    try folder.write(changed, to: "forms/2082/annex-02.xml")
    for (name, date) in [("old", "2081-12-30"), ("new", day)] {
      let lines = try folder.text("cases/notice-women.json").split(separator: "\n").map { line in
        line.contains("\"publication_date\"") ? "  \"publication_date\": \"\(date)\"," : String(line)
      }
      try folder.write(lines.joined(separator: "\n"), to: "\(name).json")
    }
    return folder
  }

  @Test("a case prints on the form that is law on the day of its decision")
  func render() throws {
    let folder = try Self.folder()
    func text(_ arguments: String...) throws -> String {
      let run = try RegisterTests.run(["render", Self.form, "--format", "text"] + arguments, in: folder)
      #expect(run.status == 0, "\(run.complaints)")
      return run.output
    }
    let amended = Self.amended
    #expect(try !text("--case", "new.json").contains(amended))
    #expect(try text("--case", "new.json", "--forms", "forms").contains(amended))
    #expect(try !text("--case", "old.json", "--forms", "forms").contains(amended))
    // The day that the document bears has no say in it where there is a decision.
    #expect(try !text("--case", "old.json", "--forms", "forms", "--date", "2082-05-01").contains(amended))
    #expect(try text("--case", "old.json", "--forms", "forms", "--as-of", Self.day).contains(amended))
    #expect(try text("--blank", "--forms", "forms").contains(amended))
    #expect(try !text("--blank", "--forms", "forms", "--as-of", "2081-12-30").contains(amended))
    let environment = try Certgen(
      "render", Self.form, "--blank", "--format", "text", in: folder, environment: ["CERTGEN_FORMS": "forms"])
    #expect(environment.output.contains(amended))
    let named = try Certgen(
      "render", "\(Self.form)@2081-12-30", "--blank", "--format", "text", "--forms", "forms", in: folder)
    #expect(named.status == 0 && !named.output.contains(amended))
  }

  @Test("a register keeps what it issued when the folder is gone")
  func register() throws {
    let folder = try Self.folder()
    let own = ["--forms", "forms"]
    for file in ["old.json", "new.json"] {
      #expect(try RegisterTests.run(["add", "office.sqlite", Self.form, file] + own, in: folder).status == 0)
    }
    // Both on one day, after the amendment; each on the form of its decision.
    let issue = ["issue", "office.sqlite", "--all", "--date", "2082-05-01"]
    let issued = try RegisterTests.run(issue + own, in: folder)
    #expect(issued.status == 0 && issued.rows.count == 2, "\(issued.complaints)")
    let before = try issued.rows.map { row in
      try RegisterTests.run(["get", "office.sqlite", row[1], "-o", "-"], in: folder).written
    }
    try FileManager.default.removeItem(atPath: folder.path("forms"))
    for (row, pdf) in zip(issued.rows, before) {
      let again = try RegisterTests.run(["get", "office.sqlite", row[1], "-o", "-"], in: folder)
      #expect(again.status == 0 && again.written == pdf)
    }
    #expect(try RegisterTests.run(["verify-register", "office.sqlite"], in: folder).status == 0)
    let forms = try Certgen(
      shell: "sqlite3 office.sqlite 'SELECT valid_from FROM forms ORDER BY 1'", in: folder)
    if forms.status == 0 { #expect(forms.lines == ["2081-01-01", Self.day]) }
  }

  @Test("versions are listed, shown and checked")
  func list() throws {
    let folder = try Self.folder()
    let list = try Certgen("forms", "--forms", "forms", in: folder)
    #expect(list.rows.filter { $0[0] == Self.form }.map { $0[2] } == ["2081-01-01", Self.day])
    let shown = try Certgen("forms", "show", "\(Self.form)@2081-02-01", "--forms", "forms", in: folder)
    #expect(shown.lines.first?.hasSuffix("law from 2081-01-01 until 2081-12-31") == true, "\(shown.output)")
    let check = try Certgen("forms", "check", "--forms", "forms", in: folder)
    #expect(check.status == 0, "\(check.complaints)")
    #expect(check.lines.contains("\(Self.form) from \(Self.day), 6 fields, blank on 1 page"))
    #expect(check.lines.count == list.lines.count)
  }

  @Test("what is wrong with a folder is told in one line")
  func refused() throws {
    let folder = try Self.folder()
    let early = "the form fund-2081/annex-02 was not law on 2080-12-30, the day of publication_date"
    try folder.write(
      try folder.text("old.json").replacing("2081-12-30", with: "2080-12-30"), to: "early.json")
    try folder.write(try folder.text("forms/2082/annex-02.xml"), to: "twice/a.xml")
    try folder.write(try folder.text("forms/2082/annex-02.xml"), to: "twice/b.xml")
    try folder.write("<form", to: "broken/x.xml")
    let render = ["render", Self.form]
    for (arguments, status, words) in [
      (render + ["--case", "early.json"], 1, early),
      (render + ["--blank", "--forms", "none"], 3, "none: cannot be read"),
      (render + ["--blank", "--forms", "twice"], 1, "twice/b.xml:3:"),
      (render + ["--blank", "--forms", "broken"], 1, "broken/x.xml:1:"),
      (["forms", "check", "--forms", "twice"], 1, "twice/b.xml:3:"),
      (["add", "office.sqlite", Self.form, "early.json"], 1, early),
    ] as [([String], Int32, String)] {
      let run = try RegisterTests.run(arguments, in: folder)
      #expect(run.status == status && run.complaintLines.count == 1, "\(run.complaints)")
      #expect(run.complaints.contains(words), "\(run.complaints)")
    }
  }
}
