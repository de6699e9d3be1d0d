import ArgumentParser
import Certificates

struct SpoilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spoil", abstract: "Note that the sheet was spoiled on which a document was printed.",
    usage: "certgen spoil [<REGISTER>] <NUMBER> [--serial <serial>] --reason <reason> [--date <date>]",
    discussion: """
      The document stays as it is, and is printed on another sheet.

        certgen spoil office.sqlite OUT-2083-84-0001 --serial "क–०१२३४५" --reason "मसी पोखिएको"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the document.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "The serial of the sheet; else that with which it was printed.") var serial: String?
  @Option(help: "Why; 1 to 500 characters.") var reason: String
  @OptionGroup var when: StepDayChoice

  func run() throws {
    let (path, number) = try choice.documentNumber([path, number])
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    _ = try register.document(number)
    try Failures.about("document \(number)") {
      try register.take(
        .spoil, document: number, on: when.day, reason: reason, details: serial.map { ["serial": $0] } ?? [:])
    }
    Terminal.doubt(reason, what: "reason")
  }
}
