import Foundation
import Testing

/// Registers that cannot be used.
@Suite struct BadRegisterTests {
  static let add = ["add", RegisterTests.register, RegisterTests.form, BadInputTests.sample]

  /// A register with one issued document.
  static func issued() throws -> Folder {
    let folder = try RegisterTests.office()
    try #require(try RegisterTests.run(add, in: folder).status == 0)
    let issue = ["issue", RegisterTests.register, "--all", "--date", RegisterTests.day]
    try #require(try RegisterTests.run(issue, in: folder).status == 0)
    return folder
  }

  @Test("a register is never made over a file")
  func exists() throws {
    let folder = try Folder()
    try folder.write("mine", to: "office.sqlite")
    let run = try Certgen("init", "office.sqlite", in: folder)
    #expect(run.status == 3 && run.complaints.contains("office.sqlite: exists already"))
    #expect(try folder.text("office.sqlite") == "mine")
    #expect(folder.names == ["office.sqlite"])
  }

  @Test("other files are no registers")
  func foreign() throws {
    let folder = try Folder()
    try folder.write("mine", to: "text")
    try folder.write("", to: "empty")
    #expect(try Certgen(shell: "sqlite3 other 'CREATE TABLE t (x)'", in: folder).status == 0)
    for name in ["text", "empty", "other"] {
      let before = try folder.read(name)
      for command in [["cases", name], ["verify-register", name], ["issue", name, "--all"]] {
        let run = try RegisterTests.run(command, in: folder)
        #expect(run.status == 3 && run.complaints.contains("\(name): not a certgen register"))
      }
      #expect(try folder.read(name) == before)
    }
  }

  @Test("a register of a newer version is left alone")
  func newer() throws {
    let folder = try Self.issued()
    let change = "INSERT INTO grdb_migrations (identifier) VALUES (\\\"of tomorrow\\\")"
    #expect(try Certgen(shell: "sqlite3 office.sqlite \"\(change)\"", in: folder).status == 0)
    for command in [["documents", "office.sqlite"], Self.add] {
      let run = try RegisterTests.run(command, in: folder)
      #expect(run.status == 3 && run.complaints.contains("newer version"), "\(run.complaints)")
    }
  }

  @Test("a register that another process holds is waited for, then told")
  func locked() throws {
    let folder = try Self.issued()
    let hold = "(echo 'BEGIN IMMEDIATE;'; sleep 14) | sqlite3 office.sqlite >/dev/null & sleep 1; "
    let run = try Certgen(
      shell: hold + "$certgen \(Self.add.joined(separator: " ")); status=$?; kill %1; exit $status",
      in: folder)
    #expect(run.status == 3 && run.complaints.contains("in use by another process"), "\(run.complaints)")
  }

  // Rights do not bind the superuser; without these capabilities they do.
  static let withoutPower =
    geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search $certgen" : "$certgen"

  @Test("a register that may only be read can be read")
  func readOnly() throws {
    let folder = try Self.issued()
    chmod(folder.path("office.sqlite"), 0o444)
    chmod(folder.url.path, 0o555)
    defer { chmod(folder.url.path, 0o755) }
    let read = try Certgen(shell: "\(Self.withoutPower) documents office.sqlite", in: folder)
    #expect(read.status == 0 && read.rows.count == 1, "\(read.complaints)")
    for command in ["add office.sqlite fund-2081/annex-02 cases/notice-women.json", "init new.sqlite"] {
      let write = try Certgen(shell: "\(Self.withoutPower) \(command)", in: folder)
      #expect(write.status == 3 && write.complaints.contains("cannot be written"), "\(write.complaints)")
    }
    let get = try Certgen(shell: "\(Self.withoutPower) get office.sqlite OUT-2083-84-0001", in: folder)
    #expect(get.status == 3 && get.complaints.contains("OUT-2083-84-0001.pdf: cannot be written"))
  }

  @Test("a full disk leaves the register as it was")
  func full() throws {
    let folder = try Self.issued()
    // What the journal may grow to is less than a photo.
    let run = try Certgen(
      shell: "ulimit -f 8; $certgen add office.sqlite madhesh-2078/annex-03 cases/certificate-bamboo.json",
      in: folder)
    #expect(run.status == 3 && run.complaintLines.count == 1, "\(run.complaints)")
    let cases = try RegisterTests.run(["cases", "office.sqlite"], in: folder)
    #expect(cases.rows.count == 1)
    #expect(try RegisterTests.run(["verify-register", "office.sqlite"], in: folder).status == 0)
  }

  @Test("nothing is issued without an office")
  func noOffice() throws {
    let folder = try Samples.folder()
    #expect(try RegisterTests.run(["init", "office.sqlite"], in: folder).status == 0)
    #expect(try RegisterTests.run(Self.add, in: folder).status == 0)
    let run = try RegisterTests.run(["issue", "office.sqlite", "--all"], in: folder)
    #expect(run.status == 1 && run.complaints.contains("no office yet"))
    #expect(try RegisterTests.run(["office", "show", "office.sqlite"], in: folder).status == 1)
    try folder.write("{\"name\": \"क\", \"phon\": \"1\"}", to: "bad.json")
    let bad = try RegisterTests.run(["office", "set", "office.sqlite", "--file", "bad.json"], in: folder)
    #expect(
      bad.status == 1 && bad.complaints.contains("bad.json:1:")
        && bad.complaints.contains("did you mean “phone”?"))
  }
}
