import Foundation
import Testing

@Suite struct RenderTests {
  static let forms = [
    "fitta-2077/annex-03", "fitta-2077/annex-05", "fund-2081/annex-02", "madhesh-2078/annex-03",
  ]

  @Test("every sample prints, and two processes print the same bytes")
  func samples() throws {
    let folder = try Samples.folder()
    for (file, form) in try Samples.cases() {
      let arguments = ["render", form, "--case", file, "--office", "office.json", "-o"]
      for name in ["a.pdf", "b.pdf"] {
        let run = try Certgen(Certgen.program, arguments + [name], in: folder, environment: [:])
        #expect(run.status == 0 && run.output.isEmpty, "\(file): \(run.complaints)")
      }
      let pdf = try folder.read("a.pdf")
      #expect(pdf.starts(with: "%PDF-1.7".utf8))
      #expect(try folder.read("b.pdf") == pdf, "\(file)")
    }
  }

  @Test("every form prints blank in each format", arguments: forms)
  func blank(_ form: String) throws {
    let folder = try Folder()
    let name = form.replacing("/", with: "-")
    let pdf = try Certgen("render", form, "--blank", in: folder)
    #expect(pdf.status == 0 && pdf.lines == ["\(name).pdf"], "\(pdf.complaints)")
    #expect(try folder.read("\(name).pdf").starts(with: "%PDF-".utf8))
    let text = try Certgen("render", form, "--blank", "--format", "text", in: folder)
    #expect(text.status == 0 && text.output.hasPrefix("अनुसूची"))
    let pages = try Certgen("render", form, "--blank", "--format", "pages", in: folder)
    #expect(pages.status == 0 && pages.output.contains("अनुसूची") && pages.output != text.output)
    #expect(folder.names == ["\(name).pdf"])
  }

  @Test("standard output takes what a file takes")
  func standardOutput() throws {
    let folder = try Folder()
    let form = "fund-2081/annex-02"
    for format in ["pdf", "png", "text", "pages"] {
      let options = ["render", form, "--blank", "--format", format, "-o"]
      let piped = try Certgen(Certgen.program, options + ["-"], in: folder, environment: [:])
      let filed = try Certgen(Certgen.program, options + ["made.\(format)"], in: folder, environment: [:])
      #expect(piped.status == 0 && filed.status == 0 && filed.output.isEmpty)
      #expect(!piped.written.isEmpty)
      #expect(try folder.read("made.\(format)") == piped.written, "\(format)")
    }
  }

  @Test("several pages become several pictures; one can be picked")
  func pictures() throws {
    let folder = try Samples.folder()
    let render = ["render", "fitta-2077/annex-05", "--case", "cases/card-ordinary.json", "--format", "png"]
    func run(_ more: String...) throws -> Certgen {
      try Certgen(Certgen.program, render + more, in: folder, environment: [:])
    }
    #expect(try run("-o", "card.png", "--dpi", "300").status == 0)
    let front = try Self.size(try folder.read("card-1.png"))
    // 85.60 × 53.98 mm at 300 pixels an inch.
    #expect(abs(front.width - 1011) <= 1 && abs(front.height - 638) <= 1)
    #expect(try run("-o", "back.png", "--page", "2", "--dpi", "300").status == 0)
    #expect(try folder.read("back.png") == folder.read("card-2.png"))
    #expect(try run("--bleed", "--page", "1", "-o", "bleed.png", "--dpi", "300").status == 0)
    let bled = try Self.size(try folder.read("bleed.png"))
    // 3 mm more on each side.
    #expect(abs(bled.width - front.width - 71) <= 1 && abs(bled.height - front.height - 71) <= 1)
    let absent = try run("--page", "3", "-o", "none.png")
    #expect(absent.status == 1 && absent.complaints.contains("no page 3"))
    #expect(try run("-o", "-").status == 1)
    #expect(!folder.names.contains("none.png"))
  }

  @Test("the file says that it was made on the day of issue, whatever the clock says")
  func creationDate() throws {
    let folder = try Samples.folder()
    let card = ["render", "fitta-2077/annex-05", "--case", "cases/card-ordinary.json", "-o", "-"]
    // The case was issued on 2081-04-16, which is later than the registration of its industry.
    let own = try Certgen(Certgen.program, card, in: folder, environment: [:])
    #expect(Self.xmp(own.written).contains("2024-07-31T00:00:00+05:45"))
    let given = try Certgen(Certgen.program, card + ["--date", "२०८१-०५-१२"], in: folder, environment: [:])
    #expect(Self.xmp(given.written).contains("2024-08-28T00:00:00+05:45"))
    let blank = try Certgen("render", "fund-2081/annex-02", "--blank", "-o", "-", in: folder)
    #expect(Self.xmp(blank.written).contains("2024-04-13T00:00:00+05:45"))
  }

  @Test("a preview with a number shows it, and the office's code")
  func number() throws {
    let folder = try Samples.folder()
    let letter = [
      "render", "fitta-2077/annex-03", "--case", "cases/approval-hotel.json", "--office", "office.json",
      "--format", "text",
    ]
    let plain = try Certgen(Certgen.program, letter, in: folder, environment: [:])
    let numbered = try Certgen(Certgen.program, letter + ["--number", "7"], in: folder, environment: [:])
    #expect(plain.status == 0 && !plain.output.contains("च.नं.: ७"))
    #expect(numbered.status == 0 && numbered.output.contains("च.नं.: ७"), "\(numbered.complaints)")
  }

  private static func size(_ png: Data) throws -> (width: Int, height: Int) {
    try #require(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    func number(_ offset: Int) -> Int { png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  /// The XMP packet stands uncompressed in the file.
  private static func xmp(_ pdf: Data) -> String {
    let text = String(decoding: pdf, as: UTF8.self)
    guard let start = text.range(of: "<x:xmpmeta"), let end = text.range(of: "</x:xmpmeta>") else {
      return ""
    }
    return String(text[start.lowerBound..<end.upperBound])
  }
}
