import ArgumentParser
import Cases
import Certificates
import Forms
import Rules

struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Take an application or a letter into the incoming book, with what came with it.",
    usage: """
      certgen receive [<REGISTER>] <FORM> (<CASE> | <name>=<value> …) [--from <name>] [--enclosure <file> …] \
      [--limit <rule>] [--date <date>] [-o <path>] [--json]
      """,
    discussion: """
      The case is checked, gets its दर्ता नं. and day, and is kept with its enclosures, all or nothing. With -o the \
      slip for who brought it is printed. A time limit that the law sets begins to run; certgen due lists it.

      A letter that no form prescribes is office/letter, whose values can be given without a file; the letter itself \
      is an enclosure. --limit names a time limit (certgen deadline --list) where the form has none.

      Prints, parted by tabs: number, the number in ASCII, case, what it is about.

        certgen receive office.sqlite madhesh-2078/annex-01 application.json --from "सुनिता यादव" \\
          --enclosure nagarikta.jpg --enclosure lalpurja.pdf -o slip.pdf
        certgen receive office.sqlite office/letter sender_name="जिल्ला प्रशासन कार्यालय, धनुषा" \\
          subject="विवरण उपलब्ध गराउने" sender_number=१२४५ --enclosure letter.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The identity of the form.", completion: FormChoice.defaultCompletionKind)
  var form: String?
  @Argument(help: "The case file, or pairs of a field and its value.", completion: .file(extensions: ["json"]))
  var values: [String] = []
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(name: .customLong("from"), help: "Who brought or sent it; 1 to 200 characters.") var sender: String?
  @OptionGroup var enclosures: EnclosureChoice
  @Option(
    help: "The time limit that runs, where the form names none.",
    completion: .custom { _, _, _ in TimeLimit.all.map(\.id) })
  var limit: String?
  @OptionGroup var when: StepDayChoice
  @OptionGroup var forms: CatalogueChoice
  @Option(
    name: [.short, .long], help: "Where to, for the slip that says that it came in.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let (path, rest) = try choice.resolve([path, form] + values) { first, _ in FormChoice.isIdentity(first) }
    guard let form = rest.first else { throw ValidationError("which form? Give its identity.") }
    let given = Array(rest.dropFirst())
    let files = given.filter { !$0.contains("=") }
    guard !given.isEmpty, files.count <= 1 else {
      throw ValidationError("which paper? Give one case file, or pairs such as subject=विषय.")
    }
    let limit = try limit.map { name in
      guard let limit = TimeLimit.named(name), limit.sense == .within else {
        throw ValidationError("\(name) is no time limit within which something is answered.")
      }
      return limit
    }
    let catalogue = try forms.catalogue()
    let arguments = CaseArguments(file: files.first, pairs: given.filter { $0.contains("=") })
    let read = try catalogue.form(of: catalogue.version(of: form))
    if let file = files.first { try CaseList.refuse(InputFile.read(file, limit: InputFile.mostJSON), file: file) }
    let tree = try PlacedValue(json: arguments.json(for: read), file: arguments.name)
    let brought = try enclosures.files()
    let desk = try Desk(register: RegisterChoice.open(path, for: .writing, by: actor), catalogue: catalogue)
    try Reception(desk: desk, output: output, replace: replace, isJSON: json).take(
      tree, file: arguments.name, form: form, from: sender, enclosures: brought, limit: limit, on: when.day)
    Terminal.doubt(sender, what: "from")
  }
}
