import Foundation
import Testing

/// Copies of registers that are whole, and registers that come back from them.
@Suite struct BackupTests {
  private let folder: Folder

  init() throws { folder = try KeptOffice.make() }

  @Test func aBackupIsOneVerifiedFileClosedToOthers() throws {
    // Work goes on while it is made.
    let run = try Certgen(
      shell: """
        umask 000
        for i in 1 2 3 4 5 6; do $certgen enter office.sqlite "$i/079-80" --book approval --date 2079-09-14; done &
        $certgen backup office.sqlite copy.sqlite
        wait
        stat -c %a copy.sqlite
        """, in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.lines.last == "600")
    #expect(run.rows.first?[0] == "copy.sqlite")
    #expect(!folder.names.contains { $0.hasPrefix("copy.sqlite-") || $0.hasSuffix(".part") })
    #expect(try KeptOffice.sound("copy.sqlite", in: folder) == KeptOffice.sound("office.sqlite", in: folder))
  }

  @Test func nothingIsOverwritten() throws {
    try folder.write("letter", to: "copy.sqlite")
    #expect(
      try KeptOffice.refusal(["backup", "office.sqlite", "copy.sqlite"], in: folder, status: 3)
        == "certgen: copy.sqlite: exists already; nothing was changed")
    #expect(try folder.text("copy.sqlite") == "letter")
    try KeptOffice.run(["backup", "office.sqlite", "good.sqlite"], in: folder)
    #expect(
      try KeptOffice.refusal(["restore", "good.sqlite", "office.sqlite"], in: folder, status: 3)
        == "certgen: office.sqlite: exists already; nothing was changed")
  }

  @Test func aDamagedBackupIsNotRestored() throws {
    try KeptOffice.run(["backup", "office.sqlite", "copy.sqlite"], in: folder)
    var bytes = try folder.read("copy.sqlite")
    let place = try #require(bytes.range(of: Data("%PDF-1.".utf8)))
    bytes[place.upperBound + 12] ^= 1
    try folder.write(bytes, to: "copy.sqlite")
    let before = try folder.read("office.sqlite")
    #expect(
      try KeptOffice.refusal(["restore", "copy.sqlite", "office.sqlite", "--force"], in: folder, status: 3)
        .contains("copy.sqlite: damaged"))
    #expect(
      try KeptOffice.refusal(["restore", "copy.sqlite", "new.sqlite"], in: folder, status: 3)
        .contains("copy.sqlite: damaged"))
    #expect(try folder.read("office.sqlite") == before)
    #expect(!folder.names.contains { $0.hasPrefix("new.sqlite") || $0.hasSuffix(".part") })
  }

  @Test func documentsAreGivenUpOnlyWhenTheyAreCounted() throws {
    try KeptOffice.run(["backup", "office.sqlite", "copy.sqlite"], in: folder)
    let cases = try Samples.cases(of: "madhesh-2078/annex-03")
    try KeptOffice.run(["add", "office.sqlite", "madhesh-2078/annex-03", cases[2]], in: folder)
    try KeptOffice.issue("office.sqlite", in: folder)
    try KeptOffice.run(["void", "office.sqlite", "OUT-2082-83-0001", "--reason", "भूल"], in: folder)
    let restore = ["restore", "copy.sqlite", "office.sqlite", "--force"]
    let lost = try #require(
      try KeptOffice.refusal(restore, in: folder).firstMatch(of: /has ([0-9]+) documents/)?.1)
    // One that the backup lacks, and one that it does not know to be void.
    #expect(lost == "2")
    #expect(
      try Certgen(Certgen.program, restore + ["--lose-documents", "1"], in: folder, environment: [:]).status
        == 1)
    #expect(try KeptOffice.sound("office.sqlite", in: folder).count == 3)
    try KeptOffice.run(restore + ["--lose-documents", "2"], in: folder)
    #expect(try KeptOffice.sound("office.sqlite", in: folder) == KeptOffice.sound("copy.sqlite", in: folder))
  }

  @Test func aRegisterInUseDoesNotGiveWay() throws {
    try KeptOffice.run(["backup", "office.sqlite", "copy.sqlite"], in: folder)
    let held = try OpenRegister(folder.path("office.sqlite"))
    #expect(
      try KeptOffice.refusal(["restore", "copy.sqlite", "office.sqlite", "--force"], in: folder, status: 3)
        .contains("in use by another process"))
    try held.close()
    try KeptOffice.run(["restore", "copy.sqlite", "office.sqlite", "--force"], in: folder)
  }

  @Test func aRegisterOfTheFirstVersionIsCopiedAsItIs() throws {
    try EarlierVersion.first.make(in: folder)
    try KeptOffice.run(["backup", "old.sqlite", "copy.sqlite"], in: folder)
    try KeptOffice.run(["restore", "copy.sqlite", "again.sqlite"], in: folder)
    #expect(
      try Certgen("verify-register", "again.sqlite", in: folder).output
        == "3 cases, 2 documents, 12 ledger entries, up to \(EarlierVersion.first.head)\n")
    #expect(
      try KeptOffice.refusal(["issue", "again.sqlite", "--all"], in: folder, status: 3).contains("migrate"))
  }
}
