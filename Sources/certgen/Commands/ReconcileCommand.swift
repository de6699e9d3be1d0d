import ArgumentParser
import Certificates

struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "Bring home what a desk issued with lent numbers.",
    usage: "certgen reconcile [<REGISTER>] <DESK> [--by <name>] [--json]",
    discussion: """
      The desk's register is verified, and all that it did comes in: cases, papers with their own numbers, days \
      and people, byte for byte, and what was made void; or nothing does. Lent numbers that no paper has stay \
      unused for ever. The desk's register stays as it is, and is not to be written in any more.

      Columns, parted by tabs: desk, cases, documents, made void, numbers used, numbers unused, the last hash of \
      the desk's ledger.

        certgen reconcile office.sqlite camp.sqlite
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The desk's register.", completion: .file())
  var desk: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let (path, rest) = try choice.resolve([path, desk]) { _, count in count == 1 }
    guard let desk = rest.first, rest.count == 1 else {
      throw ValidationError("which desk? Name its register.")
    }
    let found = try RegisterChoice.open(path, for: .writing, by: actor).reconcile(desk)
    if found.isRepeated { Terminal.note("\(desk): came back before; nothing was changed") }
    if json { return try JSONOutput.print(found) }
    try Terminal.print(
      row: [
        found.desk, "\(found.cases)", "\(found.documents)", "\(found.voided)", "\(found.used)",
        "\(found.unused)", found.head,
      ])
  }
}
