import Foundation
import Testing

/// Copies of papers, as an office types them.
@Suite struct ReissueTests {
  private static let original = "OUT-2082-83-0001"
  private static let day = ["--date", "2082-12-05"]

  private func pages(_ file: String, in folder: Folder) throws -> [String] {
    let run = try Certgen("/usr/bin/pdftotext", ["-layout", file, "-"], in: folder, environment: [:])
    return run.output.split(separator: "\u{C}").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  @Test("a duplicate says so on every page, takes the paper's place, and is made again")
  func duplicate() throws {
    let folder = try KeptOffice.make(issued: 1)
    let give = ["duplicate", "office.sqlite", "1/082-83", "--reason", "सक्कल बाढीमा नष्ट भएको", "-o", "copy.pdf"]
    let given = try KeptOffice.run(give + Self.day, in: folder)
    #expect(given.rows.map { Array($0.prefix(3)) } == [["\(Self.original)-C1", "duplicate", Self.original]])
    let pages = try pages("copy.pdf", in: folder)
    #expect(pages.count == 2)
    for page in pages {
      for words in ["प्रतिलिपि नं. १", "सक्कल बाढीमा नष्ट भएको", "२०८२।१२।०५", "१/०८२–८३"] {
        #expect(page.contains(words), "\(words) in \(page)")
      }
    }
    // Its place is taken: by its key the paper is told of, by its number the duplicate is meant.
    let refused = try KeptOffice.refusal(
      ["duplicate", "office.sqlite", Self.original, "--reason", "फेरि"], in: folder)
    #expect(refused.contains("\(Self.original)-C1 took its place; give that number"))
    let old = try KeptOffice.run(["get", "office.sqlite", Self.original, "-o", "old.pdf"], in: folder)
    #expect(old.complaints.contains("\(Self.original)-C1 took its place"))
    try KeptOffice.run(["get", "office.sqlite", "1/082-83", "-o", "present.pdf"], in: folder)
    #expect(try folder.read("present.pdf") == folder.read("copy.pdf"))
    let states = try KeptOffice.run(["documents", "office.sqlite"], in: folder).rows.map { [$0[1], $0[5]] }
    #expect(states == [[Self.original, "superseded"], ["\(Self.original)-C1", "in force"]])
    let kept = try KeptOffice.refusal(["void", "office.sqlite", Self.original, "--reason", "भूल"], in: folder)
    #expect(kept.contains("\(Self.original)-C1 took its place; make that void"))
    // Where the duplicate is void, the next takes the place of the same paper.
    try KeptOffice.run(["void", "office.sqlite", "\(Self.original)-C1", "--reason", "कागज बिग्रियो"], in: folder)
    let next = try KeptOffice.run(give + Self.day + ["--force"], in: folder)
    #expect(next.rows.first?.prefix(3) == ["\(Self.original)-C2", "duplicate", Self.original])
    try KeptOffice.run(["reproduce", "office.sqlite", "--all"], in: folder)
    try KeptOffice.sound("office.sqlite", in: folder)
  }

  @Test("a certified copy names who certifies it, and the paper holds on")
  func certified() throws {
    let folder = try KeptOffice.make(issued: 1)
    try KeptOffice.run(
      ["certify", "office.sqlite", "1/082-83", "-o", "copy.pdf"] + Self.day, in: folder, by: "सीता")
    for page in try pages("copy.pdf", in: folder) {
      #expect(page.contains("सक्कल बमोजिम नक्कल ठीक छ") && page.contains("सीता, सुब्बा"))
    }
    let states = try KeptOffice.run(["documents", "office.sqlite"], in: folder).rows.map { $0[5] }
    #expect(states == ["in force", "in force"])
    try KeptOffice.run(["void", "office.sqlite", Self.original, "--reason", "नाम अशुद्ध"], in: folder)
    let refused = try KeptOffice.refusal(["certify", "office.sqlite", Self.original], in: folder)
    #expect(refused.contains("is void, so there are no copies of it; its case may be issued again"))
    try KeptOffice.sound("office.sqlite", in: folder)
  }

  @Test("a correction prints and keeps what changed, and the industry's file follows")
  func correction() throws {
    let folder = try KeptOffice.make(issued: 1)
    let file = try #require(try Samples.cases(of: "madhesh-2078/annex-03").first)
    let wrong = try folder.text(file)
    let number = try #require(
      try KeptOffice.run(["industry", "office.sqlite", "1/082-83"], in: folder).rows.first {
        $0[0] == "manpower"
      }?[1])
    #expect(number != "77")
    let right = wrong.replacing("\"manpower_required\": \(number)", with: "\"manpower_required\": 77")
    try #require(right != wrong)
    let corrected = file.replacing(".json", with: "-right.json")
    try folder.write(right, to: corrected)
    let give = [
      "correct", "office.sqlite", "1/082-83", corrected, "--reason", "जनशक्ति अशुद्ध भएको", "-o", "right.pdf",
    ]
    let given = try KeptOffice.run(give + Self.day, in: folder)
    #expect(given.rows.first?.prefix(3) == ["\(Self.original)-C1", "corrected", Self.original])
    #expect(given.rows.last?.first == "changed" && given.rows.last?.last == "७७")
    let pages = try pages("right.pdf", in: folder)
    #expect(pages.count == 3 && pages[0].contains("संशोधित प्रति नं. १"))
    #expect(pages[2].contains("संशोधनको विवरण") && pages[2].contains("७७") && pages[2].contains("जनशक्ति अशुद्ध भएको"))
    let present = try KeptOffice.run(["industry", "office.sqlite", "1/082-83"], in: folder)
    #expect(present.rows.contains(["manpower", "77", "2082-12-05", "\(Self.original)-C1"]))
    let before = try KeptOffice.run(
      ["industry", "office.sqlite", "1/082-83", "--as-of", "2082-12-04"], in: folder)
    #expect(before.rows.contains(["manpower", number, "2082-12-01", Self.original]))
    // The same case again corrects nothing, and is never issued under a number of its own.
    #expect(try KeptOffice.refusal(give + ["--force"], in: folder).contains("there is nothing to correct"))
    #expect(
      try KeptOffice.refusal(["issue", "office.sqlite", "2"], in: folder).contains(
        "issued already as \(Self.original)-C1"))
    try KeptOffice.run(["issue", "office.sqlite", "--all"], in: folder)
    try KeptOffice.run(["reproduce", "office.sqlite", "--all"], in: folder)
    #expect(try KeptOffice.sound("office.sqlite", in: folder).count == 2)
  }

  @Test("a copy is not dated before its paper or in the future, and needs the role")
  func refusals() throws {
    let folder = try KeptOffice.make(issued: 1)
    let give = ["duplicate", "office.sqlite", "1/082-83", "--reason", "हराएको", "-o", "copy.pdf"]
    #expect(
      try KeptOffice.refusal(give + ["--date", "2082-11-30"], in: folder).contains("before 2082-12-01"))
    #expect(
      try KeptOffice.refusal(give + ["--date", "2099-01-01"], in: folder).contains("lies in the future"))
    try KeptOffice.run(
      ["people", "add", "office.sqlite", "राम", "--post", "खरिदार", "--roles", "clerk"], in: folder)
    let clerk = try KeptOffice.refusal(give + ["--by", "राम"], in: folder)
    #expect(clerk.contains("does not have the role approver"))
    #expect(
      try KeptOffice.refusal(["duplicate", "office.sqlite", "9/082-83", "--reason", "हराएको"], in: folder)
        .contains("not in the register"))
    #expect(!folder.names.contains("copy.pdf"))
    #expect(try KeptOffice.sound("office.sqlite", in: folder).count == 1)
  }
}
