import ArgumentParser
import Certificates

struct ReproduceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduce", abstract: "Print issued documents again and compare the bytes.",
    usage: "certgen reproduce [<REGISTER>] (<NUMBER> ... | --all) [--workers <workers>] [--json]",
    discussion: """
      Each is made from what the register has of it: form, frame, case, pictures, numbers and day. The exit code is \
      0 where all bytes are equal, 4 where some differ, and 1 where a document is of a version that printed \
      otherwise.

      Columns, parted by tabs: the number in ASCII, equal, different or impossible, and what differs.

        certgen reproduce office.sqlite OUT-2083-84-0001
        certgen reproduce office.sqlite --all
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The numbers of the documents.")
  var numbers: [String] = []
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "All documents.") var all = false
  @Option(help: "How many are printed at a time; else as many as there are cores.") var workers: Int?
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var key, state: String
    var reasons: [String]

    init(_ outcome: ReproductionOutcome) {
      switch outcome {
      case .equal(let document): (key, state, reasons) = (document.key, "equal", [])
      case .different(let document, let found): (key, state, reasons) = (document.key, "different", found)
      case .impossible(let document, let reason):
        (key, state, reasons) = (document.key, "impossible", [reason])
      }
    }
  }

  func validate() throws {
    guard (1...256).contains(workers ?? 1) else { throw ValidationError("--workers takes 1 to 256.") }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path] + numbers) { _, count in count == 1 && !all }
    guard rest.isEmpty == all else {
      throw ValidationError(
        all ? "give either numbers or --all." : "which documents? Give their numbers, or --all.")
    }
    let desk = try Desk(
      register: RegisterChoice.open(path, for: .reading), workers: workers ?? Cores.count)
    var status = ExitStatus.done
    func reproduce(_ tell: (Answer) throws -> Void) throws {
      try desk.reproduce(all ? nil : rest) { outcome in
        switch outcome {
        case .equal: break
        case .different: status = .unverified
        case .impossible: if status == .done { status = .refused }
        }
        try tell(Answer(outcome))
      }
    }
    if json {
      try JSONOutput.list { element in try reproduce { try element($0) } }
    } else {
      try reproduce { try Terminal.print(row: [$0.key, $0.state, $0.reasons.joined(separator: "; ")]) }
    }
    if status != .done { throw Failures.Said(status: status) }
  }
}
