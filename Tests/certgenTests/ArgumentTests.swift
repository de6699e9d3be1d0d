import Foundation
import Testing

/// What is typed on the command line.
@Suite struct ArgumentTests {
  @Test("every option that is a number takes Devanagari digits")
  func digits() throws {
    let folder = try RegisterTests.office()
    let card = [
      "render", "fitta-2077/annex-05", "--case", "cases/card-ordinary.json", "--date", "२०८१-०५-१२",
    ]
    func same(_ devanagari: [String], _ ascii: [String], in command: [String]) throws {
      let runs = try [devanagari, ascii].map {
        try RegisterTests.run(command + $0 + ["-o", "-"], in: folder)
      }
      #expect(runs.allSatisfy { $0.status == 0 && !$0.written.isEmpty }, "\(runs.map(\.complaints))")
      #expect(runs[0].written == runs[1].written)
    }
    try same(["--number", "१२"], ["--number", "12"], in: card)
    try same(
      ["--format", "png", "--page", "२", "--dpi", "७२"], ["--format", "png", "--page", "2", "--dpi", "72"],
      in: card)
    let sheets = ["sheets", "fitta-2077/annex-05", "cases/card-ordinary.json", "--format", "pages"]
    try same(["--dpi", "७२"], ["--dpi", "72"], in: sheets)
    try same(["--dpi", "७२"], ["--dpi", "72"], in: ["proof", "fund-2081/annex-02", "--format", "text"])
    let set = [
      "series", "set", "office.sqlite", "--book", "dispatch", "--year", "२०८१/८२", "--opening", "१,२०५",
    ]
    #expect(try RegisterTests.run(set, in: folder).status == 0)
    #expect(
      try RegisterTests.run(["series", "office.sqlite"], in: folder).rows.first?[5] == "OUT-2081-82-1206")
    let fee =
      ["fee", "renewal", "--firm", "private", "--capital", "७,५०,०००", "--registered", "2075-04-01"]
      + ["--applied", "2080-05-10", "--office", "office.json", "--renewals"]
    let fees = try ["२", "2"].map { try RegisterTests.run(fee + [$0], in: folder) }
    #expect(fees[0].status == fees[1].status && fees[0].output == fees[1].output, "\(fees[0].complaints)")
  }

  @Test("an opening balance leaves room for the numbers that follow it")
  func opening() throws {
    let folder = try RegisterTests.office()
    let set = ["series", "set", "office.sqlite", "--book", "dispatch", "--year", "2083/84", "--opening"]
    for opening in ["999999999", "100000000", "9999999999999999999", "-1"] {
      #expect(try RegisterTests.run(set + [opening], in: folder).status == 2, "\(opening)")
    }
    #expect(try RegisterTests.run(set + ["99999999"], in: folder).status == 0)
    let add = ["add", "office.sqlite", "fund-2081/annex-02", "cases/notice-women.json"]
    #expect(try RegisterTests.run(add, in: folder).status == 0)
    let issued = try Certgen("issue", "office.sqlite", "1", "--date", RegisterTests.day, in: folder)
    let number = try #require(issued.rows.first?[1])
    #expect(try Certgen("get", "office.sqlite", number, "-o", "-", in: folder).status == 0)
  }

  @Test(
    "a file of many cases is told from a case",
    arguments: [
      ("[{\"a\": 1}]", "many.json", "is a list"),
      ("\u{FEFF}industry_name,ward\nक,४\n", "many.csv", "is a table"),
      ("क\t४\n", "many", "is a table"), ("PK\u{3}\u{4}", "many.xlsx", "is a workbook"),
    ])
  func lists(_ text: String, _ name: String, _ words: String) throws {
    let folder = try RegisterTests.office()
    try folder.write(text, to: name)
    let run = try RegisterTests.run(["add", "office.sqlite", RegisterTests.form, name], in: folder)
    #expect(run.status == 1 && run.complaintLines.count == 1 && run.output.isEmpty)
    #expect(
      run.complaints.hasPrefix("certgen: \(name): \(words); certgen add takes one case a file"),
      "\(run.complaints)")
  }

  @Test("a complaint has a bounded length, whatever was typed")
  func bounded() throws {
    let run = try Certgen("words", String(repeating: "क", count: 30_000), in: try Folder())
    let name = try Certgen("cases", String(repeating: "क", count: 30_000), in: try Folder())
    for run in [run, name] {
      #expect(run.status != 0 && run.complaintLines.allSatisfy { $0.unicodeScalars.count < 1600 })
    }
  }
}
