import Foundation
import Testing

/// Registers of the first version: read as they are, changed when told to.
@Suite struct MigrateTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try EarlierVersion.first.make(in: folder)
  }

  @Test func readingChangesNothingAndLeavesNothingBeside() throws {
    let before = try folder.read("old.sqlite")
    let seen = try Certgen("verify-register", "old.sqlite", "--head", EarlierVersion.first.head, in: folder)
    #expect(seen.status == 0)
    #expect(seen.lines == ["3 cases, 2 documents, 12 ledger entries, up to \(EarlierVersion.first.head)"])
    try expectDocuments("old.sqlite")
    #expect(
      try Certgen("cases", "old.sqlite", in: folder).rows.map { $0[2] } == ["void", "issued", "entered"])
    #expect(try Certgen("people", "old.sqlite", in: folder).lines.isEmpty)
    #expect(folder.names == ["old.sqlite"])
    #expect(try folder.read("old.sqlite") == before)
  }

  @Test(arguments: [
    ["void", "old.sqlite", "UVI-2083-84-0001", "--reason", "x"], ["issue", "old.sqlite", "--all"],
    ["people", "add", "old.sqlite", "राम", "--post", "x", "--roles", "clerk"],
    ["series", "set", "old.sqlite", "--book", "card", "--year", "2083/84", "--opening", "3"],
    ["lease", "old.sqlite", "desk.sqlite", "--to", "x", "--book", "card=1"],
    ["reconcile", "old.sqlite", "old.sqlite"],
  ]) func writingIsRefusedWithWhatToDo(_ arguments: [String]) throws {
    let before = try folder.read("old.sqlite")
    let run = try Certgen(Certgen.program, arguments, in: folder, environment: [:])
    #expect(run.status == 3)
    #expect(
      run.complaintLines == [
        "certgen: old.sqlite: of an earlier version of certgen; change it with certgen migrate"
      ])
    #expect(try folder.read("old.sqlite") == before)
    #expect(folder.names == ["old.sqlite"])
  }

  @Test func migratingKeepsEverythingAndABackup() throws {
    let run = try Certgen("migrate", "old.sqlite", "--person", "राम", "--backup", "kept.sqlite", in: folder)
    #expect(run.status == 0)
    #expect(run.rows.map { Array($0.prefix(4)) } == [["kept.sqlite", "राम", "3", "2"]])
    let seen = try Certgen("verify-register", "old.sqlite", "--head", EarlierVersion.first.head, in: folder)
    #expect(seen.status == 0)
    #expect(seen.output.contains("3 cases, 2 documents, 14 ledger entries"))
    try expectDocuments("old.sqlite")
    #expect(try Certgen("people", "old.sqlite", in: folder).rows.map { $0[0] } == ["राम"])
    // The backup is of the version that it is a backup of.
    try expectDocuments("kept.sqlite")
    #expect(
      try Certgen("verify-register", "kept.sqlite", in: folder).output.contains(
        "12 ledger entries, up to \(EarlierVersion.first.head)"))
    // And what was void cannot be made void again, nor what was issued be issued.
    #expect(try Certgen("void", "old.sqlite", "UVI-2082-83-0042", "--reason", "x", in: folder).status == 1)
    #expect(try Certgen("void", "old.sqlite", "UVI-2083-84-0001", "--reason", "x", in: folder).status == 0)
    #expect(try Certgen("verify-register", "old.sqlite", in: folder).status == 0)
  }

  @Test func withoutNamesTheBackupLiesBesideAndTheAccountActs() throws {
    let run = try Certgen("migrate", "old.sqlite", "--json", in: folder)
    let answer = try #require(try run.json() as? [String: Any])
    let backup = try #require(answer["backup"] as? String)
    #expect(backup.wholeMatch(of: /old\.before-[0-9]{8}T[0-9]{6}Z\.sqlite/) != nil)
    #expect(answer["head_before"] as? String == EarlierVersion.first.head)
    #expect(folder.names.contains(backup))
  }

  @Test func aRegisterIsMigratedOnce() throws {
    #expect(try Certgen("migrate", "old.sqlite", in: folder).status == 0)
    let again = try Certgen("migrate", "old.sqlite", in: folder)
    #expect(again.status == 1)
    #expect(again.complaintLines == ["certgen: old.sqlite: is of this version already"])
  }

  @Test func aBackupOrANameThatCannotBeLeavesTheRegisterAsItWas() throws {
    let before = try folder.read("old.sqlite")
    try folder.write("letter", to: "taken.sqlite")
    #expect(try Certgen("migrate", "old.sqlite", "--backup", "taken.sqlite", in: folder).status == 3)
    #expect(try Certgen("migrate", "old.sqlite", "--person", "अ\u{202E}ब", in: folder).status == 1)
    #expect(try folder.read("old.sqlite") == before)
    #expect(folder.names == ["old.sqlite", "taken.sqlite"])
    #expect(try folder.text("taken.sqlite") == "letter")
  }

  @Test func aDamagedRegisterIsNotMigrated() throws {
    var bytes = try folder.read("old.sqlite")
    let reason = Data("छपाइ बिग्रिएको".utf8)
    let place = try #require(bytes.range(of: reason))
    bytes.replaceSubrange(place, with: Data("छपाइ सिग्रिएको".utf8))
    try folder.write(bytes, to: "old.sqlite")
    #expect(try Certgen("verify-register", "old.sqlite", in: folder).status == 4)
    let run = try Certgen("migrate", "old.sqlite", in: folder)
    #expect(run.status == 3)
    #expect(run.complaints.contains("old.sqlite: damaged"))
    #expect(try folder.read("old.sqlite") == bytes)
    #expect(folder.names == ["old.sqlite"])
  }

  private func expectDocuments(_ register: String, of version: EarlierVersion = .first) throws {
    let listed = try Certgen("documents", register, in: folder).rows
    #expect(
      listed.map { [$0[0], $0[1], $0[5]] }
        == zip(version.documents, ["void", "in force"]).map { [$0.number, $0.key, $1] })
    for document in version.documents {
      let run = try Certgen(shell: "$certgen get \(register) \(document.key) -o - | sha256sum", in: folder)
      #expect(run.output.hasPrefix(document.digest))
    }
  }

  /// Where people are known, one of them changes the register, as whoever they are.
  @Test func theSecondVersionKeepsItsPeople() throws {
    let version = EarlierVersion.second
    try version.make("second.sqlite", in: folder)
    let refused = try Certgen("void", "second.sqlite", "OUT-2083-84-0002", "--reason", "x", in: folder)
    #expect(refused.status == 3 && refused.complaints.contains("certgen migrate"))
    try expectDocuments("second.sqlite", of: version)
    for (person, complaint) in [("सीता यादव", "administrator"), ("हरि", "nobody"), (nil, "who acts?")] {
      let arguments = ["migrate", "second.sqlite"] + (person.map { ["--person", $0] } ?? [])
      let run = try Certgen(Certgen.program, arguments, in: folder, environment: [:])
      #expect(run.status == 1 && run.complaints.contains(complaint), "\(run.complaints)")
    }
    #expect(folder.names == ["old.sqlite", "second.sqlite"])
    let run = try Certgen(
      "migrate", "second.sqlite", "--person", "राम श्रेष्ठ", "--backup", "kept.sqlite", in: folder)
    #expect(run.rows.map { Array($0.prefix(4)) } == [["kept.sqlite", "राम श्रेष्ठ", "3", "2"]])
    let seen = try Certgen("verify-register", "second.sqlite", "--head", version.head, in: folder)
    #expect(seen.status == 0 && seen.output.contains("3 cases, 2 documents, \(version.entries + 1) ledger entries"))
    try expectDocuments("second.sqlite", of: version)
    #expect(try Certgen("people", "second.sqlite", in: folder).rows.map { $0[0] } == ["राम श्रेष्ठ", "सीता यादव"])
    #expect(
      try Certgen("industry", "second.sqlite", "127-079/80", in: folder).output.contains("हिमाल फर्निचर उद्योग"))
  }
}
