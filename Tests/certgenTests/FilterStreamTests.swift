import Foundation
import Testing

/// `certgen filter` beside another program: streams that wait, grow or break.
@Suite struct FilterStreamTests {
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
    let sample = try FilterDrafts.draft("", in: folder)
    func peak(_ count: Int) throws -> Int {
      let lines = try (0..<count).map { index in
        var draft = sample
        var values = draft["case"] as? [String: Any] ?? [:]
        values["industry_name"] = "जनकपुर उद्योग \(index)"
        (draft["id"], draft["case"]) = ("\(index)", values)
        return try FilterDrafts.line(draft)
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
    try folder.write(try FilterDrafts.line(try FilterDrafts.draft("1", in: folder)) + "\n", to: "drafts.jsonl")
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
    let lines = Array(repeating: try FilterDrafts.line(try FilterDrafts.draft("1", in: folder)), count: 20)
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
