import Foundation
import Testing

/// A register is there whole or not at all.
@Suite struct InitTests {
  @Test("a run that is killed leaves a register or nothing, and the next one makes it")
  func killed() throws {
    let folder = try Folder()
    for index in 0..<24 {
      let name = "office-\(index).sqlite"
      // Each run is killed at another moment; whichever it is, what follows holds.
      _ = try Certgen(
        shell:
          "$certgen init \(name) >/dev/null 2>&1 & sleep 0.0\(index < 10 ? "0" : "")\(index); kill -9 $!; wait",
        in: folder)
      if folder.names.contains(name) {
        #expect(try Certgen("cases", name, in: folder).status == 0, "\(name)")
      } else {
        let run = try Certgen("init", name, in: folder)
        #expect(run.status == 0, "\(run.complaints)")
      }
    }
    #expect(try Certgen("init", "last.sqlite", in: folder).status == 0)
    // The hidden name of a register that has its own already goes with the next run that would make the same.
    #expect(
      folder.names.allSatisfy { $0.hasSuffix(".sqlite") || $0.hasSuffix(".sqlite.part") }, "\(folder.names)")
  }

  @Test("what a killed run left is taken away, and a register that it named harms nothing")
  func leavings() throws {
    let folder = try BadRegisterTests.issued()
    try folder.write("half", to: ".one.sqlite.part")
    try folder.write("half", to: ".one.sqlite.part-wal")
    #expect(try Certgen("init", "one.sqlite", in: folder).status == 0)
    try FileManager.default.linkItem(
      atPath: folder.path("office.sqlite"), toPath: folder.path(".two.sqlite.part"))
    #expect(try Certgen("init", "two.sqlite", in: folder).status == 0)
    #expect(!folder.names.contains { $0.hasPrefix(".") })
    #expect(try Certgen("documents", "office.sqlite", in: folder).rows.count == 1)
    for name in ["one.sqlite", "two.sqlite"] { #expect(try Certgen("cases", name, in: folder).status == 0) }
  }

  @Test(
    "the log of a register that is gone is not taken for the new one's",
    arguments: ["-wal", "-shm", "-journal"])
  func foreignLog(_ suffix: String) throws {
    let folder = try Folder()
    try folder.write("x", to: "office.sqlite\(suffix)")
    let run = try Certgen("init", "office.sqlite", in: folder)
    #expect(
      run.status == 3 && run.complaints.contains("office.sqlite\(suffix): exists already"),
      "\(run.complaints)")
    #expect(folder.names == ["office.sqlite\(suffix)"])
  }

  @Test("of many that make one register at once, one does")
  func race() throws {
    let folder = try Folder()
    let run = try Certgen(
      shell: "for i in 1 2 3 4 5 6; do $certgen init office.sqlite & done; wait", in: folder)
    #expect(run.lines.count == 1 && run.complaintLines.count == 5, "\(run.complaints)")
    #expect(run.complaintLines.allSatisfy { $0.contains("exists already") }, "\(run.complaints)")
    #expect(folder.names == ["office.sqlite"])
    #expect(try Certgen("cases", "office.sqlite", in: folder).status == 0)
  }

  @Test("a register that may not be read is not said to be unwritable")
  func unreadable() throws {
    let folder = try BadRegisterTests.issued()
    chmod(folder.path("office.sqlite"), 0)
    for command in ["cases", "documents", "verify-register"] {
      let run = try Certgen(shell: "\(BadRegisterTests.withoutPower) \(command) office.sqlite", in: folder)
      #expect(
        run.status == 3 && run.complaints.contains("office.sqlite: cannot be read; check the rights"),
        "\(run.complaints)")
    }
  }
}
