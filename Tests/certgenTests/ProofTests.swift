import Foundation
import Testing
import Tools

/// The proof book, by which an office approves a form.
@Suite struct ProofTests {
  @Test("every form is proved by an ordinary case and the worst")
  func all() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("books"), withIntermediateDirectories: false)
    let run = try Certgen("proof", "--all", "--format", "text", "-o", "books", in: folder)
    #expect(run.status == 0 && run.complaints.isEmpty, "\(run.complaints)")
    let forms = try #require(try Certgen("forms", "--json", in: folder).json() as? [[String: Any]])
    for form in forms {
      let id = try #require(form["id"] as? String)
      let book = try folder.text("books/\(id.replacing("/", with: "-")).txt")
      #expect(book.contains("खाली फाराम · Blank form · \(id) · 2/"), "\(id)")
      let shown = try Certgen("forms", "show", id, "--json", in: folder).json() as? [String: Any]
      let hasFields = (shown?["fields"] as? [Any])?.isEmpty == false
      for part in ["Ordinary case", "Worst case"] {
        #expect(book.contains("· \(part) ·") == hasFields, "\(id)")
      }
    }
  }

  @Test("the measures of its pages are a row for each part, and stand in the book")
  func measures() throws {
    let folder = try Folder()
    let form = "madhesh-2078/annex-07"
    let rows = try Certgen("proof", form, "--measures", in: folder).output.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.map { $0[1] } == ["blank", "ordinary", "worst"])
    #expect(rows.allSatisfy { $0[0] == form && $0[2].contains("%") && $0[4].isEmpty })
    let book = try Certgen("proof", form, "--format", "text", in: folder).output
    for row in rows { #expect(book.contains("filled \(row[2]); spaces at most \(row[3]) times")) }
  }

  @Test(
    "every reader takes the book's words out of the PDF",
    arguments: ["fitta-2077/annex-05", "fund-2081/annex-02", "madhesh-2078/annex-03"])
  func readers(_ id: String) throws {
    let folder = try Samples.folder()
    func book(_ format: String) throws -> Data {
      let run = try Certgen(
        "proof", id, "--office", "office.json", "--pictures", "cases", "--format", format, "-o", "-",
        in: folder)
      #expect(run.status == 0, "\(run.complaints)")
      return run.written
    }
    let (pdf, text) = (try book("pdf"), String(decoding: try book("text"), as: UTF8.self))
    let readers = try Readers([(name: "book", text: text, pdf: [UInt8](pdf))])
    #expect(readers.areExact, "\(readers.report)")
    #expect(try book("pdf") == pdf)
    let form = try #require(
      try Certgen("forms", "show", id, "--json", in: folder).json() as? [String: Any])
    for field in try #require(form["fields"] as? [[String: Any]]) {
      #expect(text.contains("\(field["name"] ?? "") \(field["label"] ?? "")"), "\(field)")
    }
    // The outline names the five parts.
    let outline = try Tool("qpdf", "--json", "--json-key=outlines", "%", on: [UInt8](pdf)).output
    for part in ["Proof book", "Blank form", "Ordinary case", "Worst case", "Limits of the fields"] {
      #expect(outline.contains("· \(part)"), "\(part)")
    }
  }

  @Test("a sample that is refused or does not fit fails, naming field and page; nothing is written")
  func failing() throws {
    let folder = try Samples.folder()
    let form = "fitta-2077/annex-05"
    let sample = try folder.text("cases/card-ordinary.json")
    func prove(_ name: String, _ field: String, _ json: String) throws -> Certgen {
      let lines = sample.split(separator: "\n").map { line in
        line.hasPrefix("  \"\(field)\":") ? "  \"\(field)\": \(json)," : String(line)
      }
      try folder.write(lines.joined(separator: "\n"), to: "cases/\(name)")
      return try Certgen("proof", form, "--worst", "cases/\(name)", "-o", "book.pdf", in: folder)
    }
    // As long as the form allows, but of the widest letters.
    let wide = try prove("wide.json", "investor_name", "\"\(String(repeating: "औ", count: 70))\"")
    #expect(wide.status == 1 && wide.complaintLines.count == 1, "\(wide.complaints)")
    #expect(
      wide.complaints.hasPrefix("certgen: worst: \(form), field investor_name (नाम): page 1: "),
      "\(wide.complaints)")
    let bad = try prove("bad.json", "passport_number", "true")
    #expect(bad.status == 1 && bad.complaintLines.count == 1, "\(bad.complaints)")
    #expect(
      bad.complaints.hasPrefix("certgen: cases/bad.json:")
        && bad.complaints.contains("passport_number (पासपोर्ट नं.)"))
    #expect(!folder.names.contains("book.pdf"))
    #expect(try prove("good.json", "passport_number", "\"X1\"").status == 0)
    #expect(folder.names.contains("book.pdf"))
  }

  @Test("a form of the office is proved by cases of the office")
  func ownForm() throws {
    let folder = try AmendmentTests.folder()
    let text = try folder.text("forms/2082/annex-02.xml")
    try folder.write(text.replacing("fund-2081/annex-02", with: "office/call"), to: "forms/call.xml")
    let own = ["proof", "office/call", "--forms", "forms", "-o", "book.pdf"]
    let without = try RegisterTests.run(own, in: folder)
    #expect(without.status == 1 && without.complaints.contains("office/call: the program has no such case"))
    let with = try RegisterTests.run(own + ["--ordinary", "new.json", "--worst", "new.json"], in: folder)
    #expect(with.status == 0, "\(with.complaints)")
    // The amended annex is proved by the program's cases.
    #expect(try Certgen("proof", AmendmentTests.form, "--forms", "forms", in: folder).status == 0)
    #expect(folder.names.contains("fund-2081-annex-02-proof.pdf"))
  }
}
