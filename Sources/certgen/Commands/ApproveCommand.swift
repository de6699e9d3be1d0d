import ArgumentParser
import Certificates

struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve a case, and begin the paper that grants what was applied for.",
    usage: """
      certgen approve [<REGISTER>] <CASE> [<field>=<value> …] [--and <case> …] \
      [--note <note>] [--date <date>] [-o <path>]
      """,
    discussion: """
      An approver does it, and where the office wants four eyes, another than who entered the case.

      The form of an application names the form that grants it. That is filled with what the application says; where \
      nothing is missing it becomes a case at once, whose number is printed. Else the begun case is written to -o \
      for a clerk, who finishes it and gives it to certgen add --answers; without -o nothing is decided.

        certgen approve office.sqlite 12 registration_date=2083-05-14 certifying_officer="कमला झा"
        certgen approve office.sqlite 12 -o certificate.json
      """)

  @OptionGroup var decision: DecisionArguments
  @Option(help: "What is to be remembered of it; 1 to 500 characters.") var note: String?

  func run() throws { try decision.decide(.approve, reason: note) }
}
