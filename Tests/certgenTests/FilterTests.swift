import Foundation
import Testing

/// `certgen filter`: drafts in, PDFs out.
@Suite struct FilterTests {
  private static let form = "madhesh-2078/annex-03"
  /// What a preview of the seventh paper of its books bears.
  private static var numbers: [String: Any] {
    [
      "own": ["label": "च.नं.", "text": "७", "key": "OUT-2081-82-0007"], "file": "२०८१/८२",
      "allotted": ["registration_number": "७/०८१–८२"],
    ]
  }

  /// One answer of the filter.
  private struct Answer {
    let head: [String: Any]
    let pdf: Data

    var id: String? { head["id"] as? String }
    var isRefused: Bool { head["status"] as? String == "refused" }
    var errors: [String] { head["error"] as? [String] ?? [] }
  }

  /// The answers of a run; the framing must be whole to the last byte.
  private func answers(_ written: Data) throws -> [Answer] {
    var rest = written[...]
    var answers: [Answer] = []
    while !rest.isEmpty {
      let end = try #require(rest.firstIndex(of: 0x0A))
      let json = try JSONSerialization.jsonObject(with: Data(rest[..<end]))
      let head = try #require(json as? [String: Any])
      let size = try #require(head["size"] as? Int)
      let start = end + 1
      try #require(start + size < rest.endIndex && rest[start + size] == 0x0A)
      answers.append(Answer(head: head, pdf: Data(rest[start..<(start + size)])))
      rest = rest[(start + size + 1)...]
    }
    return answers
  }

  private func run(_ lines: [String], _ options: String = "", in folder: Folder) throws -> Certgen {
    try folder.write(lines.joined(separator: "\n"), to: "drafts.jsonl")
    return try Certgen(shell: "$certgen filter \(options) < drafts.jsonl", in: folder)
  }

  private func line(_ draft: [String: Any]) throws -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    return String(
      decoding: try JSONSerialization.data(withJSONObject: draft, options: options), as: UTF8.self)
  }

  private func object(_ path: String, in folder: Folder) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: folder.read(path)) as? [String: Any])
  }

  /// A case or an office with its pictures laid into `pictures/`, and named by their digests.
  private func byDigest(_ path: String, _ keys: [String], in folder: Folder) throws -> [String: Any] {
    var object = try object(path, in: folder)
    let beside = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    for key in keys {
      guard let picture = object[key] as? String else { continue }
      let sum = try Certgen(shell: "sha256sum '\(beside)\(picture)'", in: folder).output.prefix(64)
      try folder.write(try folder.read(beside + picture), to: "pictures/\(sum)")
      object[key] = String(sum)
    }
    return object
  }

  private func draft(_ id: String, in folder: Folder) throws -> [String: Any] {
    let file = try #require(try Samples.cases(of: Self.form).first)
    return [
      "id": id, "form": Self.form, "date": "2081-05-12", "numbers": Self.numbers,
      "case": try byDigest(file, ["operator_photo"], in: folder),
      "frame": try byDigest("office.json", ["emblem", "signature"], in: folder),
    ]
  }

  @Test("a draft becomes the bytes that render makes of the same case, office, number and day")
  func sameBytes() throws {
    let folder = try Samples.folder()
    let file = try #require(try Samples.cases(of: Self.form).first)
    let rendered = try Certgen(
      "render", Self.form, "--case", file, "--office", "office.json", "--number", "7", "--date", "2081-05-12",
      "-o", "-", in: folder)
    #expect(rendered.status == 0, "\(rendered.complaints)")
    var first = try draft("first", in: folder), second = first, third = first
    first["frame_as"] = "director"
    (second["frame"], second["id"]) = ("director", "second")
    let values = try #require(first["case"] as? [String: Any])
    let title = try #require(values["industry_name"] as? String)
    let shown = try Certgen(
      shell: "$certgen forms show \(Self.form) --json | grep '\"digest\"' | grep -oE '[0-9a-f]{64}'",
      in: folder)
    let digest = try #require(shown.lines.first)
    (third["form"], third["id"]) = (["digest": digest], "third")
    for workers in ["1", "2"] {
      let run = try run(
        [first, second, third].map(line), "--pictures pictures --workers \(workers)", in: folder)
      let answers = try answers(run.written)
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
    let good = try draft("good", in: folder)
    func changed(_ id: String, _ change: (inout [String: Any]) -> Void) throws -> String {
      var draft = good
      draft["id"] = id
      change(&draft)
      return try line(draft)
    }
    var values = try #require(good["case"] as? [String: Any])
    values["industry_name"] = nil
    let empty = values
    try folder.write("no photo", to: "pictures/" + String(repeating: "a", count: 64))
    let lines = [
      try line(good), "{\"id\": \"broken\"", try changed("name") { $0["case"] = empty },
      try changed("key") { $0["fom"] = 1 }, try changed("form") { $0["form"] = "madhesh-2078/annex-3" },
      try changed("day") { $0["date"] = "2081-13-01" }, try changed("frame") { $0["frame"] = "unnamed" },
      try changed("digest") { $0["form"] = ["digest": String(repeating: "0", count: 64)] },
      try changed("picture") { $0["frame"] = ["name": "क", "emblem": "../cases/photos/emblem.png"] },
      try changed("sum") { $0["frame"] = ["name": "क", "emblem": String(repeating: "a", count: 64)] },
      try changed("number") { $0["numbers"] = ["own": ["label": "च.नं.", "text": "१", "key": "a/b"]] },
      try changed("office") { $0["frame"] = ["nme": "क"] },
      "[1]", "{}", "", try changed("last") { _ in },
    ]
    let run = try run(lines, "--pictures pictures", in: folder)
    let answers = try answers(run.written)
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
    let good = try line(try draft("good", in: folder))
    let deep = String(repeating: "[", count: 100_000)
    let long = "{\"id\": \"" + String(repeating: "a", count: 3 << 20) + "\"}"
    let lines = [
      deep, long, "\u{0}\u{1}", "{\"id\":\"x\",\"id\":\"y\"}", "{\"id\":\"\\ud800\"}",
      "{\"id\":\"" + String(repeating: "क", count: 300) + "\"}", "{\"id\":7}", good,
    ]
    try folder.write(lines.joined(separator: "\n").utf8 + [0x0A, 0xFF, 0xFE, 0x0A], to: "drafts.jsonl")
    let run = try Certgen(shell: "$certgen filter --pictures pictures < drafts.jsonl", in: folder)
    let answers = try answers(run.written)
    #expect(run.status == 1 && run.complaints.isEmpty)
    #expect(answers.count == lines.count + 1)
    #expect(answers.map(\.isRefused) == lines.map { $0 != good } + [true])
    #expect(answers[1].errors == ["standard input:2:1: the line has more than 2097152 bytes"])
  }

  @Test("memory does not grow with the number of drafts")
  func memory() throws {
    let folder = try Samples.folder()
    let measure = """
      import resource, subprocess, sys
      with open("drafts.jsonl") as drafts:
        run = subprocess.run([sys.argv[1], "filter", "--pictures", "pictures", "--workers", "2"],
          stdin=drafts, stdout=subprocess.DEVNULL)
      assert run.returncode == 0, run.returncode
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    try folder.write(measure, to: "measure.py")
    let sample = try draft("", in: folder)
    func peak(_ count: Int) throws -> Int {
      let lines = try (0..<count).map { index in
        var draft = sample
        var values = draft["case"] as? [String: Any] ?? [:]
        values["industry_name"] = "जनकपुर उद्योग \(index)"
        (draft["id"], draft["case"]) = ("\(index)", values)
        return try line(draft)
      }
      try folder.write(lines.joined(separator: "\n"), to: "drafts.jsonl")
      let run = try Certgen(shell: "python3 measure.py $certgen", in: folder)
      return try #require(Int(run.output.trimmingCharacters(in: .newlines)), "\(run.complaints)")
    }
    let few = try peak(100), many = try peak(500)
    // KiB. What 400 more drafts would hold is 40 MiB and more: each has its photo.
    #expect(many < few + 10_240, "\(few) KiB for 100 drafts, \(many) KiB for 500")
  }

  @Test("an answer comes before the next draft is sent")
  func conversation() throws {
    let folder = try Samples.folder()
    try folder.write(try line(try draft("1", in: folder)) + "\n", to: "drafts.jsonl")
    let talk = """
      import json, subprocess, sys
      line = open("drafts.jsonl", "rb").read()
      program = subprocess.Popen([sys.argv[1], "filter", "--pictures", "pictures"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
      for _ in range(3):
        program.stdin.write(line); program.stdin.flush()
        head = json.loads(program.stdout.readline())
        assert program.stdout.read(head["size"] + 1).startswith(b"%PDF-1.7")
      program.stdin.close()
      print(program.wait())
      """
    try folder.write(talk, to: "talk.py")
    let run = try Certgen(shell: "timeout 120 python3 talk.py $certgen", in: folder)
    #expect(run.output == "0\n", "\(run.complaints)")
  }

  @Test("standard output that is gone ends the run, and is told")
  func gone() throws {
    let folder = try Samples.folder()
    let lines = Array(repeating: try line(try draft("1", in: folder)), count: 20)
    try folder.write(lines.joined(separator: "\n"), to: "drafts.jsonl")
    let close = """
      import subprocess, sys
      program = subprocess.Popen([sys.argv[1], "filter", "--pictures", "pictures"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
      program.stdout.close()
      try:
        program.stdin.write(open("drafts.jsonl", "rb").read())
        # The stream stays open: the end must not wait for it.
        program.stdin.flush()
      except BrokenPipeError: pass
      print(program.wait())
      """
    try folder.write(close, to: "close.py")
    let closed = try Certgen(shell: "timeout 120 python3 close.py $certgen", in: folder)
    #expect(closed.output == "3\n")
    #expect(closed.complaintLines == ["certgen: standard output: cannot be written: Broken pipe"])
    let full = try Certgen(
      shell: "$certgen filter --pictures pictures < drafts.jsonl > /dev/full", in: folder)
    #expect(full.status == 3 && full.complaintLines.count == 1)
    let nothing = try Certgen(shell: "$certgen filter < /dev/null", in: folder)
    #expect(nothing.status == 0 && nothing.written.isEmpty && nothing.complaints.isEmpty)
  }
}
