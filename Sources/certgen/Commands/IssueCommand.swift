import ArgumentParser
import Certificates
import Nepali

struct IssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Issue cases: give each a number, print it, and keep the document.",
    usage: """
      certgen issue [<REGISTER>] (<CASE> ... | --all) [--date <date>] [--because <reason>] \
      [--report <path>] [--json]
      """,
    discussion: """
      Each document is all or nothing. A case that cannot be issued takes no number and is told; the others \
      are issued all the same, and the exit code is then 1. A line is printed when the document is safely on \
      disk; when it cannot be printed, the number is said on standard error, and no more cases are begun. Ctrl-C ends \
      the run after the papers that are begun; what is issued is told. --report writes a table of all outcomes.

      Prints, parted by tabs: number, the number in ASCII, case, what it is about. The numbers are those of the \
      books in which papers go out or come in; a number that the form itself allots follows them in brackets.

        certgen issue office.sqlite 12 13
        certgen issue office.sqlite --all --date 2081-05-12
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The cases, by the numbers that certgen cases lists.")
  var cases: [String] = []
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Flag(help: "All cases that were never issued.") var all = false
  @Option(
    help: "The day of issue in Bikram Sambat; else today. Its fiscal year is that of the numbers.",
    transform: BSDate.argument)
  var date: BSDate?
  @Option(
    name: .customLong("as-of"),
    help: """
      Print on the forms that are law on this day in Bikram Sambat. Else the day of each case's decision picks \
      the form, without one the day of issue.
      """, transform: BSDate.argument)
  var asOf: BSDate?
  @Option(
    help: """
      Why papers are issued although their day lies in the future, before their decision or before the last \
      paper of the book, or although they quote a number that no book has. Only an administrator may; the \
      reason stays with the papers.
      """)
  var because: String?
  @OptionGroup var translation: EnglishChoice
  @Option(help: "How many are printed at a time; else as many as there are cores.") var workers: Count?
  @Option(help: "A table of what became of each case.", completion: .file(extensions: ["csv"]))
  var report: String?
  @OptionGroup var forms: CatalogueChoice
  @OptionGroup var replace: ReplaceChoice
  @Flag(help: "Print a JSON list.") var json = false

  private struct Refusal: Encodable {
    var `case`: Int64
    var refused: String
  }

  func validate() throws {
    guard (1...256).contains(workers?.value ?? 1) else { throw ValidationError("--workers takes 1 to 256.") }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path] + cases) { first, _ in Self.caseNumber(first) != nil }
    guard rest.isEmpty == all else {
      throw ValidationError(
        all ? "give either cases or --all." : "which cases? Give their numbers, or --all.")
    }
    let numbers = try rest.map { word in
      guard let number = Self.caseNumber(word) else {
        throw ValidationError("\"\(word)\" is no number of a case.")
      }
      return number
    }
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    let date = try date ?? .today
    date.warnIfUncertain()
    let open = all ? try register.openCases() : numbers
    var refused = 0
    if json {
      try JSONOutput.list { element in
        refused = try issue(open, date, register) { outcome in
          switch outcome {
          case .issued(let document): try element(document)
          case .refused(let id, let reason): try element(Refusal(case: id, refused: "\(reason)"))
          }
        }
      }
    } else {
      refused = try issue(open, date, register) { outcome in
        guard case .issued(let document) = outcome else { return }
        let allotted = document.allotted.sorted { $0.key < $1.key }.map { " (\($0.value))" }.joined()
        try Terminal.print(
          row: [document.number + allotted, document.key, "\(document.caseID)", document.title])
      }
    }
    if refused > 0 { throw Failures.Said(status: .refused) }
  }

  /// Issues with a progress bar; gives how many were refused.
  ///
  /// What was issued stays issued, told or not. When it can no longer be told, the cases that were begun are
  /// finished, their numbers are said on standard error, and no more are begun.
  private func issue(
    _ cases: [Int64], _ date: BSDate, _ register: Register, tell: (IssueOutcome) throws -> Void
  ) throws -> Int {
    var bar = ProgressBar(total: cases.count)
    defer { bar.finish() }
    let desk = try Desk(
      register: register, catalogue: forms.catalogue(), workers: workers?.value ?? Cores.count)
    var account = Account(total: cases.count)
    var isSilent = false
    var table = BatchReport()
    Interruption.watch()
    func writeTable() throws {
      guard let report else { return }
      try OutputFile.write(table.bytes, to: report, replacing: replace.force ? .any : .none)
    }
    do {
      try desk.issue(
        cases, on: IssueDay(date: date, today: .today, exception: because), asOf: asOf,
        isTranslated: translation.english
      ) { outcome in
        account.count(outcome)
        table.add(outcome)
        try bar.advance {
          if case .refused(let id, let reason) = outcome { Failures.tell(reason, about: "case \(id)") }
          do {
            if !isSilent {
              try tell(outcome)
              return
            }
          } catch {
            isSilent = true
            Self.complain(of: outcome)
            throw error
          }
          Self.complain(of: outcome)
        }
        try Interruption.check()
      }
    } catch {
      try? writeTable()
      throw account.looked == 0 ? error : Fault.Stopped(error: error, account: account.words)
    }
    try writeTable()
    return account.looked - account.issued
  }

  /// Says on standard error what standard output did not take.
  private static func complain(of outcome: IssueOutcome) {
    guard case .issued(let document) = outcome else { return }
    Terminal.complain("case \(document.caseID): issued as \(document.key)")
  }

  /// How far a run came that something ended.
  private struct Account {
    let total: Int
    var looked = 0
    var issued = 0
    var last: String?

    mutating func count(_ outcome: IssueOutcome) {
      looked += 1
      guard case .issued(let document) = outcome else { return }
      issued += 1
      last = document.key
    }

    var words: String {
      let left = total - looked
      return "\(issued) of \(total) cases \(issued == 1 ? "was" : "were") issued"
        + (last.map { ", the last as \($0)" } ?? "")
        + (left == 0 ? "" : "; \(left) \(left == 1 ? "is" : "are") still to issue")
    }
  }

  private static func caseNumber(_ word: String) -> Int64? {
    (try? WholeNumber.parse(word)).flatMap { Int64(exactly: $0) }
  }
}
