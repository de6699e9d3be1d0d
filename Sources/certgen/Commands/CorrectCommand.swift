import ArgumentParser
import Certificates
import Nepali

struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Give a corrected paper in place of one that was wrong.",
    usage: "certgen correct [<REGISTER>] <NUMBER> <CASE> --reason <reason> [--date <date>] [-o <path>]",
    discussion: """
      The case is a case file of the paper's form, whole and corrected, or the number of a case that was added to the \
      register: where the office wants four eyes, another person adds it. The corrected paper bears the numbers of the \
      wrong one; at the foot of each page stands what it replaces, behind them a page with all that was changed. The \
      wrong one is superseded, and what the corrected one says of the industry holds from its day on, unless a later \
      paper speaks of it.

      Prints, parted by tabs: key, kind of copy, key of the paper, what it is about; then a line for each change: \
      changed, label, before, after.

        certgen prefill 12 madhesh-2078/annex-03 --register office.sqlite -o corrected.json
        certgen correct office.sqlite 1/083-84 corrected.json --reason "नाममा अशुद्ध भएको"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the paper.")
  var number: String?
  @Argument(
    help: "The corrected case: a file, or the number of a case.", completion: .file(extensions: ["json"]))
  var correction: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "Why, for the paper and the register; 1 to 500 characters.") var reason: String
  @OptionGroup var copy: CopyChoice

  func run() throws {
    let (path, rest) = try choice.resolve([path, number, correction]) { _, count in count == 2 }
    guard rest.count == 2 else {
      throw ValidationError("which document, and with which case? Give its number and the case.")
    }
    let corrected: CorrectedCase
    if let id = (try? WholeNumber.parse(rest[1])).flatMap({ Int64(exactly: $0) }) {
      corrected = .entered(id)
    } else {
      let file = rest[1]
      let bytes = try InputFile.read(file, limit: InputFile.mostJSON)
      try CaseList.refuse(bytes, file: file)
      corrected = .file(bytes, name: file, pictures: PicturesBeside(file).bytes(of:))
    }
    try copy.give(path, by: actor) { desk, day in
      try desk.correct(rest[0], with: corrected, reason: reason, on: day, today: .today)
    }
    Terminal.doubt(reason, what: "reason")
  }
}
