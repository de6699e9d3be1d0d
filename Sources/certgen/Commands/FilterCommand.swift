import ArgumentParser
import Cases
import Forms
import Glibc
import Printing

struct FilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Print drafts from standard input to standard output, without a register.",
    discussion: """
      Each line of standard input is a draft, a JSON object of at most 2 MiB:

        {"id": "7", "form": "madhesh-2078/annex-03", "case": {…}, "date": "2081-05-12",
         "frame": {"name": "…"}, "frame_as": "janakpur",
         "numbers": {"own": {"label": "च.नं.", "text": "५०१", "key": "REG-501"}, "file": "…",
                     "allotted": {"registration_number": "५०१/०८१–८२"}}}

      "id", "form", "case" and "date" are required. "form" is an identity, then "as_of" can say the day of the \
      law, or {"digest": "…"} of a form file. "frame" is what an office file holds, or the name that an earlier \
      line gave with "frame_as". Pictures, those of the case and of the frame, are named by the SHA-256 of \
      their files, which lie under that name in the folder --pictures.

      Standard output has for each line, in their order, one line of JSON, then as many bytes as its "size" \
      says, then a line feed. The bytes are the PDF:

        {"id":"7","pages":1,"sha256":"…","size":48213,"title":"…","warnings":[]}

      A draft that is refused has no bytes; the others are printed all the same:

        {"error":["standard input:7:52: …"],"id":"7","size":0,"status":"refused"}

      "id" is null where a line does not tell it.

      The exit code is 0 when every draft was printed, 1 when one was refused, 3 when standard output cannot be \
      written or the program itself could not work ("status":"failed"). docs/filter.md has an example.
      """)

  @Option(help: "A folder with pictures, each named by the SHA-256 of its file.", completion: .directory)
  var pictures: String?
  @Option(help: "How many drafts are printed at once, 1 to 64; engines run one process a core.")
  var workers = 1
  @OptionGroup var forms: CatalogueChoice

  private static let input = "standard input"

  func validate() throws {
    guard (1...64).contains(workers) else { throw ValidationError("--workers takes 1 to 64.") }
  }

  func run() throws {
    let drafts = try Source(
      catalogue: forms.catalogue(), pictures: pictures.map { try PictureFolder(path: $0) })
    let pool = try PrintingPool(workers: workers)
    // A thread reads, this one writes: an answer goes out though no further draft comes in.
    let claims = BoundedQueue<Claim>(limit: 2 * workers)
    let reader = WorkerThread { Self.read(drafts, pool, claims) }
    guard let reader else { throw PrintingError.noThread }
    var worst = ExitStatus.done
    do {
      while let claim = claims.take() { try Self.answer(claim, &worst) }
    } catch {
      // The reader may wait for a line that never comes; it is not waited for.
      claims.close()
      pool.shutDown()
      // A listing may end when its reader has seen enough; documents that nobody takes are a failure.
      Failures.tell(error)
      throw Failures.Said(status: Failures.status(of: error))
    }
    reader.join()
    if worst != .done { throw Failures.Said(status: worst) }
  }

  /// What drafts are read with; each is made on the thread that reads.
  private struct Source: Sendable {
    let catalogue: Catalogue
    let pictures: PictureFolder?
  }

  /// What becomes of a line.
  private struct Claim: Sendable {
    let id: String?
    let outcome: Result<PrintingTicket, any Error>
  }

  private static func read(_ source: Source, _ pool: PrintingPool, _ claims: BoundedQueue<Claim>) {
    let drafts = DraftLines(input, catalogue: source.catalogue, pictures: source.pictures)
    var lines = LineReader(STDIN_FILENO, path: input, limit: DraftLines.longest)
    var number = 0
    defer { claims.close() }
    do {
      while let line = try lines.line() {
        number += 1
        guard case .bytes(let bytes) = line else {
          let place = SourcePlace(file: input, line: number, column: 1)
          let reason = "the line has more than \(DraftLines.longest) bytes"
          claims.put(Claim(id: nil, outcome: .failure(PrintingError.draft(place, reason: reason))))
          continue
        }
        if bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
        let read = drafts.draft(bytes, number: number)
        guard claims.put(Claim(id: read.id, outcome: read.draft.map(pool.submit))) else { return }
      }
    } catch {
      claims.put(Claim(id: nil, outcome: .failure(error)))
    }
  }

  /// What a line calls its draft; null where it does not say.
  private struct Name: Encodable {
    let id: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(id)
    }
  }

  private struct Answer: Encodable {
    var id: Name
    var sha256: String
    var size: Int
    var pages: Int
    var title: String
    var warnings: [String]
  }

  private struct Refusal: Encodable {
    var id: Name
    var error: [String]
    var size = 0
    var status: String
  }

  private static func answer(_ claim: Claim, _ worst: inout ExitStatus) throws {
    var frame: [UInt8]
    do {
      let printed = try claim.outcome.get().wait().get()
      let answer = Answer(
        id: Name(id: claim.id), sha256: printed.digest, size: printed.bytes.count, pages: printed.pages,
        title: printed.title, warnings: printed.warnings.map(\.description))
      frame = Array(try JSONOutput.text(answer).utf8) + [0x0A] + printed.bytes
    } catch {
      let isOurs = Failures.status(of: error) == .environment
      worst = isOurs || worst == .environment ? .environment : .refused
      let lines = "\(error)".split(separator: "\n").map(String.init)
      let refusal = Refusal(id: Name(id: claim.id), error: lines, status: isOurs ? "failed" : "refused")
      frame = Array(try JSONOutput.text(refusal).utf8) + [0x0A]
    }
    try Descriptor.write(frame + [0x0A], to: STDOUT_FILENO, path: "standard output")
  }
}
