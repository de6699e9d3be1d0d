import ArgumentParser
import Certificates
import Forms
import Nepali
import Printing

struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "List or set up the books of an office, year by year.",
    discussion: """
      A series is a book in one fiscal year: incoming (दर्ता), dispatch (चलानी), registration (उद्योग दर्ता), card, \
      permission, approval, receipt. It begins by itself with the first number; set it before that when a paper \
      book gave numbers already, or when the office writes its numbers in a way of its own.

        certgen series office.sqlite
        certgen series set office.sqlite --book registration --year 2083/84 --opening 500
        certgen series set office.sqlite --book dispatch --year 2083/84 --format "{n:4}" --code CH
      """,
    subcommands: [SeriesListCommand.self, SeriesSetCommand.self], defaultSubcommand: SeriesListCommand.self)
}

struct SeriesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the series.",
    usage: "certgen series list [<REGISTER>] [--json]",
    discussion:
      "Columns, parted by tabs: fiscal year, book, opening balance, last ordinal, next number, the same in ASCII."
  )

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var fiscalYear: String
    var book: String
    var format: String
    var code: String
    var running: Bool
    var opening: Int
    var last: Int
    /// Missing where every number is given.
    var next: String?
    var nextKey: String?

    init(_ series: Series) {
      fiscalYear = series.fiscalYear.description
      book = series.book.rawValue
      format = series.format.pattern
      code = series.code.text
      running = series.isRunning
      opening = series.opening
      last = series.last
      let following = try? series.next()
      next = following?.text
      nextKey = following?.key
    }
  }

  func run() throws {
    let answers = try choice.open(path, for: .reading).allSeries().map(Answer.init)
    if json { return try JSONOutput.list { element in for answer in answers { try element(answer) } } }
    for answer in answers {
      let columns = [
        answer.fiscalYear, answer.book, "\(answer.opening)", "\(answer.last)", answer.next ?? "–",
        answer.nextKey ?? "–",
      ]
      try Terminal.print(row: columns)
    }
  }
}

struct SeriesSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set how a book begins in a fiscal year, before its first number.",
    usage: """
      certgen series set [<REGISTER>] --book <book> --year <year> \
      [--opening <opening>] [--format <format>] [--code <code>] [--running | --no-running]
      """,
    discussion: """
      A format writes {n} for the ordinal ({n:5} with 5 digits at least), {year} for २०८३, {short} for ०८३ and \
      {end} for ८४, and anything else as it stands. The next years keep what is set.

        certgen series set office.sqlite --book registration --year 2083/84 --format "{n}/{short}-{end}" --opening 500
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(
    help: "The book: \(Book.names).", completion: .list(Book.allCases.map(\.rawValue)),
    transform: Book.argument)
  var book: Book
  @Option(help: "The fiscal year: 2083/84.", transform: FiscalYear.argument) var year: FiscalYear
  @Option(help: "The last number that the paper book gave.") var opening: Count?
  @Option(help: "How numbers are written: {n}/{short}–{end}.") var format: String?
  @Option(help: "What numbers in ASCII begin with: 1 to 12 of A–Z and 0–9.") var code: String?
  @Flag(inversion: .prefixedNo, help: "Whether ordinals go on from year to year.") var running: Bool?

  func validate() throws {
    guard opening != nil || format != nil || code != nil || running != nil else {
      throw ValidationError("what of it? Give --opening, --format, --code or --running.")
    }
    // Numbers have at most nine digits, and those after the opening balance are still to be given.
    guard (0...99_999_999).contains(opening?.value ?? 0) else {
      throw ValidationError("--opening takes 0 to 99,999,999, which leaves room for the numbers to come.")
    }
  }

  func run() throws {
    let path = try choice.resolve([path]).path
    let change = Register.SeriesChange(
      format: try format.map { try NumberFormat($0) }, code: try code.map { try BookNumber.Code($0) },
      isRunning: running, opening: opening?.value)
    try RegisterChoice.open(path, for: .writing, by: actor).setSeries(book, year, change)
  }
}
