import Foundation
import Testing

/// What is refused leaves nothing behind.
@Suite struct RefusalTests {
  @Test(
    "wrong usage ends with 2 and shows the usage",
    arguments: [
      ["render"], ["render", "fund-2081/annex-02"],
      ["render", "fund-2081/annex-02", "--blank", "--case", "x.json"],
      ["render", "fund-2081/annex-02", "--blank", "--format", "docx"],
      ["render", "fund-2081/annex-02", "--blank", "--dpi", "5"],
      ["render", "fund-2081/annex-02", "--blank", "--page", "1"],
      ["render", "fund-2081/annex-02", "--blank", "--bleed"],
      ["render", "fund-2081/annex-02", "--blank", "--number", "1"],
      ["render", "fund-2081/annex-02", "--blank", "--date", "2081-13-01"],
      ["sheets", "fund-2081/annex-02", "x.json"], ["cases"], ["get"], ["get", "register.sqlite"], ["add"],
      ["add", "register.sqlite"], ["issue"], ["init"], ["frobnicate"], ["date", "--julian", "2081-01-01"],
      ["series", "set", "register.sqlite", "--book", "dispatch", "--year", "2081/82"],
      ["series", "set", "register.sqlite", "--book", "poem", "--year", "2081/82", "--opening", "1"],
      ["series", "set", "register.sqlite", "--book", "dispatch", "--year", "2081/84", "--opening", "1"],
      ["office", "set", "register.sqlite"], ["words"], ["forms", "show"],
    ])
  func usage(_ arguments: [String]) throws {
    let folder = try Folder()
    let run = try Certgen(Certgen.program, arguments, in: folder, environment: [:])
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix("certgen: ") && run.output.isEmpty)
    #expect(run.complaintLines.contains { $0.hasPrefix("Usage: certgen ") }, "\(run.complaints)")
    #expect(folder.names.isEmpty)
  }

  @Test(
    "what is not there, or not the right thing, is told in one line",
    arguments: [
      (["render", "madhesh-2078/anex-03", "--blank"], 1, "did you mean “madhesh-2078/annex-03”?"),
      (["render", "fund-2081/annex-02", "--blank", "--date", "2079-01-01"], 1, "was not law on 2079-01-01"),
      (["render", "fund-2081/annex-02", "--case", "none.json"], 3, "none.json: cannot be read"),
      (["render", "fund-2081/annex-02", "--blank", "--office", "none.json"], 3, "none.json: cannot be read"),
      (["render", "none.xml", "--blank"], 3, "none.xml: cannot be read"),
      (["render", "fund-2081/annex-02", "--blank", "-o", "."], 1, ".: is a folder"),
      (["render", "fund-2081/annex-02", "--blank", "-o", "none/x.pdf"], 3, "none/x.pdf: cannot be written"),
      (["render", "fund-2081/annex-02", "--blank", "-o", "/dev/full"], 3, "/dev/full: cannot be written"),
      (["cases", "none.sqlite"], 3, "none.sqlite: no such register"),
      (["cases", "."], 3, "not a certgen register"),
      (["words", "12,34"], 1, "“12,34” is not an amount"), (["words", "1e3"], 1, "is not an amount"),
      (["words", "--number", "1.5"], 1, "is not a whole number"), (["date", "2081-02-33"], 1, "no day 33"),
      (["date", "yesterday"], 1, "is not a Bikram Sambat date"),
      (["date", "--civil", "2024-02-30"], 1, "not a civil date"),
      (["digits", "--group", "12a"], 1, "is not a whole number"),
    ] as [([String], Int32, String)])
  func refused(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let folder = try Folder()
    let run = try Certgen(Certgen.program, arguments, in: folder, environment: [:])
    #expect(run.status == status, "\(run.complaints)")
    #expect(run.complaintLines.count == 1 && run.complaints.hasPrefix("certgen: "), "\(run.complaints)")
    #expect(run.complaints.contains(words), "\(run.complaints)")
    #expect(folder.names.isEmpty && run.output.isEmpty)
  }

  @Test("a file that cannot be written whole is not touched")
  func wholeOrNot() throws {
    let folder = try Folder()
    try folder.write("%PDF-old", to: "letter.pdf")
    let render = "$certgen render fund-2081/annex-02 --blank -o letter.pdf"
    // 1 block of 1024 bytes is less than any document.
    let run = try Certgen(shell: "ulimit -f 1; \(render)", in: folder)
    #expect(run.status == 3 && run.complaints.hasPrefix("certgen: letter.pdf: cannot be written"))
    #expect(folder.names == ["letter.pdf"])
    #expect(try folder.text("letter.pdf") == "%PDF-old")
    #expect(try Certgen(shell: render, in: folder).status == 0)
    #expect(folder.names == ["letter.pdf"])
    #expect(try folder.read("letter.pdf").starts(with: "%PDF-".utf8))
  }

  @Test("a link is written through, and keeps its place")
  func link() throws {
    let folder = try Folder()
    try folder.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.txt"), withDestinationPath: "real.txt")
    #expect(
      try Certgen("render", "fund-2081/annex-02", "--blank", "--format", "text", "-o", "link.txt", in: folder)
        .status == 0)
    #expect(try folder.text("real.txt").hasPrefix("अनुसूची"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt")) == "real.txt")
  }
}
