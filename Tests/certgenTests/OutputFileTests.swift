import Foundation
import Testing

/// The files that outputs become: their rights, their names, and what is left of a run that was ended.
@Suite struct OutputFileTests {
  @Test("a file that may only be read is left alone")
  func readOnly() throws {
    let folder = try Folder()
    let render = ["render", "fund-2081/annex-02", "--blank", "-o", "x.pdf"]
    try folder.write("%PDF-old", to: "x.pdf")
    chmod(folder.path("x.pdf"), 0o444)
    let run = try RegisterTests.run(render, in: folder)
    #expect(run.status == 1 && run.complaints.contains("may only be read"), "\(run.complaints)")
    #expect(try folder.text("x.pdf") == "%PDF-old")
    #expect(try RegisterTests.run(render + ["--force"], in: folder).status == 0)
    #expect(try Self.mode(folder.path("x.pdf")) == 0o444)
  }

  @Test("standard output is no way around it, and keeps what a file has already")
  func streams() throws {
    let folder = try OutputTests.folder()
    for output in ["-", "/dev/stdout"] {
      let before = try folder.read("office.sqlite")
      let run = try Certgen(
        shell: "$certgen get office.sqlite \(OutputTests.number) -o \(output) >> office.sqlite", in: folder)
      #expect(
        run.status == 1 && run.complaints.contains("a file that this command reads"), "\(run.complaints)")
      #expect(try folder.read("office.sqlite") == before)
    }
    let log = try Certgen(
      shell: "echo one > log; $certgen render fund-2081/annex-02 --blank -o /dev/stdout >> log", in: folder)
    #expect(try log.status == 0 && (folder.read("log").starts(with: "one\n%PDF-".utf8)), "\(log.complaints)")
    // A stream that is closed is not replaced by the first file that is opened.
    let closed = try Certgen(
      shell: "$certgen render fund-2081/annex-02 --blank --format text -o x.txt >&- 2>&-; wc -c < x.txt",
      in: folder)
    #expect(try folder.text("x.txt").hasPrefix("अनुसूची"), "\(closed.output)")
  }

  @Test("a new file is closed to others, one that is replaced keeps its rights")
  func rights() throws {
    let folder = try RegisterTests.office()
    let add = ["add", "office.sqlite", OutputTests.form, BadInputTests.sample]
    #expect(try RegisterTests.run(add, in: folder).status == 0)
    let made = try Certgen(
      shell: """
        umask 022; $certgen render \(OutputTests.form) --blank -o new.pdf && touch old.pdf && chmod 664 old.pdf \
        && $certgen render \(OutputTests.form) --blank -o old.pdf \
        && mkdir begun && $certgen \(OutputTests.prefill.joined(separator: " ")) -o begun/case.json
        """, in: folder)
    #expect(made.status == 0, "\(made.complaints)")
    #expect(try Self.mode(folder.path("new.pdf")) == 0o600 && Self.mode(folder.path("old.pdf")) == 0o664)
    for name in ["begun/case.json", "begun/sumitra-mandal.jpg"] {
      #expect(try Self.mode(folder.path(name)) == 0o600, "\(name)")
    }
  }

  @Test("a name of as many bytes as a file system takes is taken")
  func longName() throws {
    let folder = try Folder()
    for name in [String(repeating: "क", count: 80) + ".pdf", String(repeating: "x", count: 251) + ".pdf"] {
      for _ in 1...2 {
        let run = try Certgen("render", "fund-2081/annex-02", "--blank", "-o", name, in: folder)
        #expect(run.status == 0 && folder.names.contains(name), "\(run.complaints)")
      }
    }
  }

  @Test("no other name is ever to be seen in the folder, so that nothing is left when a run is interrupted")
  func unnamed() throws {
    let folder = try Folder()
    let queue = inotify_init1(Int32(O_NONBLOCK))
    defer { close(queue) }
    #expect(inotify_add_watch(queue, folder.url.path, UInt32(IN_CREATE | IN_MOVED_TO)) >= 0)
    #expect(
      try Certgen("render", "fund-2081/annex-02", "--blank", "--format", "png", "-o", "x.png", in: folder)
        .status
        == 0)
    var events = [UInt8](repeating: 0, count: 65_536)
    let count = read(queue, &events, events.count)
    try #require(count > 0)
    var names: [String] = []
    var start = 0
    // struct inotify_event: four words, the last of which is the length of the name that follows.
    while start < count {
      let length = events[start + 12..<start + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
      names.append(
        String(decoding: events[start + 16..<start + 16 + length].prefix { $0 != 0 }, as: UTF8.self))
      start += 16 + length
    }
    #expect(names == ["x.png"])
  }

  @Test("where few files may be open, many are written all the same, and a signal leaves nothing half done")
  func manyFiles() throws {
    let folder = try Folder()
    let pages = "$certgen proof fitta-2077/annex-02 --format png --dpi 36 -o"
    let whole = try Certgen(shell: "\(pages) whole.png; ulimit -n 16; \(pages) few.png", in: folder)
    #expect(whole.status == 0, "\(whole.complaints)")
    let count = folder.names.count { $0.hasPrefix("whole-") }
    #expect(
      count > 16 && folder.names.count { $0.hasPrefix("few-") } == count && folder.names.count == 2 * count)
    // Ended as soon as a draft is to be seen.
    let ended = try Certgen(
      shell: """
        ulimit -n 16; \(pages) ended.png & while ! ls -A | grep -q part && kill -0 $!; do :; done 2>/dev/null
        kill -TERM $!; wait $!
        """, in: folder)
    let left = folder.names.filter { !$0.hasPrefix("whole-") && !$0.hasPrefix("few-") }
    #expect(
      left.allSatisfy { $0.hasPrefix("ended-") } && [0, count].contains(left.count), "\(ended.complaints)")
  }

  private static func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }
}
