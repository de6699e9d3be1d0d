import ArgumentParser
import Cases
import Certificates
import Forms

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Note that what was asked back came in, and take it into the register.",
    usage: """
      certgen answer [<REGISTER>] <CASE> [--enclosure <file> …] [--case <file>] [--note <note>] [--date <date>] \
      [-o <path>]
      """,
    discussion: """
      What came in are files, or the paper filled anew: a case file of the same form. That one is received with a \
      number of its own, and its values hold from then on. The time limit goes on.

        certgen answer office.sqlite 12 --enclosure lalpurja.pdf
        certgen answer office.sqlite 12 --case amended.json -o slip.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the case of which something was asked back.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @OptionGroup var enclosures: EnclosureChoice
  @Option(name: .customLong("case"), help: "The paper filled anew.", completion: .file(extensions: ["json"]))
  var amended: String?
  @Option(help: "What is to be remembered of it; 1 to 500 characters.") var note: String?
  @OptionGroup var when: StepDayChoice
  @OptionGroup var forms: CatalogueChoice
  @Option(
    name: [.short, .long], help: "Where to, for the slip that says that the paper filled anew came in.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard note == nil || amended == nil, output == nil || amended != nil else {
      throw ValidationError("--note goes without --case, and -o with it.")
    }
  }

  func run() throws {
    let (path, id) = try choice.caseNumber([path, number])
    let files = try enclosures.files()
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    guard let amended else {
      try Failures.about("case \(id)") {
        try register.take(.answer, case: id, on: when.day, reason: note, enclosures: files)
      }
      return Terminal.doubt(note, what: "note")
    }
    try Failures.about("case \(id)") { try register.require(.answer, case: id) }
    let desk = try Desk(register: register, catalogue: forms.catalogue())
    let form = try register.content(of: id).form
    try Reception(desk: desk, output: output, replace: replace).take(
      Reception.values(amended), file: amended, form: form, enclosures: files, amends: id, on: when.day)
  }
}
