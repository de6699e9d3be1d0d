import ArgumentParser
import Certificates

struct RefuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Refuse a case, and begin the letter that says so and why.",
    usage: """
      certgen refuse [<REGISTER>] <CASE> --reason <reason> [<field>=<value> …] [--and <case> …] \
      [--date <date>] [-o <path>]
      """,
    discussion: """
      An approver does it, and where the office wants four eyes, another than who entered the case.

      The form of an application names the letter with which its rule has it refused. That is filled with what the \
      application says, and its reasons with the reason; see certgen approve for what becomes of it.

        certgen refuse office.sqlite 12 --reason "जग्गाको स्वामित्व नखुलेको" grounds="नियम ३ को उपनियम (१)" \\
          -o refusal.json
      """)

  @OptionGroup var decision: DecisionArguments
  @Option(help: "Why; 1 to 500 characters.") var reason: String

  func run() throws { try decision.decide(.refuse, reason: reason) }
}
