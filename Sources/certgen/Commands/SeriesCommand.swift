import ArgumentParser
import Certificates
import Forms
import Nepali

struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "List or set up the series of document numbers.",
    discussion: """
      A series is one kind of document in one fiscal year. It begins by itself with the first document; set \
      it before that when a paper register gave numbers already, or when the office has a prefix of its own.

        certgen series office.sqlite
        certgen series set office.sqlite --kind certificate --year 2081/82 --opening 120
      """,
    subcommands: [SeriesListCommand.self, SeriesSetCommand.self], defaultSubcommand: SeriesListCommand.self)
}

struct SeriesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the series.",
    usage: "certgen series list [<REGISTER>] [--json]",
    discussion:
      "Columns, parted by tabs: fiscal year, kind, opening balance, issued, next number, the same in ASCII.")

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var fiscalYear: String
    var kind: String
    var prefix: String
    var keyPrefix: String
    var opening: Int
    var issued: Int
    var next: String
    var nextKey: String

    init(_ series: Series) {
      fiscalYear = series.fiscalYear.description
      kind = series.kind.rawValue
      prefix = series.prefix.text
      keyPrefix = series.prefix.key
      opening = series.opening
      issued = series.issued
      next = series.next.text
      nextKey = series.next.key
    }
  }

  func run() throws {
    let answers = try choice.open(path, for: .reading).allSeries().map(Answer.init)
    if json { return try JSONOutput.list { element in for answer in answers { try element(answer) } } }
    for answer in answers {
      let columns = [
        answer.fiscalYear, answer.kind, "\(answer.opening)", "\(answer.issued)", answer.next, answer.nextKey,
      ]
      try Terminal.print(row: columns)
    }
  }
}

struct SeriesSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set how a series begins, before its first document.",
    usage: """
      certgen series set [<REGISTER>] --kind <kind> --year <year> \
      [--opening <opening>] [--prefix <prefix> --key <key>]
      """,
    discussion: """
        certgen series set office.sqlite --kind letter --year 2081/82 --prefix "वि.ल." --key FDI
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(
    help: "The kind of document: \(Form.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(Form.Kind.allCases.map(\.rawValue)), transform: Form.Kind.argument)
  var kind: Form.Kind
  @Option(help: "The fiscal year: 2081/82.", transform: FiscalYear.argument) var year: FiscalYear
  @Option(help: "The last number that the paper register gave.") var opening: Count?
  @Option(help: "What printed numbers begin with; needs --key.") var prefix: String?
  @Option(help: "What the numbers in ASCII begin with; needs --prefix.") var key: String?

  func validate() throws {
    guard (prefix == nil) == (key == nil) else { throw ValidationError("--prefix and --key go together.") }
    guard opening != nil || prefix != nil else {
      throw ValidationError("give --opening, or --prefix and --key.")
    }
    // Numbers have at most nine digits, and those after the opening balance are still to be given.
    guard (0...99_999_999).contains(opening?.value ?? 0) else {
      throw ValidationError("--opening takes 0 to 99,999,999, which leaves room for the numbers to come.")
    }
  }

  func run() throws {
    let path = try choice.resolve([path]).path
    let prefix = try prefix.flatMap { text in try key.map { try DocumentNumber.Prefix(text: text, key: $0) } }
    try RegisterChoice.open(path, for: .writing).setSeries(
      kind, year, prefix: prefix, opening: opening?.value)
  }
}

extension FiscalYear {
  /// Reads a fiscal year of the command line.
  fileprivate static func argument(_ text: String) throws -> FiscalYear { try parse(text) }
}

extension Form.Kind {
  /// Reads a kind of document of the command line.
  fileprivate static func argument(_ text: String) throws -> Form.Kind {
    guard let kind = Form.Kind(rawValue: text) else { throw ValidationError("there is no such kind") }
    return kind
  }
}
