import ArgumentParser
import Certificates
import Forms
import Nepali

struct LeaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lease", abstract: "Lend numbers to a desk that issues away from the office.",
    usage: """
      certgen lease [<REGISTER>] <DESK> --to <name> --book <book=count> ... [--year <year>] [--by <name>] [--json]
      """,
    discussion: """
      Makes the desk's register: with the office's frame and people, and the numbers that papers may quote, but \
      none of its cases and papers. Its books begin and end with what was lent, and the office gives these numbers \
      to nobody else. The desk adds, issues and makes void as ever; certgen reconcile brings that home.

      Columns, parted by tabs: book, fiscal year, first number, last number.

        certgen lease office.sqlite camp.sqlite --to "घुम्ती शिविर" --book dispatch=50 --book registration=20
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The desk's register, to be made.", completion: .file())
  var desk: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(name: .customLong("to"), help: "What the desk is called.") var name: String
  @Option(
    name: .customLong("book"), help: "A book and how many numbers of it; several times for several books.")
  var counts: [String] = []
  @Option(help: "The fiscal year of the numbers; else today's.", transform: FiscalYear.argument)
  var year: FiscalYear?
  @Flag(help: "Print a JSON object.") var json = false

  private struct Answer: Encodable {
    var desk, file: String
    var lent: [Loan]
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path, desk]) { _, count in count == 1 }
    guard let desk = rest.first, rest.count == 1 else {
      throw ValidationError("for whom? Name the desk's register.")
    }
    var books: [Book: Int] = [:]
    for word in counts {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let count = try? WholeNumber.parse(String(parts[1])) else {
        throw ValidationError("\"\(word)\" is no book and count such as dispatch=50.")
      }
      guard books.updateValue(count, forKey: try Book.argument(String(parts[0]))) == nil else {
        throw ValidationError("the book \(parts[0]) is given twice.")
      }
    }
    guard !books.isEmpty else {
      throw ValidationError("which numbers? Give --book, such as --book dispatch=50.")
    }
    let (loans, isResumed) = try RegisterChoice.open(path, for: .writing, by: actor).lend(
      to: name, at: desk, books, in: try year ?? FiscalYear(containing: .today))
    Terminal.doubt(name, what: "desk")
    if isResumed { Terminal.note("\(desk): was lent by a run that was broken off; nothing more was lent") }
    if json { return try JSONOutput.print(Answer(desk: name, file: desk, lent: loans)) }
    for loan in loans { try Terminal.print(row: [loan.book, loan.fiscalYear, loan.first, loan.last]) }
  }
}
