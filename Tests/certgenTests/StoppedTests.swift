import Foundation
import Testing

/// Work that something ends in the middle: what was done stays, and is told.
@Suite struct StoppedTests {
  static let form = "fund-2081/annex-02"
  static let count = 40

  /// An office with many small cases: in the register, or as files only.
  static func office(added: Bool) throws -> Folder {
    let folder = try RegisterTests.office()
    let sample = try folder.text("cases/notice-women.json")
    for index in 1...count {
      try folder.write(sample.replacing("mahila@", with: "mahila\(index)@"), to: "many/\(index).json")
    }
    if added {
      let add = try Certgen(shell: "$certgen add office.sqlite \(form) many/*.json", in: folder)
      try #require(add.status == 0, "\(add.complaints)")
    }
    return folder
  }

  static let issue = "$certgen issue office.sqlite --all --date \(RegisterTests.day)"

  static func rows(_ command: String, in folder: Folder) throws -> [[String]] {
    try Certgen(command, "office.sqlite", in: folder).rows
  }

  @Test("a register that can grow no more says how far it came", arguments: ["add", "issue"])
  func limit(_ command: String) throws {
    let folder = try Self.office(added: command == "issue")
    let line = command == "issue" ? Self.issue : "$certgen add office.sqlite \(Self.form) many/*.json"
    // Blocks of 1024 bytes: the journal of some cases, and not of all.
    let run = try Certgen(shell: "ulimit -f \(command == "issue" ? 1200 : 260); \(line)", in: folder)
    let done = try Self.rows(command == "issue" ? "documents" : "cases", in: folder).count
    #expect(run.status == 3 && run.rows.count == done && (1..<Self.count).contains(done), "\(done)")
    #expect(run.complaintLines.count == 1 && run.complaints.contains("what was begun was undone"))
    let (noun, verb) = command == "issue" ? ("cases", "issued") : ("files", "added")
    #expect(
      run.complaints.contains("\(done) of \(Self.count) \(noun) were \(verb)")
        && run.complaints.contains("\(Self.count - done) are still to \(command)"), "\(run.complaints)")
    #expect(!run.complaints.contains("nothing was changed"))
    #expect(try RegisterTests.run(["verify-register", "office.sqlite"], in: folder).status == 0)
  }

  @Test("a list that cannot be printed blames standard output, and a reader that has gone nobody")
  func listings() throws {
    let folder = try Self.office(added: true)
    try #require(try Certgen(shell: Self.issue, in: folder).status == 0)
    for command in ["cases", "cases --json", "documents", "documents --json", "verify-register"] {
      let line = command.replacing("cases", with: "cases office.sqlite").replacing(
        "documents", with: "documents office.sqlite"
      ).replacing("verify-register", with: "verify-register office.sqlite")
      let full = try Certgen(shell: "$certgen \(line) > /dev/full", in: folder)
      #expect(
        full.status == 3 && full.complaintLines.count == 1
          && full.complaints.hasPrefix("certgen: standard output: cannot be written"), "\(full.complaints)")
      let gone = try Certgen(shell: "(sleep 0; $certgen \(line); echo $? >&3) 3>status | true", in: folder)
      #expect(gone.complaints.isEmpty, "\(gone.complaints)")
    }
  }

  @Test("who cannot be told numbers any more is told on standard error, and no more are given")
  func untold() throws {
    let folder = try Self.office(added: true)
    let run = try Certgen(shell: "\(Self.issue) > /dev/full", in: folder)
    let documents = try Self.rows("documents", in: folder)
    #expect(run.status == 3 && (1..<Self.count).contains(documents.count), "\(documents.count)")
    for row in documents {
      #expect(run.complaintLines.contains("certgen: case \(row[4]): issued as \(row[1])"), "\(row[1])")
    }
    #expect(run.complaintLines.count == documents.count + 1)
    let last = try #require(run.complaintLines.last)
    #expect(last.hasPrefix("certgen: standard output: cannot be written"))
    #expect(last.hasSuffix("\(Self.count - documents.count) are still to issue"), "\(last)")
    // A pipe whose reader has gone is no better; the rest is issued when somebody listens.
    let gone = try Certgen(shell: "mkfifo p; exec 4<>p 3>p 4<&-; \(Self.issue) >&3; exit $?", in: folder)
    #expect(gone.status == 3 && gone.complaints.contains("standard output: cannot be written: Broken pipe"))
    let rest = try Certgen(shell: Self.issue, in: folder)
    #expect(rest.status == 0)
    #expect(try Self.rows("documents", in: folder).count == Self.count)
  }

  @Test("a case that was added and cannot be told is told on standard error, and no more are added")
  func unlisted() throws {
    let folder = try Self.office(added: false)
    for json in ["", " --json"] {
      let before = try Self.rows("cases", in: folder).count
      let run = try Certgen(
        shell:
          "$certgen add office.sqlite \(Self.form) many/\(json.isEmpty ? 1 : 2)?.json\(json) > /dev/full",
        in: folder)
      #expect(try Self.rows("cases", in: folder).count == before + 1)
      #expect(run.status == 3 && run.complaintLines.count == 1, "\(run.complaints)")
      #expect(
        run.complaints.hasPrefix("certgen: standard output: cannot be written")
          && run.complaints.contains(
            "1 of 10 files was added, the last (many/\(json.isEmpty ? 1 : 2)0.json) as case \(before + 1)")
          && run.complaints.contains("9 are still to add"), "\(run.complaints)")
    }
  }

  @Test("what was made is said where it cannot be printed")
  func confirmations() throws {
    let folder = try RegisterTests.office()
    for (command, words) in [
      ("init new.sqlite", "the register new.sqlite was made"),
      ("office office.sqlite --file office.json", "the office was set"),
      ("render \(Self.form) --blank", "fund-2081-annex-02.pdf was written"),
    ] {
      let run = try Certgen(shell: "$certgen \(command) > /dev/full", in: folder)
      #expect(run.status == 3 && run.complaints.hasSuffix("; \(words)\n"), "\(run.complaints)")
    }
    #expect(folder.names.contains("new.sqlite") && folder.names.contains("fund-2081-annex-02.pdf"))
  }

  @Test("a list that is broken off is JSON all the same")
  func json() throws {
    let folder = try Self.office(added: true)
    let run = try Certgen(shell: "ulimit -f 900; \(Self.issue) --json", in: folder)
    #expect(run.status == 3)
    #expect(try (run.json() as? [Any])?.count == Self.rows("documents", in: folder).count)
  }
}
