import Foundation
import Testing

@Suite struct FormsTests {
  static let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Forms/fund-2081/annex-02.xml")

  @Test("forms are listed and shown")
  func list() throws {
    let folder = try Folder()
    let list = try Certgen("forms", in: folder)
    #expect(list.status == 0 && Set(list.rows.map { $0[0] }).isSuperset(of: RenderTests.forms))
    #expect(try Certgen("forms", "list", in: folder).output == list.output)
    let shown = try Certgen("forms", "show", "madhesh-2078/annex-03", in: folder)
    for words in [
      "industry_name  उद्योगको नाम · Name of the industry", "derived from fixed_capital, working_capital",
      "    cottage  घरेलु उद्योग", "decision_details  निर्णयको व्यहोरा",
      "text, at most 200 characters, becomes the industry's name, required",
      "given by the register from the registration book",
    ] { #expect(shown.output.contains(words), "\(words)") }
  }

  @Test("a form file is taken in place of an identity")
  func file() throws {
    let folder = try Folder()
    try folder.write(try Data(contentsOf: Self.source), to: "draft.xml")
    let check = try Certgen("forms", "check", "draft.xml", in: folder)
    #expect(check.status == 0 && check.lines == ["draft.xml: fund-2081/annex-02, 6 fields, blank on 1 page"])
    let runs = try ["draft.xml", "fund-2081/annex-02"].map {
      try Certgen("render", $0, "--blank", "-o", "-", in: folder)
    }
    #expect(runs[0].status == 0 && runs[0].written == runs[1].written)
    #expect(try Certgen("forms", "show", "draft.xml", in: folder).status == 0)
  }

  @Test("what is wrong with a form is told with its line and column; the other files are checked too")
  func check() throws {
    let folder = try Folder()
    let text = String(decoding: try Data(contentsOf: Self.source), as: UTF8.self)
    try folder.write(text, to: "good.xml")
    try folder.write(text.replacing("{publication_date}", with: "{publication_dat}"), to: "hole.xml")
    try folder.write(text.replacing("</form>", with: ""), to: "open.xml")
    try folder.write("<!DOCTYPE form [<!ENTITY x SYSTEM \"/etc/passwd\">]><form>&x;</form>", to: "entity.xml")
    let run = try Certgen(
      "forms", "check", "hole.xml", "open.xml", "entity.xml", "none.xml", "good.xml", in: folder)
    #expect(run.status == 3 && run.lines.count == 1 && run.output.hasPrefix("good.xml: "))
    #expect(run.complaintLines.count == 4, "\(run.complaints)")
    #expect(run.complaintLines[0].contains("publication_date"))
    for name in ["hole", "open", "entity"] {
      let line = run.complaintLines.first { $0.hasPrefix("certgen: \(name).xml:") }
      #expect(line?.firstMatch(of: /\.xml:[0-9]+:[0-9]+: ./) != nil, "\(run.complaints)")
    }
    #expect(!run.complaints.contains("root:"))
  }

  @Test("the difference between two versions is shown, and the exit code tells")
  func difference() throws {
    let folder = try AmendmentTests.folder()
    let old = AmendmentTests.form
    let same = try Certgen("forms", "diff", old, old, in: folder)
    #expect(same.status == 0 && same.output.isEmpty)
    let pair = ["forms", "diff", "\(old)@2081-05-01", "\(old)@2082-01-01", "--forms", "forms"]
    let run = try RegisterTests.run(pair, in: folder)
    #expect(run.status == 1 && run.complaints.isEmpty)
    #expect(
      run.lines == [
        "Identity:", "  from: [-2081-01-01-] {+2082-01-01+}", "  until: [-2081-12-31-]", "Wording:",
        "  [-त्रिपुरेश्वर,-] {+बबरमहल,+} काठमाडौं",
      ])
    let json = try #require(try RegisterTests.run(pair + ["--json"], in: folder).json() as? [String: Any])
    #expect(json["same"] as? Bool == false && (json["wording"] as? [Any])?.count == 1)
    let file = try Certgen("forms", "diff", old, "forms/2082/annex-02.xml", in: folder)
    #expect(file.status == 1 && file.output.contains("{+बबरमहल,+}"))
  }
}
