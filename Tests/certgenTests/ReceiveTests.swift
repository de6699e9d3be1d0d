import Foundation
import Testing

/// What comes in, is asked back, decided, answered, printed and handed over, as people type it.
@Suite struct ReceiveTests {
  static let application = "cases/madhesh-2078-annex-01-ordinary.json"
  static let grounds = "grounds=प्रदेश उद्योग व्यवस्थापन नियमावली, २०७८ को नियम ३ को उपनियम (१)"
  static let pdf = "%PDF-1.4\nscan\nstartxref\n0\n%%EOF\n"

  /// An office with a clerk and an officer beside whoever made it.
  static func office() throws -> Folder {
    let folder = try Samples.folder()
    try folder.write(pdf, to: "scan.pdf")
    for words in [
      ["init", "office.sqlite", "--person", "कमला झा"], ["office", "office.sqlite", "--file", "office.json"],
      ["people", "add", "office.sqlite", "सीता राई", "--post", "नायब सुब्बा", "--roles", "clerk", "--by", "कमला झा"],
      ["people", "add", "office.sqlite", "हरि शर्मा", "--post", "अधिकृत", "--roles", "checker,approver", "--by", "कमला झा"],
    ] {
      let run = try RegisterTests.run(words, in: folder)
      try #require(run.status == 0, "\(run.complaints)")
    }
    return folder
  }

  private let folder: Folder

  init() throws { folder = try Self.office() }

  @discardableResult
  private func run(_ command: String, _ words: String..., by person: String = "सीता राई") throws -> Certgen {
    try Certgen(
      Certgen.program, [command, "office.sqlite"] + words, in: folder, environment: ["CERTGEN_PERSON": person])
  }

  @discardableResult
  private func done(_ command: String, _ words: String..., by person: String = "सीता राई") throws -> Certgen {
    let run = try Certgen(
      Certgen.program, [command, "office.sqlite"] + words, in: folder, environment: ["CERTGEN_PERSON": person])
    try #require(run.status == 0, "\(command): \(run.complaints)")
    return run
  }

  private func receive(on day: String = "2083-05-12", _ words: String...) throws -> Certgen {
    try Certgen(
      Certgen.program,
      ["receive", "office.sqlite", "madhesh-2078/annex-01", Self.application, "--date", day] + words, in: folder,
      environment: ["CERTGEN_PERSON": "सीता राई"])
  }

  private func state(_ id: Int) throws -> String {
    try done("cases").rows.first { $0[0] == "\(id)" }?[2] ?? "none"
  }

  @Test func anApplicationGoesItsWholeWay() throws {
    let received = try receive("--from", "सुनिता यादव", "--enclosure", "scan.pdf", "-o", "slip.pdf")
    #expect(received.status == 0 && received.rows.first?.prefix(3) == ["१", "IN-2083-84-0001", "1"], "\(received.complaints)")
    #expect(try folder.read("slip.pdf").starts(with: "%PDF-".utf8))
    #expect(try done("due", "--on", "2083-05-14").rows.map { Array($0[2...4]) } == [["received", "1 day left", "2083-05-15"]])
    try done("ask", "1", "--missing", "लालपुर्जा", "--missing", "नक्सा", "--date", "2083-05-14")
    #expect(try state(1) == "asked-back")
    #expect(try done("due", "--on", "2083-06-30").rows.map { $0[3] } == ["stopped, 1 day left"])
    let early = try run("check", "1", "--date", "2083-05-14", by: "हरि शर्मा")
    #expect(early.status == 1 && early.complaints.contains("case 1: is asked back, so there is nothing to check; possible now: answer, void"))
    try done("answer", "1", "--enclosure", "scan.pdf", "--date", "2083-05-20")
    try done("check", "1", "--date", "2083-05-20", by: "हरि शर्मा")
    #expect(try state(1) == "checked")
    // Nothing is decided where the paper that says so cannot be made.
    let bare = try run("refuse", "1", "--reason", "जग्गा नखुलेको", "--date", "2083-05-21", by: "हरि शर्मा")
    #expect(bare.status == 1 && bare.complaints.contains("to fill: grounds (आधारहरु)"))
    #expect(bare.complaints.contains("give what is missing as field=value, or -o FILE"))
    #expect(try state(1) == "checked")
    let refused = try done(
      "refuse", "1", Self.grounds, "--reason", "जग्गा नखुलेको", "--date", "2083-05-21", by: "हरि शर्मा")
    #expect(refused.rows.map { Array($0.prefix(2)) } == [["2", "madhesh-2078/rule-4-3"]])
    #expect(try done("due", "--on", "2083-05-21").rows.map { Array($0[2...3]) } == [["refused", "last day"]])
    #expect(try done("due", "--on", "2083-05-23").rows.map { $0[3] } == ["overdue by 2 days"])
    let issued = try done("issue", "2", "--date", "2083-05-21", by: "हरि शर्मा")
    #expect(try done("due", "--on", "2083-05-23").output.isEmpty)
    // The letter says why.
    let key = try #require(issued.rows.first?[1])
    let text = try Certgen(shell: "$certgen get office.sqlite \(key) -o - | pdftotext - -", in: folder).output
    #expect(text.contains("जग्गा नखुलेको"))
    #expect(try run("hand-over", key, "--to", "क", "--identity", "ख", "--date", "2083-05-22").status == 1)
    try done("print", key, "--serial", "क–००१", "-o", "letter.pdf", "--date", "2083-05-22")
    try done("spoil", key, "--reason", "मसी पोखिएको", "--date", "2083-05-22")
    #expect(try state(2) == "spoiled")
    let used = try run("print", key, "--serial", "क–००१", "-o", "letter.pdf", "--date", "2083-05-22")
    #expect(used.status == 1 && used.complaints.contains("sheet क–००१: was used already"))
    try done("print", key, "--serial", "क–००२", "-o", "letter.pdf", "--date", "2083-05-22")
    try done(
      "hand-over", key, "--to", "सुनिता यादव", "--identity", "नागरिकता नं. १७–०१", "--signature-line", "sign.pdf",
      "--date", "2083-05-23")
    #expect(try state(2) == "handed-over")
    #expect(try Certgen(shell: "pdftotext sign.pdf -", in: folder).output.contains("नागरिकता नं. १७–०१"))
    #expect(try done("cases", "--state", "handed-over").rows.map { $0[0] } == ["2"])
    try done("verify-register")
    try historyTellsItAll(key)
  }

  /// Ten years later: who did what with the application and with the letter, and what came with it.
  private func historyTellsItAll(_ key: String) throws {
    let acts = try done("history", "1").rows
    #expect(acts.map { $0[1] } == [
      "entered", "received", "enclosure", "issued", "asked", "answered", "enclosure", "checked", "refused",
    ])
    #expect(acts[4].prefix(5) == ["2083-05-14", "asked", "सीता राई", "–", "लालपुर्जा; नक्सा"])
    let letter = try done("history", "2").rows
    #expect(letter.map { $0[1] } == [
      "entered", "begun", "issued", "printed", "spoiled", "printed", "handed",
    ])
    #expect(letter[1][5] == "case 2 answers case 1")
    #expect(letter[6] == ["2083-05-23", "handed", "सीता राई", key, "–", "identity: नागरिकता नं. १७–०१; to: सुनिता यादव"])
    try done("history", "1", "--enclosure", "2", "-o", "out.pdf")
    #expect(try folder.text("out.pdf") == Self.pdf)
    #expect(try run("history", "1", "--enclosure", "3", "-o", "other.pdf").status == 1)
    #expect(try run("history", "9").complaints.contains("case 9: not in the register"))
  }

  @Test func theSlipSaysWhatCameInAndUntilWhen() throws {
    try #require(try receive("--from", "सुनिता यादव", "--enclosure", "scan.pdf", "-o", "slip.pdf").status == 0)
    let slip = try Certgen(shell: "pdftotext -layout slip.pdf -; pdfinfo slip.pdf", in: folder).output
    for words in ["दर्ता नं.: १", "२०८३।०५।१२", "सुनिता यादव", "scan.pdf", "२०८३।०५।१५", "सीता राई", "नायब सुब्बा", "Pages:           1"] {
      #expect(slip.contains(words), "\(words)")
    }
  }

  @Test func aLetterComesInWithoutAFile() throws {
    let words = ["sender_name=जिल्ला प्रशासन कार्यालय", "subject=विवरण", "sender_number=१२", "page_count=2"]
    let letter = try run(
      "receive", "office/letter", words[0], words[1], words[2], words[3], "--enclosure", "scan.pdf", "--limit",
      "salyan-charter/row-1", "--date", "2083-05-12", "--json")
    let answer = try #require(try letter.json() as? [String: Any], "\(letter.complaints)")
    #expect(answer["last_day"] as? String == "2083-05-19")
    let due = try done("due", "--on", "2083-05-13", "--within", "6", "--json")
    let paper = try #require((try due.json() as? [[String: Any]])?.first)
    #expect(paper["from"] as? String == "जिल्ला प्रशासन कार्यालय")
    #expect((paper["clock"] as? [String: Any])?["days"] as? Int == 6)
    #expect(try done("due", "--on", "2083-05-12", "--within", "6").output.isEmpty)
    // No form answers a letter: it is done with when it is decided.
    try done("approve", "1", "--date", "2083-05-13", by: "हरि शर्मा")
    #expect(try done("due", "--on", "2083-05-13").output.isEmpty)
  }

  @Test func whatCannotComeInLeavesNothing() throws {
    try folder.write("%PDF-1.4\nno end", to: "broken.pdf")
    #expect(try receive("--enclosure", "broken.pdf").complaints.contains("broken.pdf: is a PDF without its end"))
    #expect(try receive("--enclosure", "office.json").complaints.contains("neither PDF nor JPEG nor PNG"))
    #expect(try receive(on: "2099-01-01").complaints.contains("lies in the future"))
    #expect(try run("receive", "madhesh-2078/annex-03", "cases/certificate-makhana.json").complaints.contains("comes in is received"))
    #expect(try run("receive", "office/letter", "subject=क").status == 1)
    #expect(try run("receive", "office/letter").status == 2)
    #expect(try run("receive", "office/letter", "subject=क", "--limit", "fund-2081/section-7-1").status == 2)
    let officer = try run("receive", "madhesh-2078/annex-01", Self.application, by: "हरि शर्मा")
    #expect(officer.status == 1 && officer.complaints.contains("does not have the role clerk"))
    #expect(try done("cases").output.isEmpty)
    #expect(try receive().rows.first?[0] == "१")
    #expect(try receive().complaints.contains("in the register already, as case 1"))
  }

  @Test func whatWasAskedBackComesFilledAnew() throws {
    try #require(try receive().status == 0)
    try folder.write(try folder.text(Self.application).replacing("२५ के.भी.ए.", with: "५० के.भी.ए."), to: "anew.json")
    #expect(try run("answer", "1", "--case", "anew.json", "--date", "2083-05-13").complaints.contains("is received"))
    try done("ask", "1", "--missing", "विद्युत", "--date", "2083-05-13")
    let anew = try done("answer", "1", "--case", "anew.json", "--date", "2083-05-16", "-o", "slip.pdf")
    #expect(anew.rows.first?.prefix(3) == ["२", "IN-2083-84-0002", "2"])
    #expect(try [state(1), state(2)] == ["answered", "answered"])
    #expect(try run("approve", "2", by: "हरि शर्मा").complaints.contains("amends case 1, which is the one to decide"))
    let due = try done("due", "--on", "2083-05-16")
    #expect(due.rows.map { [$0[0], $0[3]] } == [["1", "2 days left"]])
    try done("approve", "1", "-o", "certificate.json", "--date", "2083-05-16", by: "हरि शर्मा")
    #expect(try folder.text("certificate.json").contains("५० के.भी.ए."))
  }

  @Test func theClerkFinishesWhatFourEyesApproved() throws {
    let rule = try Certgen(
      Certgen.program, ["office", "rule", "office.sqlite", "four-eyes", "yes", "--by", "कमला झा"], in: folder,
      environment: [:])
    try #require(rule.status == 0, "\(rule.complaints)")
    try #require(try receive().status == 0)
    let own = try Certgen(
      Certgen.program, ["people", "add", "office.sqlite", "गीता", "--post", "सुब्बा", "--roles", "clerk,approver", "--by", "कमला झा"],
      in: folder, environment: [:])
    try #require(own.status == 0)
    let without = try run(
      "refuse", "1", Self.grounds, "--reason", "क", "--date", "2083-05-13", by: "हरि शर्मा")
    #expect(without.status == 1 && without.complaints.contains("four eyes; give -o FILE"))
    try done(
      "refuse", "1", Self.grounds, "--reason", "क", "--date", "2083-05-13", "-o", "letter.json", by: "हरि शर्मा")
    let added = try done("add", "madhesh-2078/rule-4-3", "letter.json", "--answers", "1", by: "गीता")
    #expect(added.rows.first?[0] == "2")
    let same = try run("issue", "2", "--date", "2083-05-13", by: "गीता")
    #expect(same.status == 1 && same.complaints.contains("by the office's rule of four eyes another has to issue it"))
    try done("issue", "2", "--date", "2083-05-13", by: "हरि शर्मा")
    #expect(try done("due").output.isEmpty)
    try done("verify-register")
  }
}
