import Foundation
import GRDB

/// A register that an earlier version of the program left: an office, three cases, a letter that was made void and
/// one in force.
struct EarlierVersion: Sendable {
  /// Its dump in `Registers`.
  let dump: String
  /// The last hash of its ledger.
  let head: String
  let entries: Int
  let documents: [Document]

  struct Document: Sendable {
    /// As printed, and in ASCII.
    let number: String
    let key: String
    /// SHA-256 of its PDF.
    let digest: String
  }

  static let first = EarlierVersion(
    dump: "first-version.sql", head: "1a301b9ca4f7cb178d28ef53611eac7e9d383024073239343c43bc25b92980ec",
    entries: 12,
    documents: [
      Document(
        number: "उवि-२०८२/८३-००४२", key: "UVI-2082-83-0042",
        digest: "34fb550e350b9ced27196b242e37206f7263c003422fddb8548dc1a05073236e"),
      Document(
        number: "उवि-२०८३/८४-०००१", key: "UVI-2083-84-0001",
        digest: "4e3eb9535caaa2dd79313a70a47a974b6ff6771272dae001dfcfd6783ce0c165"),
    ])

  /// With two people and a registration of the office's paper time.
  static let second = EarlierVersion(
    dump: "second-version.sql", head: "e9ada8d802f4cc889f154a815270ecfca19b49192c8037c1140761c00a888057",
    entries: 13,
    documents: [
      Document(
        number: "१", key: "OUT-2083-84-0001",
        digest: "c3a58543f2313d5c2b0f8ac5457ed2382382e4ab876a3ef38cb0bafd2306c3bd"),
      Document(
        number: "२", key: "OUT-2083-84-0002",
        digest: "c2a5c5964bd88b3a83cfd08698e31d1085ea10ac5898b5a4e42f60fa22efa4c0"),
    ])

  /// Makes the register in a folder.
  func make(_ name: String = "old.sqlite", in folder: Folder) throws {
    let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Registers/" + dump)
    let database = try DatabaseQueue(path: folder.path(name))
    try database.writeWithoutTransaction { database in
      try database.execute(sql: String(contentsOf: dump, encoding: .utf8))
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try database.close()
  }
}
