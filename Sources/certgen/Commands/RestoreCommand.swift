import ArgumentParser
import Certificates

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of a register.",
    usage: "certgen restore <FILE> [<REGISTER>] [--force] [--lose-documents <count>] [--json]",
    discussion: """
      Everything in the backup is verified first, and the register is there whole or not at all. A register that \
      exists gives way with --force only, when nobody uses it, and when the backup has all its documents: those \
      that it lacks, or does not know to be void, have to be counted with --lose-documents.

      Columns, parted by tabs: the register, cases, documents, ledger entries, the last hash of the ledger.

        certgen restore /media/stick/office-2083-08-11.sqlite office.sqlite
      """)

  @Argument(help: "The backup.", completion: .file())
  var file: String
  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Replace a register that is there.") var force = false
  @Option(name: .customLong("lose-documents"), help: "How many documents of that register are given up.")
  var lost: Int?
  @Flag(help: "Print a JSON object.") var json = false

  func validate() throws {
    guard lost == nil || force else { throw ValidationError("--lose-documents goes with --force.") }
  }

  func run() throws {
    let path = try choice.resolve([path]).path
    let seen = try Register.restore(file, to: path, isReplacing: force, losing: lost ?? 0)
    try KeptFile(file: path, seen: seen).print(asJSON: json)
  }
}
