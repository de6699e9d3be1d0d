import ArgumentParser
import Certificates

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Note that a case was looked through and is in order.",
    usage: "certgen check [<REGISTER>] <CASE> [--note <note>] [--date <date>]",
    discussion: """
      A checker does it, and where the office wants four eyes, another than who entered the case.

        certgen check office.sqlite 12
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the case.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "What is to be remembered of it; 1 to 500 characters.") var note: String?
  @OptionGroup var when: StepDayChoice

  func run() throws {
    let (path, id) = try choice.caseNumber([path, number])
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    try Failures.about("case \(id)") { try register.take(.check, case: id, on: when.day, reason: note) }
    Terminal.doubt(note, what: "note")
  }
}
