import Foundation
import Testing
import Tools

/// Other papers, and pages two by two.
@Suite struct BookTests {
  private static let charter = ["render", "salyan-charter/services", "--blank", "--paper"]

  private func run(_ arguments: [String], in folder: Folder) throws -> Certgen {
    try Certgen(Certgen.program, arguments, in: folder, environment: [:])
  }

  /// The sizes that a listing gives to its pages.
  private func sizes(_ arguments: [String], in folder: Folder) throws -> [String] {
    try run(arguments + ["--format", "pages"], in: folder).lines.filter { $0.hasPrefix("page ") }.map {
      String($0.split(separator: ":")[1].dropFirst())
    }
  }

  @Test("the charter is one poster on A1, the same on A2, and a booklet on A4")
  func papers() throws {
    let folder = try Folder()
    #expect(try sizes(Self.charter + ["a1-landscape"], in: folder) == ["2383.94 x 1683.78"])
    #expect(try sizes(Self.charter + ["a2-landscape"], in: folder) == ["1683.78 x 1190.55"])
    #expect(
      try sizes(Self.charter + ["a4"], in: folder) == Array(repeating: "595.28 x 841.89", count: 4))
    let poster = try run(Self.charter + ["a1-landscape", "--format", "text"], in: folder)
    let large = try run(Self.charter + ["a2-landscape", "--format", "text"], in: folder)
    #expect(poster.status == 0 && poster.output == large.output)
    let usual = try Certgen(
      "render", "salyan-charter/services", "--blank", "--format", "text", in: folder)
    #expect(usual.output == poster.output)
  }

  @Test("a paper that the form is not made for is refused by those that it is made for")
  func refusal() throws {
    let folder = try Folder()
    let run = try run(Self.charter + ["b5"], in: folder)
    #expect(run.status == 1 && run.complaints.contains("it is made for a1-landscape, a2-landscape, a4"))
    #expect(folder.names.isEmpty)
  }

  @Test(
    "a booklet is two sheets side by side, and the readers find its words", arguments: ["spread", "booklet"])
  func book(_ kind: String) throws {
    let folder = try Folder()
    let make = Self.charter + ["a4", "--\(kind)"]
    let sheets = try sizes(make, in: folder)
    #expect(sheets == Array(repeating: "1190.55 x 841.89", count: kind == "spread" ? 3 : 2))
    let text = try run(make + ["--format", "text"], in: folder),
      pdf = try run(make + ["-o", "-"], in: folder)
    #expect(text.status == 0 && pdf.status == 0, "\(pdf.complaints)")
    let readers = try Readers([("charter-\(kind)", text.output, Array(pdf.written))])
    #expect(readers.areExact, "\(readers.report)")
    // Page 1 is alone at the right of an open book, and next to the last page of a sheet to be folded.
    #expect(text.lines.first == (kind == "spread" ? "कर्णाली प्रदेश सरकार" : "४"))
  }

  @Test("the issue's own pages: masthead first, running head on the others")
  func gazette() throws {
    let folder = try Samples.folder()
    let make = ["render", "gazette/notice", "--format", "text", "--case", "cases/gazette-notice-"]
    func text(_ name: String) throws -> String {
      try run(make.dropLast() + ["cases/gazette-notice-\(name).json"], in: folder).output
    }
    let opening = try text("ordinary"), inner = try text("worst")
    #expect(opening.hasPrefix("नेपाल राजपत्र\nनेपाल सरकारद्वारा प्रकाशित\nखण्ड ७०)"))
    #expect(opening.contains("पुस २७ गते, २०७७ साल") && opening.contains("मिति २०७७।०९।२७"))
    #expect(inner.hasPrefix("खण्ड १००) संख्या १००") && !inner.contains("नेपाल सरकारद्वारा प्रकाशित"))
    #expect(inner.ranges(of: "मिति २०७७।०९।२७").count == 5)
  }

  @Test("cards are no book")
  func cards() throws {
    let folder = try Folder()
    let run = try Certgen("render", "fitta-2077/annex-05", "--blank", "--booklet", in: folder)
    #expect(run.status == 2 && run.complaints.contains("certgen sheets"))
    let both = try Certgen("render", "fund-2081/annex-02", "--blank", "--booklet", "--spread", in: folder)
    #expect(both.status == 2)
  }
}
