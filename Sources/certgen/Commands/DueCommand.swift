import ArgumentParser
import Certificates
import Nepali
import Rules

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "List what came in and is not answered, with the time that is left.",
    usage: "certgen due [<REGISTER>] [--within <days>] [--on <date>] [--holiday <date> …] [--json]",
    discussion: """
      What is late stands first, then the rest in the order of the last days, then what was asked back and stands \
      still, then what no law sets a time for. A paper is answered when the document that answers it is issued.

      Columns, parted by tabs: case, दर्ता नं., state, time left, last day, what it is about, rule, how it was counted.

        certgen due office.sqlite --within 2
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "Only what is late in so many days, or is late.") var within: Count?
  @Option(name: .customLong("on"), help: "The day that is asked about; else today.", transform: BSDate.argument)
  var date: BSDate?
  @Option(
    name: .customLong("holiday"), help: "A public holiday, for limits in working days; may be repeated.",
    transform: BSDate.argument)
  var holidays: [BSDate] = []
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    let `case`: Int64
    let number, form, title, state, received: String
    let from: String?
    let clock: ClockDescription?
  }

  func run() throws {
    let desk = try Desk(register: choice.open(path, for: .reading), catalogue: forms.catalogue())
    let due = try desk.due(today: date ?? .today, within: within?.value, holidays: Set(holidays))
    let answers = due.map { paper in
      Answer(
        case: paper.caseID, number: paper.number, form: paper.form, title: paper.title,
        state: paper.state.rawValue, received: paper.received.description, from: paper.sender,
        clock: paper.clock.map { ClockDescription($0.limit, $0.reading) })
    }
    if json { return try JSONOutput.list { element in for answer in answers { try element(answer) } } }
    for answer in answers {
      try Terminal.print(row: [
        "\(answer.case)", answer.number, answer.state, answer.clock?.words ?? "no time limit",
        answer.clock?.lastDay ?? "–", answer.title, answer.clock?.rule.id ?? "–",
        answer.clock?.counting ?? "received \(answer.received)",
      ])
    }
  }
}
