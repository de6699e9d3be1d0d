import Foundation
import GRDB

/// The register that the first version of the program left: an office, three cases, a letter that was made void
/// and one in force.
enum FirstVersion {
  /// The last hash of its ledger.
  static let head = "1a301b9ca4f7cb178d28ef53611eac7e9d383024073239343c43bc25b92980ec"
  /// The numbers of its letters in ASCII, and SHA-256 of their PDFs.
  static let documents = [
    "UVI-2082-83-0042": "34fb550e350b9ced27196b242e37206f7263c003422fddb8548dc1a05073236e",
    "UVI-2083-84-0001": "4e3eb9535caaa2dd79313a70a47a974b6ff6771272dae001dfcfd6783ce0c165",
  ]

  /// Makes the register in a folder.
  static func make(_ name: String = "old.sqlite", in folder: Folder) throws {
    let dump = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Registers/first-version.sql")
    let database = try DatabaseQueue(path: folder.path(name))
    try database.writeWithoutTransaction { database in
      try database.execute(sql: String(contentsOf: dump, encoding: .utf8))
      try database.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try database.close()
  }
}
