import Foundation
import Testing

/// Decisions that are written on a certificate in the client's hands, and the terms of industries.
@Suite struct EndorseTests {
  /// A register with a certificate and two decisions on it.
  private func office() throws -> Folder {
    let folder = try KeptOffice.make(issued: 1)
    let name = try #require(
      try KeptOffice.run(["industry", "office.sqlite", "1/082-83"], in: folder).rows.first {
        $0[0] == "name"
      }?[1])
    for (index, capital) in ["7850000", "9000000"].enumerated() {
      try folder.write(
        """
        {"issue_date": "2082-12-02", "industry_name": "\(name)", "industry_address": "धनुषा",
         "registration_number": "1/082-83", "registration_date": "2081-05-12", "application_date": "2082-11-01",
         "change_subject": "fixed_capital", "current_fixed_capital": "4500000", "new_fixed_capital": "\(capital)",
         "decision_date": "2082-11-20"}
        """, to: "decision-\(index).json")
      try KeptOffice.run(
        ["add", "office.sqlite", "madhesh-2078/rule-11-2", "decision-\(index).json"], in: folder)
    }
    try KeptOffice.run(["issue", "office.sqlite", "--all", "--date", "2082-12-02"], in: folder)
    return folder
  }

  private func text(_ file: String, in folder: Folder) throws -> String {
    try Certgen("/usr/bin/pdftotext", ["-layout", file, "-"], in: folder, environment: [:]).output
  }

  /// Where a word stands on a page, in points.
  private func place(of word: String, in file: String, _ folder: Folder) throws -> (x: Double, y: Double) {
    let found = try Certgen("/usr/bin/pdftotext", ["-bbox", file, "-"], in: folder, environment: [:]).lines
    let line = try #require(found.first { $0.contains(">\(word)<") }, "\(word) in \(file)")
    let numbers = line.split(separator: "\"").compactMap { Double($0) }
    return (numbers[0], numbers[1])
  }

  @Test("each decision has the next row, the same decision the same row, and the printer is corrected")
  func rows() throws {
    let folder = try office()
    func endorse(_ decision: Int, _ file: String, _ more: String...) throws -> [String] {
      let words = [
        "endorse", "office.sqlite", "1/082-83", "OUT-2082-83-000\(decision)", "-o", file, "--date",
        "2082-12-06",
      ]
      return try KeptOffice.run(words + more, in: folder).rows[0]
    }
    #expect(try endorse(2, "one.pdf") == ["OUT-2082-83-0001", "row 1", "page 2"])
    #expect(try endorse(3, "two.pdf") == ["OUT-2082-83-0001", "row 2", "page 2"])
    let first = try folder.read("one.pdf")
    #expect(try endorse(2, "one.pdf")[1] == "row 1")
    #expect(try folder.read("one.pdf") == first)
    let words = try text("one.pdf", in: folder)
    #expect(words.contains("७८,५०,०००") && words.contains("मिति: २०८२।१२।०६") && words.contains("हरि"))
    // What stands on the certificate already is not printed again.
    #expect(!words.contains("शर्तहरु") && !words.contains("उद्योगको नाम"))
    let one = try place(of: "१", in: "one.pdf", folder), two = try place(of: "२", in: "two.pdf", folder)
    #expect(abs(one.x - two.x) < 2 && abs(two.y - one.y - 48 * 72 / 25.4) < 0.5)
    _ = try endorse(2, "moved.pdf", "--calibrate", "1.5,-2")
    let moved = try place(of: "१", in: "moved.pdf", folder)
    #expect(abs(moved.x - one.x - 1.5 * 72 / 25.4) < 0.05 && abs(moved.y - one.y + 2 * 72 / 25.4) < 0.05)
    _ = try endorse(2, "slip.pdf", "--slip")
    #expect(try text("slip.pdf", in: folder).contains("उद्योगको नाम"))
    let industry = try KeptOffice.run(["industry", "office.sqlite", "1/082-83"], in: folder)
    #expect(
      industry.rows.contains(["endorsed", "OUT-2082-83-0001", "row 2", "OUT-2082-83-0003", "2082-12-06"]))
    try KeptOffice.sound("office.sqlite", in: folder)
  }

  @Test("on a duplicate each decision keeps its row")
  func duplicate() throws {
    let folder = try office()
    func endorse(_ decision: Int, _ file: String) throws -> [String] {
      try KeptOffice.run(
        ["endorse", "office.sqlite", "1/082-83", "OUT-2082-83-000\(decision)", "-o", file], in: folder
      ).rows[0]
    }
    _ = try endorse(3, "one.pdf")
    try KeptOffice.run(
      ["duplicate", "office.sqlite", "1/082-83", "--reason", "हराएको", "-o", "copy.pdf"], in: folder)
    #expect(try endorse(2, "two.pdf") == ["OUT-2082-83-0001-C1", "row 2", "page 2"])
    #expect(try endorse(3, "again.pdf") == ["OUT-2082-83-0001-C1", "row 1", "page 2"])
    try KeptOffice.sound("office.sqlite", in: folder)
  }

  @Test("papers that do not belong together are refused, and nothing is remembered")
  func refusals() throws {
    let folder = try office()
    let endorse = ["endorse", "office.sqlite"]
    let own = try KeptOffice.refusal(endorse + ["1/082-83", "OUT-2082-83-0001"], in: folder)
    #expect(own.contains("changes no particular of the industry"))
    let letter = try KeptOffice.refusal(endorse + ["OUT-2082-83-0002", "OUT-2082-83-0003"], in: folder)
    #expect(letter.contains("has no table of decisions; print the slip, with --slip"))
    try KeptOffice.run(["void", "office.sqlite", "OUT-2082-83-0003", "--reason", "भूल"], in: folder)
    #expect(
      try KeptOffice.refusal(endorse + ["1/082-83", "OUT-2082-83-0003"], in: folder).contains("is void"))
    #expect(
      try KeptOffice.refusal(
        endorse + ["1/082-83", "OUT-2082-83-0002", "--calibrate", "x"], in: folder, status: 2
      ).contains("--calibrate"))
    let industry = try KeptOffice.run(["industry", "office.sqlite", "1/082-83"], in: folder)
    #expect(!industry.rows.contains { $0[0] == "endorsed" })
  }

  @Test("a term that ends is listed, reminded of once, and found by the industry's name")
  func renewals() throws {
    let folder = try office()
    let rows = try KeptOffice.run(["industry", "office.sqlite", "1/082-83"], in: folder).rows
    let term = try #require(rows.first { $0[0] == "renewal" })
    let name = try #require(rows.first { $0[0] == "name" }?[1])
    let list = ["renewals", "office.sqlite", "--window"]
    let due = try KeptOffice.run(list + ["\(term[1])..\(term[1])"], in: folder).rows
    #expect(due.map { Array($0.prefix(5)) } == [["१/०८२–८३", name, term[1], term[2], "running?"]])
    #expect(try KeptOffice.run(list + ["2070-01-01..2070-12-01"], in: folder).rows.isEmpty)
    for _ in 1...2 {
      let letters = try KeptOffice.run(list + ["\(term[1])..\(term[1])", "--letters", "letters"], in: folder)
        .rows
      let key = try #require(letters.first?.last)
      #expect(try text("letters/\(key).pdf", in: folder).contains("नवीकरण गराउने सम्बन्धमा"))
    }
    #expect(try KeptOffice.sound("office.sqlite", in: folder).count == 4)
    let found = try KeptOffice.run(["industry", "office.sqlite", String(name.prefix(8))], in: folder).rows
    #expect(found.first == ["registration", "१/०८२–८३"])
    #expect(
      try KeptOffice.refusal(["industry", "office.sqlite", "नभएको"], in: folder).contains(
        "no industry is called so"))
    #expect(
      try KeptOffice.refusal(["industry", "office.sqlite", "1/082-83", "--as-of", "2082-01-01"], in: folder)
        .contains("was registered on 2082-12-01"))
  }
}
