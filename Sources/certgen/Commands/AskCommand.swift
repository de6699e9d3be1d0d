import ArgumentParser
import Certificates

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Note what is missing of a paper that came in, and was asked back.",
    usage: "certgen ask [<REGISTER>] <CASE> --missing <what> … [--date <date>]",
    discussion: """
      The time limit of the paper stops: the days after this one do not count until certgen answer.

        certgen ask office.sqlite 12 --missing "जग्गाको लालपुर्जाको प्रतिलिपि" --missing "कर चुक्ता प्रमाणपत्र"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the case.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "What is missing; may be repeated, 500 characters in all.") var missing: [String] = []
  @OptionGroup var when: StepDayChoice

  func validate() throws {
    guard !missing.isEmpty else { throw ValidationError("what is missing? Say it with --missing.") }
  }

  func run() throws {
    let (path, id) = try choice.caseNumber([path, number])
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    let words = missing.joined(separator: "; ")
    try Failures.about("case \(id)") { try register.take(.ask, case: id, on: when.day, reason: words) }
    Terminal.doubt(words, what: "what is missing")
  }
}
