import Foundation
import Testing

/// Letters with a page in English, from the case to the register and back.
@Suite struct TranslationTests {
  private let folder: Folder

  init() throws {
    folder = try KeptOffice.make(issued: 1)
    let refusal = try folder.text(Self.refusal)
    for (index, name) in ["First Ltd.", "Second Ltd.", "Third Ltd."].enumerated() {
      let own = refusal.replacing("Green Valley Agrotech Pte. Ltd.", with: name)
      let open = own.replacing("\"attached\"", with: "null")
      try Data(open.utf8).write(to: folder.url.appending(path: "\(index + 1).json"))
    }
  }

  private static let refusal = "cases/fitta-2077-rule-8-4-ordinary.json"
  private static let form = "fitta-2077/rule-8-4"

  private func pages(_ key: String, of register: String = "office.sqlite") throws -> Int {
    try KeptOffice.run(["get", register, key, "-o", "\(key).pdf", "--force"], in: folder)
    let info = try Certgen(shell: "pdfinfo \(key).pdf | sed -n 's/^Pages: *//p'", in: folder)
    return try #require(Int(info.lines.first ?? ""))
  }

  @Test func isAskedForWhenItIsPrinted() throws {
    func text(_ more: String...) throws -> String {
      try KeptOffice.run(
        ["render", Self.form, "--case", "1.json", "--office", "office.json", "--format", "text"] + more, in: folder
      ).output
    }
    #expect(try !text().contains("ENGLISH TRANSLATION"))
    #expect(try text("--english").contains("Subject: Foreign investment that could not be approved"))
    #expect(
      try KeptOffice.refusal(
        ["render", "madhesh-2078/annex-03", "--blank", "--english", "-o", "x.pdf"], in: folder, status: 2
      ).contains("madhesh-2078/annex-03 has no page in English"))
  }

  /// What is chosen when a case is added or issued stays with the paper.
  @Test func staysWithThePaper() throws {
    try KeptOffice.run(["add", "office.sqlite", Self.form, "1.json"], in: folder)
    try KeptOffice.run(["add", "office.sqlite", Self.form, "2.json", "--english"], in: folder)
    try KeptOffice.run(["add", "office.sqlite", Self.form, "3.json"], in: folder)
    try KeptOffice.run(["issue", "office.sqlite", "2", "--english", "--date", "2082-12-01"], in: folder)
    try KeptOffice.issue("office.sqlite", in: folder)
    #expect(try (2...4).map { try pages("OUT-2082-83-000\($0)") } == [2, 2, 1])
    try KeptOffice.sound("office.sqlite", in: folder)
    let again = try KeptOffice.run(["reproduce", "office.sqlite", "--all"], in: folder)
    #expect(again.rows.map { $0[1] } == ["equal", "equal", "equal", "equal"])
  }

  @Test func comesHomeFromADesk() throws {
    try KeptOffice.run(
      ["lease", "office.sqlite", "desk.sqlite", "--to", "शिविर", "--book", "dispatch=3", "--year", "2082/83"],
      in: folder)
    try KeptOffice.run(["add", "desk.sqlite", Self.form, "1.json"], in: folder)
    try KeptOffice.run(["issue", "desk.sqlite", "--all", "--english", "--date", "2082-12-01"], in: folder)
    try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
    try KeptOffice.sound("office.sqlite", in: folder)
    #expect(try pages("OUT-2082-83-0002") == 2)
    #expect(
      try KeptOffice.run(["reproduce", "office.sqlite", "--all"], in: folder).rows.map { $0[1] } == ["equal", "equal"])
  }

  /// Preeti is said of names and reasons too.
  @Test func namesAreDoubted() throws {
    let added = try KeptOffice.run(
      ["people", "add", "office.sqlite", "/fdaxfb'/ >]i7", "--post", "clerk", "--roles", "clerk"], in: folder)
    #expect(added.complaints.contains("name: “/fdaxfb'/ >]i7” looks like Preeti; in Unicode it would be “रामबहादुर श्रेष्ठ”"))
    let entered = try KeptOffice.run(
      ["enter", "office.sqlite", "७", "--book", "registration", "--date", "2062-02-10", "--name", "राम &amp; सन्स"],
      in: folder)
    #expect(entered.complaints.contains("name: holds the mark-up “&amp;”; “राम & सन्स” may be meant"))
    #expect(entered.complaints.contains("almanacs differ by a day on Jestha 2062"))
  }
}
