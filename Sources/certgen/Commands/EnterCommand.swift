import ArgumentParser
import Certificates
import Forms
import Nepali

struct EnterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enter",
    abstract: "Enter a number of the office's paper time, or of another office, so that papers may quote it.",
    usage: "certgen enter [<REGISTER>] <NUMBER> --book <book> --date <date> [--name <name>]",
    discussion: """
      A paper is issued only when the numbers that it quotes are in their books, and a registration is that of \
      the name on the paper. A registration whose particulars are at hand is better added as a case: certgen add \
      --registered.

        certgen enter office.sqlite "१२७/०७९–८०" --book registration --date 2079-09-14 --name "हिमाल फर्निचर उद्योग"
        certgen enter office.sqlite ५६६ --book approval --date 2080-01-20
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number as it is printed.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(
    help: "The book: \(Book.names).", completion: .list(Book.allCases.map(\.rawValue)),
    transform: Book.argument)
  var book: Book
  @Option(help: "The day of its paper in Bikram Sambat.", transform: BSDate.argument) var date: BSDate
  @Option(help: "Of a registration, the name of the industry.") var name: String?

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else { throw ValidationError("which number? Give it.") }
    try RegisterChoice.open(path, for: .writing, by: actor).enterNumber(
      number, in: book, name: name, date: date)
    Terminal.doubt(name, what: "name")
    date.warnIfUncertain()
  }
}
