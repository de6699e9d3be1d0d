import Foundation
import Testing
import Tools

/// Every form, blank and filled, as it is laid out: a change of wording or of typography is a
/// difference to be read.
@Suite struct GoldenTests {
  @Test func blankForms() throws {
    let folder = try Samples.folder()
    let forms = try #require(try Certgen("forms", "--json", in: folder).json() as? [[String: Any]])
    #expect(forms.count >= 31)
    for form in forms {
      let id = try #require(form["id"] as? String)
      let papers = try #require(form["papers"] as? [String])
      for (index, paper) in papers.enumerated() {
        let pages = try Certgen(
          "render", id, "--blank", "--paper", paper, "--format", "pages", "-o", "-", in: folder)
        #expect(pages.status == 0, "\(pages.complaints)")
        let name = "blank-" + id.replacing("/", with: "-")
        try expectSnapshot(pages.output, index == 0 ? name : "\(name)-\(paper)")
      }
    }
  }

  @Test func sampleCases() throws {
    let folder = try Samples.folder()
    let lists = try folder.text("cases/index.tsv") + folder.text("cases/papers.tsv")
    for line in lists.split(separator: "\n") {
      let columns = line.split(separator: "\t").map(String.init)
      let office = columns.count > 2 ? columns[2] : "office.json"
      let pages = try Certgen(
        "render", columns[1], "--case", "cases/" + columns[0], "--office", office, "--format", "pages",
        "-o", "-", in: folder)
      #expect(pages.status == 0, "\(pages.complaints)")
      try expectSnapshot(pages.output, String(columns[0].dropLast(5)))
    }
  }
}
