import ArgumentParser
import Certificates

struct DuplicateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicate",
    abstract: "Give a duplicate (प्रतिलिपि) in place of a paper that was lost or destroyed.",
    usage: "certgen duplicate [<REGISTER>] <NUMBER> --reason <reason> [--date <date>] [-o <path>]",
    discussion: """
      The duplicate has the pages of the paper, as it was issued, and at the foot of each that it is a duplicate, \
      which copy it is, its day and reason. It bears the numbers of the paper and takes none; its key is that of the \
      original with -C and the number of the copy. The paper is superseded: whoever finds it later knows that it \
      holds no more.

      Prints, parted by tabs: key, kind of copy, key of the paper, what it is about. The words are those of the form \
      office/copy-mark; an office that wants others keeps a form of this name in its folder.

        certgen duplicate office.sqlite 1/083-84 --reason "सक्कल प्रमाण–पत्र हराएको"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the paper.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "Why, for the paper and the register; 1 to 500 characters.") var reason: String
  @OptionGroup var copy: CopyChoice

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("of which document? Give its number.")
    }
    try copy.give(path, by: actor) { desk, day in
      try desk.copy(number, certified: false, reason: reason, on: day, today: .today)
    }
    Terminal.doubt(reason, what: "reason")
  }
}
