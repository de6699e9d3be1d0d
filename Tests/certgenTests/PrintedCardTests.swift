import Foundation
import Testing
import Tools

/// The card as it leaves the program: its boxes, its pictures, its code, its classes in black alone.
@Suite struct PrintedCardTests {
  static let form = SheetsTests.form

  /// A sample card as PDF, with numbers.
  private func card(_ name: String, office: String = "office.json", more: [String] = []) throws -> [UInt8] {
    let folder = try Samples.folder()
    if office == "black.json" {
      let usual = try folder.text("office.json")
      try folder.write(
        "{ \"inks\": \"black\"," + usual.dropFirst(usual.prefix { $0 != "{" }.count + 1), to: office)
    }
    let run = try Certgen(
      Certgen.program,
      ["render", Self.form, "--case", "cases/\(name).json", "--office", office, "--number", "417", "-o", "-"]
        + more,
      in: folder, environment: [:])
    try #require(run.status == 0, "\(run.complaints)")
    return [UInt8](run.written)
  }

  private static let classes = ["card-ordinary", "card-distinguished", "card-highly-distinguished"]

  @Test(arguments: [false, true]) func theBoxesAreThoseOfACard(hasBleed: Bool) throws {
    let pdf = try card("card-ordinary", more: hasBleed ? ["--bleed"] : [])
    let said = try Tool("pdfinfo", "-box", "-f", "1", "-l", "2", "%", on: pdf).output
    let boxes = said.split(separator: "\n").filter { $0.contains("TrimBox:") || $0.contains("MediaBox:") }
    #expect(boxes.count == 4)
    for line in boxes {
      let sides = line.split(separator: " ").compactMap { Double($0) }.suffix(4)
      let size = zip(sides.dropFirst(2), sides).map { ($0 - $1) * 25.4 / 72 }
      let bleed = hasBleed && line.contains("MediaBox:") ? 6.0 : 0
      #expect(abs(size[0] - 85.60 - bleed) < 0.01 && abs(size[1] - 53.98 - bleed) < 0.01, "\(line)")
    }
    #expect(try Tool("qpdf", "--check", "%", on: pdf).status == 0)
  }

  @Test(arguments: classes + ["fitta-2077-annex-05-worst"])
  func picturesAreOpaqueAndNoFinerThanTheirBoxes(name: String) throws {
    let pdf = try card(name)
    let plain = try Tool("qpdf", "--qdf", "--object-streams=disable", "%", "-", on: pdf).output
    #expect(!plain.contains("/SMask") && !plain.contains("/Interpolate") && !plain.contains("/Group"))
    for line in try Tool("pdfimages", "-list", "%", on: pdf).output.split(separator: "\n").dropFirst(2) {
      let columns = line.split(separator: " ")
      #expect((Int(columns[12]) ?? 999) <= 300 && (Int(columns[13]) ?? 999) <= 300, "\(line)")
    }
  }

  private static let address = "https://udyog.example/v/OUT-2081-82-0417"

  /// The back as a printer of cards prints it: black dots, 300 an inch; dots of photos are thrown by chance there, and
  /// here they are cut.
  @Test(arguments: classes, ["office.json", "black.json"]) func theCodeIsReadOffACard(
    name: String, office: String
  ) throws {
    let pdf = try card(name, office: office)
    for mode in [["-png"], ["-mono"]] {
      let folder = try Folder()
      try folder.write(pdf, to: "card.pdf")
      try Certgen(
        shell: "pdftoppm -r 300 -f 2 -l 2 -singlefile \(mode[0]) card.pdf back", in: folder)
      let picture = try #require(folder.names.first { $0.hasPrefix("back") })
      let read = try Certgen(shell: "zbarimg --quiet --raw \(picture)", in: folder)
      #expect(read.lines == [Self.address], "\(mode)")
    }
  }

  @Test func theCodesOfASheetAreRead() throws {
    let folder = try Samples.folder()
    let cases = Self.classes.map { "cases/\($0).json" }
    let run = try Certgen(
      Certgen.program,
      ["sheets", Self.form] + cases + ["--office", "office.json", "--number", "7", "-o", "cards.pdf"],
      in: folder,
      environment: [:])
    try #require(run.status == 0, "\(run.complaints)")
    try Certgen(shell: "pdftoppm -r 300 -f 2 -l 2 -singlefile -mono cards.pdf back", in: folder)
    let read = try Certgen(shell: "zbarimg --quiet --raw back.pbm", in: folder)
    #expect(Set(read.lines) == Set((7...9).map { "https://udyog.example/v/OUT-2081-82-000\($0)" }))
    let plain = try Certgen(shell: "qpdf --qdf --object-streams=disable cards.pdf -", in: folder).output
    #expect(plain.contains("/PrintScaling /None") && plain.contains("/Duplex /DuplexFlipLongEdge"))
  }

  /// Of the band beside the plate, how much is black, and how often black and white change along a row.
  @Test(arguments: ["office.json", "black.json"]) func theClassesDifferInBlackAlone(office: String) throws {
    var bands: [(dark: Double, changes: Double)] = []
    for name in Self.classes {
      let folder = try Folder()
      try folder.write(try card(name, office: office), to: "card.pdf")
      try Certgen(shell: "pdftoppm -r 300 -f 1 -l 1 -singlefile -gray card.pdf front", in: folder)
      let picture = [UInt8](try folder.read("front.pgm"))
      let lines = picture.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
      let width = Int(String(decoding: lines[1], as: UTF8.self).split(separator: " ")[0]) ?? 0
      let samples = Array(lines[3])
      var dark = 0, changes = 0
      let (across, down) = (700..<980, 582..<632)
      for row in down {
        var last = false
        for column in across {
          let isDark = samples[row * width + column] < 128
          dark += isDark ? 1 : 0
          changes += isDark == last ? 0 : 1
          last = isDark
        }
      }
      bands.append((Double(dark) / Double(across.count * down.count), Double(changes) / Double(down.count)))
    }
    // Light, middle, dark.
    #expect(bands[0].dark < 0.3 && bands[2].dark > 0.6, "\(bands)")
    #expect(bands[1].dark - bands[0].dark > 0.12 && bands[2].dark - bands[1].dark > 0.12, "\(bands)")
  }

  /// What the law words for the card stands on the one that is issued.
  @Test func theIssuedCardSaysWhatTheGazetteSays() throws {
    let text = try Tool("pdftotext", "-raw", "%", "-", on: card("card-highly-distinguished")).output
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for phrase in [
      "नेपाल सरकार", "उद्योग, वाणिज्य तथा आपूर्ति मन्त्रालय", "उद्योग विभाग", "विदेशी लगानीकर्ताको परिचयपत्र",
      "नाम :- ली वेइमिङ", "ठेगाना :- छेङ्दू", "पासपोर्ट नं. :- EJ3390127", "हैसियत: आधिकारिक प्रतिनिधि",
      "उद्योगको नाम र ठेगाना:- अन्नपूर्ण", "उद्योग दर्ता नं. ५१२३/०८१–८२", "दर्ता मिति: २०८१।०९।१०",
      "स्थायी लेखा नम्बर: ६१२३४५६७८", "परिचयपत्रको प्रकार: अति विशिष्ट", "लगानीकर्ताको दस्तखत",
      "मिति: २०८१।१०।२१", "(सन् २०२५।०२।०३)", "स्वीकृति दिने अधिकारीको दस्तखत", "परिचयपत्र नं. ४१७/०८१–८२",
      "Card No. 417/081–82", "Name: Li Weiming", "Industry Registration No. 5123/081–82",
      "Date of Registration: 2081-09-10 BS (2024-12-25 AD)", "Issue Date: 2081-10-21 BS (2025-02-03 AD)",
      "Type of Identity Card: Highly Distinguished",
    ] { #expect(words.contains(phrase), "\(phrase)") }
  }
}
