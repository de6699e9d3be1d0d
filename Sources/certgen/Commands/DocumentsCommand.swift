import ArgumentParser
import Cases
import Certificates

struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "List the documents that a register has issued.",
    usage: "certgen documents [<REGISTER>] [--json]",
    discussion: """
      Columns, parted by tabs: number, the number in ASCII, day of issue, form, case, state, what it is about.

        certgen documents office.sqlite | cut -f 2
        certgen documents office.sqlite --json | jq -r '.[].sha256'
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print a JSON list.") var json = false

  func run() throws {
    let register = try choice.open(path, for: .reading)
    func list(_ tell: (DocumentSummary) throws -> Void) throws {
      try Listing.run(register.eachDocument, tell)
    }
    if json {
      try JSONOutput.list { element in try list { try element($0) } }
    } else {
      try list { found in
        let columns = [
          found.number, found.key, found.date, found.form, "\(found.caseID)",
          "\(found.state)", found.title,
        ]
        try Terminal.print(row: columns)
      }
    }
  }
}
