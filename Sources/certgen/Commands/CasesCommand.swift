import ArgumentParser
import Cases
import Certificates

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List the cases of a register.",
    usage: "certgen cases [<REGISTER>] [--open | --state <state>] [--json]",
    discussion: """
      Columns, parted by tabs: case, form, state, number, what it is about. A state is one of \
      \(CaseState.allCases.map(\.rawValue).joined(separator: ", ")).

        certgen cases office.sqlite --open
        certgen cases office.sqlite --state asked-back
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(name: .customLong("open"), help: "Only those that were entered, and nothing more.") var onlyOpen = false
  @Option(help: "Only those in this state.", completion: .list(CaseState.allCases.map(\.rawValue)), transform: Self.state)
  var state: CaseState?
  @Flag(help: "Print a JSON list.") var json = false

  func validate() throws {
    guard !onlyOpen || state == nil else { throw ValidationError("give either --open or --state.") }
  }

  private static func state(_ word: String) throws -> CaseState {
    guard let state = CaseState(rawValue: word) else {
      let known = CaseState.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no state \(word); there are \(known).")
    }
    return state
  }

  func run() throws {
    let register = try choice.open(path, for: .reading)
    let state = onlyOpen ? .entered : state
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
