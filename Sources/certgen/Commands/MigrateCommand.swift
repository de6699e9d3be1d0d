import ArgumentParser
import Certificates

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Change a register of an earlier version into one of this version.",
    usage: "certgen migrate [<REGISTER>] [--person <name>] [--backup <file>] [--json]",
    discussion: """
      First the register is copied and the copy verified; then all of it is changed, or nothing. Documents, their \
      numbers and the ledger stay as they were. Commands that only read take an earlier version as it is.

      Columns, parted by tabs: the copy, who acted, cases, documents, the last hash of the ledger.

        certgen migrate office.sqlite --person "हरिप्रसाद ज्ञवाली"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(
    help: """
      Who acts, an administrator. In a register of the first version, which knows nobody, the first person, who gets \
      every role; else the account that runs the program.
      """)
  var person: String?
  @Option(
    help: "Where the register is kept as it was; else a file beside it, named by the time.",
    completion: .file())
  var backup: String?
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let path = try choice.resolve([path]).path
    let done = try Register.migrate(path: path, backup: backup, person: person, account: RegisterChoice.account)
    if json { return try JSONOutput.print(done) }
    try Terminal.print(
      row: [done.backup, done.person, "\(done.cases)", "\(done.documents)", done.head ?? "–"])
  }
}
