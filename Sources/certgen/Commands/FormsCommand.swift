import ArgumentParser
import Cases
import Forms
import Printing

struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms", abstract: "List, show, check and compare forms.",
    discussion: """
        certgen forms
        certgen forms show madhesh-2078/annex-03
        certgen forms check drafts/annex-07.xml
      """,
    subcommands: [
      FormsListCommand.self, FormsShowCommand.self, FormsCheckCommand.self, FormsDiffCommand.self,
    ],
    defaultSubcommand: FormsListCommand.self)
}

struct FormsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the forms of the program and of the office's folder, with all their versions.",
    usage: "certgen forms list [--forms <folder>] [--json]",
    discussion: "Columns, parted by tabs: identity, kind, law from, title, English title.")

  @OptionGroup var choice: CatalogueChoice
  @Flag(help: "Print a JSON list.") var json = false

  func run() throws {
    let forms = try choice.catalogue().all()
    if json { return try JSONOutput.list { element in for form in forms { try element(FormSummary(form)) } } }
    for form in forms {
      let columns = [form.id, form.kind.rawValue, "\(form.from)", form.title, form.englishTitle]
      try Terminal.print(row: columns)
    }
  }
}
