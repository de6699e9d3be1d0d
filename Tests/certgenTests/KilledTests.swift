import Foundation
import Testing
import Tools

/// Runs that are killed at some instant leave what was, or what was to be; and the next run succeeds.
@Suite struct KilledTests {
  private static let instants = 30

  @Test func migrate() throws {
    try kill("migrate old.sqlite --backup kept.sqlite --person राम", seed: 1) { folder in
      try EarlierVersion.first.make(in: folder)
    } after: { folder in
      let found = try KeptOffice.run(
        ["verify-register", "old.sqlite", "--head", EarlierVersion.first.head], in: folder)
      #expect(
        found.output.contains("3 cases, 2 documents, 12 ")
          || found.output.contains("3 cases, 2 documents, 14 "))
      if folder.names.contains("kept.sqlite") { try KeptOffice.sound("kept.sqlite", in: folder) }
      if found.output.contains(" 12 ") {
        try KeptOffice.run(
          ["migrate", "old.sqlite", "--backup", "later.sqlite", "--person", "राम"], in: folder)
      } else {
        #expect(folder.names.contains("kept.sqlite"))
      }
      #expect(try Certgen("people", "old.sqlite", in: folder).rows.map { $0[0] } == ["राम"])
    }
  }

  @Test func backup() throws {
    let office = try KeptOffice.make()
    let documents = try KeptOffice.sound("office.sqlite", in: office)
    try kill("backup office.sqlite copy.sqlite", seed: 2) { folder in
      try office.copy("office.sqlite", to: folder)
    } after: { folder in
      #expect(try KeptOffice.sound("office.sqlite", in: folder) == documents)
      if !folder.names.contains("copy.sqlite") {
        try KeptOffice.run(["backup", "office.sqlite", "copy.sqlite"], in: folder)
        // What the killed run left is gone with it.
        #expect(folder.names.filter { $0.contains("copy.sqlite") } == ["copy.sqlite"])
      }
      #expect(try KeptOffice.sound("copy.sqlite", in: folder) == documents)
    }
  }

  @Test func restore() throws {
    let office = try KeptOffice.make()
    let fewer = try KeptOffice.make(issued: 1)
    let (before, after) = (
      try KeptOffice.sound("office.sqlite", in: office), try KeptOffice.sound("office.sqlite", in: fewer)
    )
    try kill("restore fewer.sqlite office.sqlite --force --lose-documents 1", seed: 3) { folder in
      try office.copy("office.sqlite", to: folder)
      try fewer.copy("office.sqlite", to: folder, as: "fewer.sqlite")
    } after: { folder in
      let found = try KeptOffice.sound("office.sqlite", in: folder)
      #expect(found == before || found == after)
      if found == before {
        try KeptOffice.run(
          ["restore", "fewer.sqlite", "office.sqlite", "--force", "--lose-documents", "1"], in: folder)
      }
      #expect(try KeptOffice.sound("office.sqlite", in: folder) == after)
    }
  }

  @Test func lease() throws {
    let office = try KeptOffice.make()
    let line = "lease office.sqlite desk.sqlite --to x --book dispatch=3 --year 2082/83"
    try kill(line, seed: 4) { folder in
      try office.copy("office.sqlite", to: folder)
    } after: { folder in
      // No number is at both: a desk that is there is one that the office knows.
      if folder.names.contains("desk.sqlite") {
        try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
      } else {
        try KeptOffice.run(line.split(separator: " ").map(String.init), in: folder)
        // And none is lost between them.
        #expect(try nextDispatch(folder) == "६")
        try KeptOffice.sound("desk.sqlite", in: folder)
      }
      #expect(try nextDispatch(folder) == "६")
      try KeptOffice.sound("office.sqlite", in: folder)
    }
  }

  @Test func reconcile() throws {
    let office = try KeptOffice.make()
    try KeptOffice.run(
      [
        "lease", "office.sqlite", "desk.sqlite", "--to", "x", "--book", "dispatch=3", "--book",
        "registration=3",
        "--year", "2082/83",
      ], in: office)
    let cases = try Samples.cases(of: "madhesh-2078/annex-03")
    try KeptOffice.run(["add", "desk.sqlite", "madhesh-2078/annex-03"] + cases[2...3], in: office)
    try KeptOffice.issue("desk.sqlite", in: office)
    let before = try KeptOffice.sound("office.sqlite", in: office)
    let both = before.merging(try KeptOffice.sound("desk.sqlite", in: office)) { first, _ in first }
    try kill("reconcile office.sqlite desk.sqlite", seed: 5) { folder in
      try office.copy("office.sqlite", to: folder)
      try office.copy("desk.sqlite", to: folder)
    } after: { folder in
      let found = try KeptOffice.sound("office.sqlite", in: folder)
      #expect(found == before || found == both)
      try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
      #expect(try KeptOffice.sound("office.sqlite", in: folder) == both)
    }
  }

  @Test func pay() throws {
    let office = try KeptOffice.make()
    let before = try KeptOffice.sound("office.sqlite", in: office)
    let line = "pay office.sqlite 1 --cash --head दस्तुर --amount 100 --because दर --key k"
    try kill(line, seed: 6) { folder in
      try office.copy("office.sqlite", to: folder)
    } after: { folder in
      // Number, receipt and payment, or none of them; and the same key pays once.
      let receipts = try KeptOffice.sound("office.sqlite", in: folder).count - before.count
      let booked = try KeptOffice.run(["daybook", "office.sqlite", "--format", "csv"], in: folder)
      #expect(receipts <= 1 && booked.output.split(separator: "\r\n").count == 1 + receipts)
      let again = try KeptOffice.run(line.split(separator: " ").map(String.init), in: folder)
      #expect(again.rows.first?[1].hasSuffix("-0001") == true)
      #expect(try KeptOffice.sound("office.sqlite", in: folder).count == before.count + 1)
    }
  }

  private func nextDispatch(_ folder: Folder) throws -> String? {
    try Certgen("series", "office.sqlite", in: folder).rows.first { $0[1] == "dispatch" }?[4]
  }

  /// Runs a line once to its end, to learn how long it takes, and then as often as there are instants, each time
  /// in a new folder and to another instant of that time.
  private func kill(
    _ line: String, seed: UInt64, in make: (Folder) throws -> Void, after: (Folder) throws -> Void
  ) throws {
    let whole = try Folder()
    try make(whole)
    let clock = ContinuousClock()
    let time = try clock.measure {
      let run = try Certgen(shell: "CERTGEN_PERSON=हरि $certgen \(line)", in: whole)
      #expect(run.status == 0, "\(run.complaints)")
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    try after(whole)
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<Self.instants {
      let folder = try Folder()
      try make(folder)
      let instant = Double.random(in: 0.001...seconds, using: &chance)
      _ = try Certgen(
        shell: "CERTGEN_PERSON=हरि timeout --signal KILL \(instant) $certgen \(line)", in: folder)
      try after(folder)
    }
  }
}

extension Folder {
  /// Copies a file, with the log that may lie beside it, into another folder.
  fileprivate func copy(_ name: String, to other: Folder, as copied: String? = nil) throws {
    for suffix in ["", "-wal"] where names.contains(name + suffix) {
      try FileManager.default.copyItem(
        at: url.appending(path: name + suffix), to: other.url.appending(path: (copied ?? name) + suffix))
    }
  }
}
