import ArgumentParser
import Cases
import Certificates
import Forms
import Nepali
import Tables

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add the rows of a table (CSV, XLSX, JSON) to a register as cases.",
    usage: """
      certgen import [<REGISTER>] <FORM> <FILE> [--key <column> …] [--registered] [--photos <folder>] [--dry-run] \
      [--skip-bad <path>]
             certgen import --template <FORM> -o <path>
      """,
    discussion: """
      A row is a case. The heads are names of the form's fields or their labels, in Nepali or English; rows of a \
      table or list of the form stand below the row of their case. All rows are checked first. Where any is refused \
      nothing is written, and all that is wrong is said; --skip-bad writes the refused rows into a file of their \
      own, with the reasons, to be corrected and imported again, and takes the others.

      Cases are written in groups. What is in the register already changes nothing, so a run that was ended can be \
      begun again. With --key a row is known by its columns: the same key with other content is refused.

      Days that a workbook counts in the civil calendar are converted where the form's field is a day, and columns \
      that were typed in Preeti are; both are said. --dry-run shows it, and writes nothing.

      --template writes an empty sheet to fill: .xlsx with lists to choose from, or .csv.

        certgen import --template madhesh-2078/annex-03 -o firms.xlsx
        certgen import office.sqlite madhesh-2078/annex-03 firms.xlsx --dry-run
        certgen import office.sqlite madhesh-2078/annex-03 old.csv --registered --key registration_number
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The identity of the form.", completion: FormChoice.defaultCompletionKind)
  var form: String?
  @Argument(
    help: "The file of rows.", completion: .file(extensions: ["csv", "tsv", "xlsx", "json", "jsonl"]))
  var file: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @OptionGroup var table: TableChoice
  @OptionGroup var entering: EnteringChoice
  @Option(
    help: """
      The folder of the photos that rows name, or that are named after keys (KEY.jpg); else that of the file.
      """, completion: .directory)
  var photos: String?
  @Option(
    name: .customLong("skip-bad"), help: "Write refused rows to this file, and take the others.",
    completion: .file(extensions: ["csv"]))
  var skipped: String?
  @Flag(name: .customLong("dry-run"), help: "Check all, show what is converted, and write nothing.")
  var dryRun = false
  @OptionGroup var translation: EnglishChoice
  @OptionGroup var forms: CatalogueChoice
  @Option(help: "Write an empty sheet for this form.", completion: FormChoice.defaultCompletionKind)
  var template: String?
  @Option(name: [.short, .long], help: "Where to write the empty sheet: .xlsx or .csv.", completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice
  @Flag(help: "Print a JSON object.") var json = false

  func validate() throws {
    guard (template == nil) == (output == nil) else {
      throw ValidationError("--template and -o go together: which form, and where to.")
    }
    guard template == nil || path == nil else {
      throw ValidationError("--template takes no register and no file.")
    }
  }

  func run() throws {
    if let template, let output { return try TemplateFile(form: template, path: output).write(self) }
    let (path, rest) = try choice.resolve([path, form, file]) { first, _ in FormChoice.isIdentity(first) }
    guard rest.count == 2 else { throw ValidationError("which rows? Give the form's identity and the file.") }
    let catalogue = try forms.catalogue()
    let form = try catalogue.form(rest[0], on: entering.asOf)
    try translation.check(form)
    let names = try table.names(form)
    var refusedFile: RefusedFile?
    if let skipped { refusedFile = try RefusedFile(skipped, force: replace.force) }
    let register = try RegisterChoice.open(path, for: dryRun ? .reading : .writing, by: actor)
    let folder = PhotoFolder(photos, beside: rest[1])
    var order = try CaseImport.Order(
      form: form.id, day: .today, picture: folder.bytes(of:), pictureOfKey: folder.name(ofKey:field:))
    (order.asOf, order.isRegistered) = (entering.asOf, entering.registered)
    order.choices = translation.settings([:])
    let cases = try TableCases(
      table.open(rest[1]), names: names, keys: table.key, preeti: table.preeti(names),
      numbers: entering.registered ? .taken : .refused)
    let work = try CaseImport(cases, into: Desk(register: register, catalogue: catalogue), order: order)
    try ImportRun(work, cases, isDry: dryRun, isJSON: json).run(refused: refusedFile)
  }
}
