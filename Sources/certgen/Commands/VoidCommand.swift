import ArgumentParser
import Certificates

struct VoidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Make an issued document void.",
    usage: "certgen void [<REGISTER>] <NUMBER> --reason <reason>",
    discussion: """
      It stays in the register under its number, with the reason; its case may be issued again.

        certgen void office.sqlite OUT-2083-84-0001 --reason "नाम अशुद्ध"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the document.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "Why, for the register; 1 to 500 characters.") var reason: String

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("which document? Give its number.")
    }
    try RegisterChoice.open(path, for: .writing, by: actor).void(number, reason: reason)
    Terminal.doubt(reason, what: "reason")
  }
}
