import ArgumentParser
import Certificates

struct HandOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Note to whom a printed document was handed, and by which identity paper.",
    usage: """
      certgen hand-over [<REGISTER>] <NUMBER> --to <name> --identity <text> [--date <date>] \
      [--signature-line <path>]
      """,
    discussion: """
      --signature-line writes a slip on which who takes the document signs for it, to be printed first.

        certgen hand-over office.sqlite OUT-2083-84-0001 --to "सुनिता यादव" --identity "नागरिकता नं. १७–०१–७२–०३४५६" \\
          --signature-line receipt.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the document.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(name: .customLong("to"), help: "Who takes it; 1 to 200 characters.") var receiver: String
  @Option(help: "What proves who it is; 1 to 200 characters.") var identity: String
  @OptionGroup var when: StepDayChoice
  @Option(
    name: .customLong("signature-line"), help: "Where to, for the slip to sign.",
    completion: .file(extensions: ["pdf"]))
  var slip: String?
  @OptionGroup var forms: CatalogueChoice
  @OptionGroup var replace: ReplaceChoice

  func run() throws {
    let (path, number) = try choice.documentNumber([path, number])
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    let day = try when.day
    _ = try register.document(number)
    try Failures.about("document \(number)") {
      if let slip {
        try register.require(.handOver, document: number)
        let desk = try Desk(register: register, catalogue: forms.catalogue())
        let bytes = try desk.handOverSlip(
          of: register.document(number), to: receiver, identity: identity, by: register.person(.clerk), on: day.date)
        try OutputFile.write(bytes, to: slip, replacing: replace.force ? .any : .none)
      }
      try register.take(.handOver, document: number, on: day, details: ["to": receiver, "identity": identity])
    }
    Terminal.doubt(receiver, what: "to")
    Terminal.doubt(identity, what: "identity")
  }
}
