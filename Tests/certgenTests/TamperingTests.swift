import Foundation
import Testing

/// Damage to a register, and what it can do.
@Suite struct TamperingTests {
  @Test(
    "a change behind the register's back is found",
    arguments: [
      "DROP TRIGGER documents_no_update; UPDATE documents SET bytes = randomblob(size)",
      "DROP TRIGGER ledger_no_delete; DELETE FROM ledger WHERE sequence = 2",
      "DROP TRIGGER cases_no_update; UPDATE cases SET content = replace(content, 'मखाना', 'माछा')",
    ])
  func tampered(_ change: String) throws {
    let folder = try BadRegisterTests.issued()
    #expect(try Certgen(shell: "sqlite3 office.sqlite \"\(change)\"", in: folder).status == 0)
    let run = try RegisterTests.run(["verify-register", "office.sqlite"], in: folder)
    #expect(run.status == 4)
    #expect(run.lines.count > 2, "\(run.output)")
    #expect(run.complaints.hasPrefix("certgen: office.sqlite: ") && run.complaintLines.count == 1)
    let answer = try RegisterTests.run(["verify-register", "office.sqlite", "--json"], in: folder)
    let findings = (try answer.json() as? [String: Any])?["findings"] as? [[String: String]]
    #expect(answer.status == 4 && findings?.count == run.lines.count - 1)
  }

  @Test("damaged pages are found, and a document from them is not handed out")
  func damaged() throws {
    let folder = try BadRegisterTests.issued()
    #expect(
      try Certgen(shell: "sqlite3 office.sqlite 'PRAGMA wal_checkpoint(TRUNCATE)'", in: folder).status == 0)
    var bytes = [UInt8](try folder.read("office.sqlite"))
    // Everything behind the schema, which stands in the first pages.
    let start = bytes.count / 3
    for index in start..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index) }
    try folder.write(bytes, to: "office.sqlite")
    let verify = try RegisterTests.run(["verify-register", "office.sqlite"], in: folder)
    #expect(verify.status == 4, "\(verify.output)\(verify.complaints)")
    let get = try RegisterTests.run(["get", "office.sqlite", "OUT-2083-84-0001", "-o", "x.pdf"], in: folder)
    #expect(get.status != 0 && get.complaintLines.count == 1, "\(get.complaints)")
    #expect(!folder.names.contains("x.pdf"))
  }

  @Test("numbers that are paths lead nowhere")
  func traversal() throws {
    let folder = try BadRegisterTests.issued()
    let change = "DROP TRIGGER documents_no_update; UPDATE documents SET key = '../../tmp/x'"
    #expect(try Certgen(shell: "sqlite3 office.sqlite \"\(change)\"", in: folder).status == 0)
    let get = try RegisterTests.run(["get", "office.sqlite", "१/०८३–८४"], in: folder)
    #expect(get.status == 3 && get.output.isEmpty && get.complaintLines.count == 1, "\(get.complaints)")
    #expect(get.complaints.contains("is not what the ledger records"))
    #expect(!folder.names.contains { $0.hasSuffix(".pdf") })
    #expect(try RegisterTests.run(["get", "office.sqlite", "../../etc/passwd"], in: folder).status == 1)
  }
}
