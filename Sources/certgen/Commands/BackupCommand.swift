import ArgumentParser
import Certificates

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy a register while others work on it, and verify the copy.",
    usage: "certgen backup [<REGISTER>] <FILE> [--json]",
    discussion: """
      The copy is one file, closed to others, and is there only when everything in it was verified. A file that \
      exists is never overwritten. cp does not copy a register in use: what was written last stands in the file \
      beside it that ends in -wal.

      Columns, parted by tabs: the copy, cases, documents, ledger entries, the last hash of the ledger.

        certgen backup office.sqlite /media/stick/office-2083-08-11.sqlite
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The file to make.", completion: .file())
  var file: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let (path, rest) = try choice.resolve([path, file]) { _, count in count == 1 }
    guard let file = rest.first, rest.count == 1 else { throw ValidationError("where to? Name a file.") }
    try KeptFile(file: file, seen: Register.backUp(path: path, to: file)).print(asJSON: json)
  }
}

/// A register's file that was verified, as commands tell of it.
struct KeptFile: Encodable {
  var file: String
  var seen: Verification

  func print(asJSON: Bool) throws {
    if asJSON { return try JSONOutput.print(self) }
    try Terminal.print(
      row: [file, "\(seen.cases)", "\(seen.documents)", "\(seen.entries)", seen.head ?? "–"])
  }
}
