import ArgumentParser
import Cases
import Certificates

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List the cases of a register.",
    usage: "certgen cases [<REGISTER>] [--open] [--json]",
    discussion: """
      Columns, parted by tabs: case, form, state (entered, issued, void, registered), number, what it is about.

        certgen cases office.sqlite --open
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(name: .customLong("open"), help: "Only those that were never issued.") var onlyOpen = false
  @Flag(help: "Print a JSON list.") var json = false

  func run() throws {
    let register = try choice.open(path, for: .reading)
    let state: CaseSummary.State? = onlyOpen ? .entered : nil
    func list(_ tell: (CaseSummary) throws -> Void) throws {
      try Listing.run({ visit in try register.eachCase(in: state, visit) }, tell)
    }
    if json {
      try JSONOutput.list { element in try list { try element($0) } }
    } else {
      try list { found in
        let columns = ["\(found.id)", found.form, found.state.rawValue, found.number ?? "–", found.title]
        try Terminal.print(row: columns)
      }
    }
  }
}
