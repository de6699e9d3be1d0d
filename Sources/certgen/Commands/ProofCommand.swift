import ArgumentParser
import Cases
import Certificates
import Forms
import Layout
import Nepali
import Printing

struct ProofCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof",
    abstract: "Make the proof book of a form: what an office looks at before it uses the form.",
    usage: "certgen proof <FORM> [options]\n       certgen proof --all [options] -o <folder>",
    discussion: """
      One document holds the form's identity, the blank, an ordinary case, the worst case (the longest values, \
      full tables) and the limits of all fields. Where a case is refused or does not fit, field and page are \
      said, the exit code is 1, and nothing is written. What is measured on the pages stands in the book.

      The program has both cases for each of its forms; for a form of the office, give them.

        certgen proof madhesh-2078/annex-03 -o book.pdf
        certgen proof drafts/annex-07.xml --ordinary most.json --worst long.json
        certgen proof --all -o books
        certgen proof --all --measures
      """)

  @Argument(help: "The identity of a form, or a form file (.xml).")
  var form: FormChoice?
  @Flag(help: "The latest version of every form, each in a file named by its identity.") var all = false
  @Option(help: "The ordinary case, instead of the program's.", completion: .file(extensions: ["json"]))
  var ordinary: String?
  @Option(help: "The worst case, instead of the program's.", completion: .file(extensions: ["json"]))
  var worst: String?
  @Option(
    help: "The folder with the pictures that the program's cases name; else a placeholder stands for each.",
    completion: .directory)
  var pictures: String?
  @Flag(
    help: """
      Only the measures, a row for each part: how full its pages are, its widest spaces of their own width, and \
      what an office would object to (bare and stranded pages, lonely rows, holes in lines, squeezed cells).
      """) var measures = false
  @OptionGroup var choice: PrintChoice
  @Option(help: "pdf, png, text (plain text in reading order) or pages (positions of everything).")
  var format = PrintFormat.pdf
  @Option(help: "Pixels an inch, 36 to 1200 (png).") var dpi = Count(150)
  @Option(
    name: [.short, .long], help: "Where to, as with render; with --all a folder, which must be there.",
    completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard (form == nil) == all else { throw ValidationError("give either a form or --all.") }
    guard !all || (ordinary == nil && worst == nil) else {
      throw ValidationError("--ordinary and --worst go with one form.")
    }
    guard !all || output != nil || measures else { throw ValidationError("--all needs a folder: -o <folder>.") }
    guard (36...1200).contains(dpi.value) else { throw ValidationError("--dpi takes 36 to 1200.") }
  }

  func run() throws {
    let catalogue = try choice.forms.catalogue()
    let renderer = try Renderer()
    let office = try choice.frame(renderer)
    let cases = ProofCases(
      ordinary: ordinary, worst: worst, pictures: pictures, placeholder: try renderer.placeholder())
    func prove(_ form: Form, _ output: String?) throws {
      let date = choice.date ?? form.from
      let fillings = try cases.fillings(of: form, renderer, office)
      let book = ProofBook(form: form, ordinary: fillings.ordinary, worst: fillings.worst, date: date)
      let (publication, measures) = try book.publication(renderer, office: office)
      guard !self.measures else {
        for part in measures { try Terminal.print(row: [form.id] + part.row) }
        return
      }
      let made = PrintOutput(
        format: format, page: nil, dpi: Double(dpi.value), output: output, name: "\(form.id)-proof",
        force: replace.force)
      try made.write(publication, renderer) {
        try renderer.pdf(publication, subject: form.id, author: office.name, date: date)
      }
    }
    if let form { return try prove(form.form(in: catalogue, on: choice.asOf), output) }
    var refusal: ExitStatus?
    var names: Set<String> = []
    for id in catalogue.ids {
      do {
        let suffix = ".\(format.suffix)"
        let short = FileName.confined(id, suffix: suffix)
        // a/b-c and a-b/c are two forms.
        let name =
          names.insert(short).inserted
          ? short : FileName.confined(id, suffix: FileName.mark(of: id.utf8) + suffix)
        try prove(catalogue.form(id, on: choice.asOf), output.map { "\($0)/\(name)" })
      } catch {
        guard Failures.status(of: error) != .environment else { throw error }
        refusal = Failures.tell(error, about: id, after: refusal)
      }
    }
    if let refusal { throw Failures.Said(status: refusal) }
  }
}

/// The two cases that prove a form: files that were named, or those inside the program.
private struct ProofCases {
  let ordinary: String?
  let worst: String?
  let pictures: String?
  /// Stands for every picture of the program's cases where no folder has them.
  let placeholder: [UInt8]

  /// - Throws: `CaseError` for what is wrong with a case, `FileFailure` where there is none.
  func fillings(of form: Form, _ renderer: Renderer, _ office: Office) throws -> (
    ordinary: Case?, worst: Case?
  ) {
    // Without fields there is nothing to fill.
    guard !form.fields.isEmpty else { return (nil, nil) }
    func filling(_ path: String?, _ part: SampleCase.Part, _ option: String) throws -> Case {
      if let path {
        let bytes = try InputFile.read(path, limit: InputFile.mostJSON)
        return try Case.read(
          bytes, file: path, form: form, pictures: PicturesBeside(path).bytes(of:),
          hasGlyph: renderer.hasGlyph, settings: office.settings)
      }
      guard let sample = SampleCase.of(form.id, part) else {
        throw FileFailure.refused(form.id, "the program has no such case of this form; give --\(option)")
      }
      let folder = pictures.map { PicturesBeside("\($0)/\(sample.file)") }
      return try Case.read(
        sample.bytes, file: sample.file, form: form,
        pictures: { try folder?.bytes(of: $0) ?? placeholder }, hasGlyph: renderer.hasGlyph,
        settings: office.settings)
    }
    return (try filling(ordinary, .ordinary, "ordinary"), try filling(worst, .worst, "worst"))
  }
}
