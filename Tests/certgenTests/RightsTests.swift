import Foundation
import Glibc
import Testing

/// Who may use a register: its owner alone, or a group; and a reader never locks anybody out.
///
/// Accounts are numbers that nobody has; the group `users` every Linux knows.
@Suite(.enabled(if: geteuid() == 0, "needs the superuser, to be several people")) struct RightsTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    // Where every account may run it.
    try FileManager.default.copyItem(atPath: Certgen.program, toPath: folder.path("certgen"))
    #expect(
      try Certgen(shell: "chgrp users . && chmod 2770 . && chmod g-s . && chmod 755 certgen", in: folder)
        .status == 0)
  }

  /// Runs the program as an account of the group `users`, or of none.
  private func run(_ account: Int, _ line: String, isMember: Bool = true) throws -> Certgen {
    let groups = isMember ? "--groups $(getent group users | cut -d: -f3)" : "--clear-groups"
    return try Certgen(
      shell: "umask 000; setpriv --reuid \(account) --regid \(account) \(groups) ./certgen \(line)",
      in: folder)
  }

  private func rights(_ name: String) throws -> String {
    try Certgen(shell: "stat -c '%a %u %G' \(name)", in: folder).output.trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  @Test func aRegisterIsItsOwners() throws {
    #expect(try run(61_001, "init r.sqlite --person क").status == 0)
    #expect(try rights("r.sqlite").hasPrefix("600 61001"))
    #expect(try run(61_002, "documents r.sqlite").status == 3)
    #expect(try run(61_001, "documents r.sqlite").status == 0)
    // What a reader of the owner's leaves is the owner's alone as well.
    for name in folder.names where name.hasPrefix("r.sqlite") {
      #expect(try rights(name).hasPrefix("600 61001"))
    }
  }

  @Test func aGroupSharesARegisterWhoeverOpensIt() throws {
    #expect(try run(61_001, "init r.sqlite --person क --group users").status == 0)
    #expect(try rights("r.sqlite") == "660 61001 users")
    for (round, account) in [61_002, 61_001, 61_002, 61_002, 61_001].enumerated() {
      #expect(try run(account, "documents r.sqlite").status == 0)
      for name in folder.names where name.hasPrefix("r.sqlite") {
        let found = try rights(name)
        #expect(found.hasPrefix("660 ") && found.hasSuffix(" users"), "\(name): \(found)")
      }
      let other = account == 61_001 ? 61_002 : 61_001
      let added = try run(other, "people add r.sqlite ख\(round) --post x --roles clerk --by क")
      #expect(added.status == 0, "\(added.complaints)")
    }
    #expect(try run(61_003, "documents r.sqlite", isMember: false).status == 3)
    #expect(try run(61_001, "verify-register r.sqlite").status == 0)
  }

  @Test func aMemberWhoMayOnlyReadLeavesNothing() throws {
    #expect(try run(61_001, "init r.sqlite --person क --group users").status == 0)
    #expect(try Certgen(shell: "chmod 640 r.sqlite", in: folder).status == 0)
    #expect(try run(61_002, "documents r.sqlite").status == 0)
    #expect(folder.names == ["certgen", "r.sqlite"])
    #expect(try run(61_002, "people add r.sqlite ख --post x --roles clerk").status == 3)
    #expect(folder.names == ["certgen", "r.sqlite"])
    #expect(try run(61_001, "people add r.sqlite ख --post x --roles clerk").status == 0)
  }

  @Test func onlyAGroupOfTheAccountIsGiven() throws {
    for group in ["root", "certgen-no-such-group"] {
      let refused = try run(61_001, "init r.sqlite --person क --group \(group)")
      #expect(refused.status == 1, "\(refused.complaints)")
    }
    #expect(folder.names == ["certgen"])
  }
}
