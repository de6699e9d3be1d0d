import ArgumentParser
import Certificates

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Tell all that was done with a case and its papers; take out what came with it.",
    usage: "certgen history [<REGISTER>] <CASE> [--json]\n       certgen history [<REGISTER>] <CASE> --enclosure <n> -o <path>",
    discussion: """
      Columns, parted by tabs: the day, what was done, who did it, the document, why or what, what is remembered. \
      Enclosures stand on lines of their own: number, name, size in bytes.

        certgen history office.sqlite 12
        certgen history office.sqlite 12 --enclosure 1 -o lalpurja.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the case.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "Write what came with it under this number, as it came.") var enclosure: Count?
  @Option(name: [.short, .long], help: "Where to, for an enclosure.", completion: .file()) var output: String?
  @OptionGroup var replace: ReplaceChoice
  @Flag(help: "Print a JSON list.") var json = false

  func validate() throws {
    guard (enclosure == nil) == (output == nil) else { throw ValidationError("--enclosure and -o go together.") }
  }

  func run() throws {
    let (path, id) = try choice.caseNumber([path, number])
    let register = try RegisterChoice.open(path, for: .reading)
    if let enclosure, let output {
      let file = try Failures.about("case \(id)") { try register.enclosure(enclosure.value, ofCase: id) }
      try OutputFile.write(file.bytes, to: output, replacing: replace.force ? .any : .none)
      return
    }
    let acts = try Failures.about("case \(id)") { try register.acts(ofCase: id) }
    if json { return try JSONOutput.list { element in for act in acts { try element(act) } } }
    for act in acts { try Self.lines(of: act).forEach { try Terminal.print(row: $0) } }
  }

  private static func lines(of act: CaseAct) -> [[String]] {
    let links = act.links.map { "case \($0.caseID) \($0.kind) case \($0.other)" }
    let details = act.details.filter { $0.key != "date" }.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let row = [
      act.details["date"] ?? String(act.time.prefix(10)), act.action, act.person ?? "–", act.document ?? "–",
      act.reason ?? "–", (details + links).joined(separator: "; "),
    ]
    return [row] + act.enclosures.map { ["", "enclosure", "\($0.number)", $0.name, "\($0.size)"] }
  }
}
