import Foundation
import Testing

@Suite struct SheetsTests {
  static let form = "fitta-2077/annex-05"

  @Test("eleven cards take two sheets, each a front and a back")
  func sheets() throws {
    let folder = try Samples.folder()
    let cards = try Samples.cases(of: Self.form)
    let eleven = (0..<11).map { cards[$0 % cards.count] }
    let make = ["sheets", Self.form] + eleven + ["--office", "office.json"]
    let run = try Certgen(Certgen.program, make + ["-o", "cards.png"], in: folder, environment: [:])
    #expect(run.status == 0, "\(run.complaints)")
    let png = try Certgen(
      Certgen.program, make + ["--format", "png", "--dpi", "40", "-o", "cards.png"], in: folder,
      environment: [:])
    #expect(png.status == 0)
    #expect(folder.names.filter { $0.hasPrefix("cards-") } == (1...4).map { "cards-\($0).png" })
    // The words of a sheet are those of its cards, fronts first.
    let text = try Certgen(Certgen.program, make + ["--format", "text"], in: folder, environment: [:])
    #expect(text.output.components(separatedBy: "विदेशी लगानीकर्ताको परिचयपत्र").count - 1 == 11)
    #expect(text.output.components(separatedBy: "Identity Card of Foreign Investor").count - 1 == 11)
    let again = try Certgen(Certgen.program, make + ["-o", "-"], in: folder, environment: [:])
    #expect(again.written == (try folder.read("cards.png")))
  }

  @Test("issued cards come out with the numbers that the register gave them; a void one does not")
  func issued() throws {
    let folder = try RegisterTests.office()
    try RegisterTests.enterRegistrations(in: folder)
    let cards = try Samples.cases(of: Self.form).prefix(2)
    func run(_ arguments: String...) throws -> Certgen { try RegisterTests.run(arguments, in: folder) }
    for card in cards {
      let added = try RegisterTests.run(["add", "office.sqlite", Self.form, card], in: folder)
      try #require(added.status == 0, "\(added.complaints)")
    }
    let issued = try run("issue", "office.sqlite", "--all")
    try #require(issued.status == 0, "\(issued.complaints)")
    let documents = try run("documents", "office.sqlite", "--json").json() as? [[String: Any]]
    let keys = try #require(documents?.compactMap { $0["key"] as? String })
    let numbers = try #require(documents?.compactMap { ($0["allotted"] as? [String: String])?["card_number"] })
    try #require(keys.count == 2 && numbers.count == 2)
    let make = ["sheets", Self.form] + keys + ["--register", "office.sqlite"]
    let text = try RegisterTests.run(make + ["--format", "text"], in: folder)
    try #require(text.status == 0, "\(text.complaints)")
    for number in numbers { #expect(text.output.contains("परिचयपत्र नं. \(number)")) }
    #expect(try run("void", "office.sqlite", keys[0], "--reason", "गल्ती").status == 0)
    let refused = try RegisterTests.run(make + ["-o", "x.pdf"], in: folder)
    #expect(refused.status == 3 || refused.status == 1)
    #expect(refused.complaints.contains(keys[0]) && refused.complaints.contains("is void"))
    #expect(!folder.names.contains("x.pdf"))
  }

  @Test("one bad card, and no sheet is made; every bad one is told")
  func refusal() throws {
    let folder = try Samples.folder()
    let cards = try Samples.cases(of: Self.form)
    try folder.write(try Self.card(folder, investing: "१,०००"), to: "cases/poor.json")
    let run = try Certgen(
      Certgen.program, ["sheets", Self.form, cards[0], "cases/poor.json", "cases/none.json", "-o", "x.pdf"],
      in: folder, environment: [:])
    #expect(run.status == 3)
    #expect(
      run.complaints.contains("cases/poor.json") && run.complaints.contains("cases/none.json: cannot be read")
    )
    #expect(!run.complaints.contains(cards[0]) && !folder.names.contains("x.pdf"))
  }

  @Test(
    "the class of a card follows the investment, limits inclusive; below them there is none",
    arguments: [
      ("४,९९,९९,९९९.९९", nil), ("5,00,00,000", "साधारण"), ("25,00,00,000", "साधारण"),
      ("25,00,00,000.01", "विशिष्ट"), ("1,00,00,00,000", "विशिष्ट"), ("1,00,00,00,000.01", "अति विशिष्ट"),
    ] as [(String, String?)])
  func cardClass(_ investment: String, _ expected: String?) throws {
    let folder = try Samples.folder()
    try folder.write(try Self.card(folder, investing: investment), to: "cases/card.json")
    let run = try Certgen("render", Self.form, "--case", "cases/card.json", "--format", "text", in: folder)
    if let expected {
      #expect(run.status == 0 && run.lines.contains("परिचयपत्रको प्रकार: \(expected)"), "\(run.output)")
    } else {
      #expect(
        run.status == 1 && run.complaints.contains("below 5 crore rupees (rule 12(1))"), "\(run.complaints)")
      #expect(run.complaints.contains("(परिचयपत्रको प्रकार)"))
    }
  }

  /// A sample card with another investment.
  private static func card(_ folder: Folder, investing amount: String) throws -> String {
    try folder.text("cases/card-ordinary.json").split(separator: "\n").map { line in
      line.contains("foreign_investment") ? "  \"foreign_investment\": \"\(amount)\"," : String(line)
    }.joined(separator: "\n")
  }
}
