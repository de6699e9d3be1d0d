import ArgumentParser
import Cases
import Certificates
import Forms
import Nepali
import Printing

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Check case files and add them to a register.",
    usage: "certgen add [<REGISTER>] <FORM> <CASE> ... [--registered | --answers <case>] [--as-of <date>] [--json]",
    discussion: """
      Each file is one case. All that is wrong with a file is said, and it is not added; the other files are \
      added all the same. The exit code is 1 when any was refused: mend those and give them again. A case \
      that is in the register already is refused too, so giving all files again does no harm.

      Prints, parted by tabs: case, file, what it is about.

        certgen add office.sqlite madhesh-2078/annex-03 cases/*.json
        certgen add office.sqlite madhesh-2078/annex-03 old/*.json --registered
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The identity of the form.", completion: FormChoice.defaultCompletionKind)
  var form: String?
  @Argument(help: "Case files.", completion: .file(extensions: ["json"]))
  var cases: [String] = []
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @OptionGroup var entering: EnteringChoice
  @Option(help: "The application that was approved or refused, which the case answers; for one case file.")
  var answers: Count?
  @OptionGroup var translation: EnglishChoice
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var `case`: Int64
    var file: String
    var title: String
    var warnings: [String]
  }

  /// How far a run came that something ended.
  private struct Account {
    let total: Int
    var looked = 0
    var added = 0

    /// - Parameter last: what was added, but could not be told.
    func words(_ last: Answer?) -> String {
      let told = last.map { ", the last (\($0.file)) as case \($0.case)" } ?? ""
      let left = total - looked
      return "\(added) of \(total) files \(added == 1 ? "was" : "were") added\(told)"
        + (left == 0 ? "" : "; \(left) \(left == 1 ? "is" : "are") still to add")
    }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path, form] + cases) { first, _ in FormChoice.isIdentity(first) }
    guard let form = rest.first else { throw ValidationError("which form? Give its identity.") }
    guard rest.count > 1 else { throw ValidationError("which cases? Give their files.") }
    guard answers == nil || rest.count == 2 && !entering.registered else {
      throw ValidationError("--answers goes with one case file, and not with --registered.")
    }
    let catalogue = try forms.catalogue()
    // Said once, and not again for every case.
    let version = try entering.asOf.map { try catalogue.version(of: form, on: $0) } ?? catalogue.version(of: form)
    if translation.english { try translation.check(catalogue.form(of: version)) }
    let office = try Desk(
      register: try RegisterChoice.open(path, for: .writing, by: actor), catalogue: catalogue)
    var refusal: ExitStatus?
    func add(_ tell: (Answer) throws -> Void) throws {
      let files = rest.dropFirst()
      var bar = ProgressBar(total: files.count)
      defer { bar.finish() }
      var account = Account(total: files.count)
      for file in files {
        var answer: Answer?
        do {
          do { answer = try addOne(file, form, office) } catch {
            guard Failures.status(of: error) != .environment || error is FileFailure else { throw error }
            bar.advance { refusal = Failures.tell(error, about: file, after: refusal) }
          }
          account.looked += 1
          guard let answer else { continue }
          account.added += 1
          try bar.advance { try tell(answer) }
        } catch {
          throw account.looked == 0 ? error : Fault.Stopped(error: error, account: account.words(answer))
        }
      }
    }
    if json {
      try JSONOutput.list { element in try add { try element($0) } }
    } else {
      try add { try Terminal.print(row: ["\($0.case)", $0.file, $0.title]) }
    }
    if let refusal { throw Failures.Said(status: refusal) }
  }

  private func addOne(_ file: String, _ form: String, _ office: Desk) throws -> Answer {
    let bytes = try InputFile.read(file, limit: InputFile.mostJSON)
    try CaseList.refuse(bytes, file: file)
    let added = try office.add(
      bytes, file: file, form: form, on: .today, asOf: entering.asOf, isRegistered: entering.registered,
      answering: answers.flatMap { Int64(exactly: $0.value) },
      choices: translation.settings([:]), pictures: PicturesBeside(file).bytes(of:))
    for warning in added.warnings { Terminal.warn("\(warning)") }
    return Answer(case: added.id, file: file, title: added.title, warnings: added.warnings.map(\.description))
  }
}
