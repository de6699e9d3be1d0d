import Foundation
import Testing

/// `certgen filter`: drafts in, PDFs out.
@Suite struct FilterTests {
  @Test("a draft becomes the bytes that render makes of the same case, office, number and day")
  func sameBytes() throws {
    let folder = try Samples.folder()
    let file = try #require(try Samples.cases(of: FilterDrafts.form).first)
    let rendered = try Certgen(
      "render", FilterDrafts.form, "--case", file, "--office", "office.json", "--number", "7", "--date", "2081-05-12",
      "-o", "-", in: folder)
    #expect(rendered.status == 0, "\(rendered.complaints)")
    var first = try FilterDrafts.draft("first", in: folder), second = first, third = first
    first["frame_as"] = "director"
    (second["frame"], second["id"]) = ("director", "second")
    let values = try #require(first["case"] as? [String: Any])
    let title = try #require(values["industry_name"] as? String)
    let shown = try Certgen(
      shell: "$certgen forms show \(FilterDrafts.form) --json | grep '\"digest\"' | grep -oE '[0-9a-f]{64}'",
      in: folder)
    let digest = try #require(shown.lines.first)
    (third["form"], third["id"]) = (["digest": digest], "third")
    for workers in ["1", "2"] {
      let run = try FilterDrafts.run(
        [first, second, third].map(FilterDrafts.line), "--pictures pictures --workers \(workers)", in: folder)
      let answers = try FilterDrafts.answers(run.written)
      #expect(run.status == 0 && run.complaints.isEmpty, "\(answers.map(\.errors)) \(run.complaints)")
      #expect(answers.map(\.id) == ["first", "second", "third"])
      #expect(answers.allSatisfy { $0.pdf == rendered.written })
      try folder.write(answers[0].pdf, to: "a.pdf")
      let pages = try Certgen(shell: "pdfinfo a.pdf | sed -n 's/^Pages: *//p'", in: folder).lines
      #expect(answers.allSatisfy { ["\($0.head["pages"] ?? "")"] == pages })
      #expect(answers.allSatisfy { $0.head["title"] as? String == title })
      let sum = try Certgen(shell: "sha256sum a.pdf", in: folder).output.prefix(64)
      #expect(answers[0].head["sha256"] as? String == String(sum))
    }
  }

  @Test("what is wrong is an answer in its place, and not the end")
  func refusals() throws {
    let folder = try Samples.folder()
    let good = try FilterDrafts.draft("good", in: folder)
    func changed(_ id: String, _ change: (inout [String: Any]) -> Void) throws -> String {
      var draft = good
      draft["id"] = id
      change(&draft)
      return try FilterDrafts.line(draft)
    }
    var values = try #require(good["case"] as? [String: Any])
    values["industry_name"] = nil
    let empty = values
    try folder.write("no photo", to: "pictures/" + String(repeating: "a", count: 64))
    let lines = [
      try FilterDrafts.line(good), "{\"id\": \"broken\"", try changed("name") { $0["case"] = empty },
      try changed("key") { $0["fom"] = 1 }, try changed("form") { $0["form"] = "madhesh-2078/annex-3" },
      try changed("day") { $0["date"] = "2081-13-01" }, try changed("frame") { $0["frame"] = "unnamed" },
      try changed("digest") { $0["form"] = ["digest": String(repeating: "0", count: 64)] },
      try changed("picture") { $0["frame"] = ["name": "क", "emblem": "../cases/photos/emblem.png"] },
      try changed("sum") { $0["frame"] = ["name": "क", "emblem": String(repeating: "a", count: 64)] },
      try changed("number") { $0["numbers"] = ["own": ["label": "च.नं.", "text": "१", "key": "a/b"]] },
      try changed("office") { $0["frame"] = ["nme": "क"] },
      "[1]", "{}", "", try changed("last") { _ in },
    ]
    let run = try FilterDrafts.run(lines, "--pictures pictures", in: folder)
    let answers = try FilterDrafts.answers(run.written)
    #expect(run.status == 1 && run.complaints.isEmpty)
    let ids = [
      "good", nil, "name", "key", "form", "day", "frame", "digest", "picture", "sum", "number", "office", nil,
      nil, "last",
    ]
    #expect(answers.map(\.id) == ids)
    #expect(answers.map(\.isRefused) == ids.map { $0 != "good" && $0 != "last" })
    #expect(answers.allSatisfy { $0.isRefused == $0.pdf.isEmpty && $0.isRefused != $0.errors.isEmpty })
    #expect(answers.first?.pdf == answers.last?.pdf)
    let told = [
      (1, "standard input:2:16: "), (2, "industry_name ("), (3, "unknown key “fom”"), (4, "did you mean"),
      (5, "there is no month 13"), (6, "“unnamed”"), (7, "no form here has the digest"), (8, "is no SHA-256"),
      (9, "has another SHA-256"), (10, "“a/b”"), (11, "nme"), (12, "expected a draft"), (13, "id is missing"),
    ]
    for (index, words) in told {
      let errors = answers[index].errors
      #expect(errors.contains { $0.contains(words) }, "\(index): \(errors)")
      let isOffice = index == 11
      #expect(isOffice || errors.allSatisfy { $0.hasPrefix("standard input:\(index + 1):") }, "\(errors)")
    }
  }

  @Test("hostile lines are refused, each by itself")
  func hostile() throws {
    let folder = try Samples.folder()
    let good = try FilterDrafts.line(try FilterDrafts.draft("good", in: folder))
    let deep = String(repeating: "[", count: 100_000)
    let long = "{\"id\": \"" + String(repeating: "a", count: 3 << 20) + "\"}"
    let lines = [
      deep, long, "\u{0}\u{1}", "{\"id\":\"x\",\"id\":\"y\"}", "{\"id\":\"\\ud800\"}",
      "{\"id\":\"" + String(repeating: "क", count: 300) + "\"}", "{\"id\":7}", good,
    ]
    try folder.write(lines.joined(separator: "\n").utf8 + [0x0A, 0xFF, 0xFE, 0x0A], to: "drafts.jsonl")
    let run = try Certgen(shell: "$certgen filter --pictures pictures < drafts.jsonl", in: folder)
    let answers = try FilterDrafts.answers(run.written)
    #expect(run.status == 1 && run.complaints.isEmpty)
    #expect(answers.count == lines.count + 1)
    #expect(answers.map(\.isRefused) == lines.map { $0 != good } + [true])
    #expect(answers[1].errors == ["standard input:2:1: the line has more than 2097152 bytes"])
  }
}
