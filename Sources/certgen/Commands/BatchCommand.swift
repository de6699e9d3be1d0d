import ArgumentParser
import Certificates
import Nepali

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Do what a list says with many cases; what is done already is passed over.",
    usage: "certgen batch [<REGISTER>] <FILE> [--date <date>] [--report <path>] [--json]",
    discussion: """
      A line of the list is a step and a case: check 12, approve 12, issue 12; a case alone is issued. Empty lines \
      and what follows # are passed over. Steps are taken in the order of the list, cases that follow each other \
      are issued together. Ctrl-C ends the run after the papers that are begun; given again, the list goes on.

      Only cases that go out are approved here: an application is answered with certgen approve.

      Prints, parted by tabs: the step, the case, the number of an issued document.

        certgen cases office.sqlite --state approved | cut -f1 > today.txt
        certgen batch office.sqlite today.txt --report today.csv
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The list.", completion: .file())
  var list: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @OptionGroup var when: StepDayChoice
  @Option(help: "A table of what became of each case.", completion: .file(extensions: ["csv"]))
  var report: String?
  @Option(help: "How many are printed at a time; else as many as there are cores.") var workers: Count?
  @OptionGroup var forms: CatalogueChoice
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard (1...256).contains(workers?.value ?? 1) else { throw ValidationError("--workers takes 1 to 256.") }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path, list]) { _, count in count == 1 }
    guard let file = rest.first, rest.count == 1 else { throw ValidationError("which list? Give its file.") }
    let orders = try BatchOrder.read(InputFile.read(file, limit: InputFile.mostJSON), file: file)
    let desk = try Desk(
      register: RegisterChoice.open(path, for: .writing, by: actor), catalogue: forms.catalogue(),
      workers: workers?.value ?? Cores.count)
    var run = BatchRun(desk: desk, day: try when.day, total: orders.count)
    Interruption.watch()
    let outcome = Result { try run.take(orders) }
    if let report { try OutputFile.write(run.report.bytes, to: report, replacing: replace.force ? .any : .none) }
    do { try outcome.get() } catch { throw Fault.Stopped(error: error, account: run.account) }
    Terminal.note(run.account)
    if run.refused > 0 { throw Failures.Said(status: .refused) }
  }
}
