import ArgumentParser
import Cases
import Certificates
import Forms
import Printing

struct PrefillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefill",
    abstract: "Begin the case of one form with what a case of another says.",
    usage:
      """
      certgen prefill <CASE> <FORM> [--from <form>] [--and <case> …] [--register <register>] \
      [-o <path>] [--force]
      """,
    discussion: """
      Fields of one name mean one thing on all forms. Their values are taken where the other form can hold \
      them; on standard error stands what is still to fill, and what could not be taken and why.

      Where an application is several papers, --and names the others: they fill what the first leaves open.

      The case is a file, or with --register the number of a case. A file does not say which form it fills: \
      --from does, else the form is looked for that takes the file.

      Pictures of a register are written beside the new case, under names that nothing has. A case file that \
      is there already is not replaced without --force.

        certgen prefill application.json madhesh-2078/annex-03 --from madhesh-2078/annex-01 -o certificate.json
        certgen prefill application.json madhesh-2078/annex-03 --and particulars.json -o certificate.json
        certgen prefill 12 madhesh-2078/annex-03 --register office.sqlite -o certificate.json
      """)

  @Argument(
    help: "A case file, or with --register the number of a case.", completion: .file(extensions: ["json"]))
  var filled: String
  @Argument(help: "The identity of the form to fill, or a form file (.xml).")
  var form: FormChoice
  @Option(name: .customLong("from"), help: "The form that the case file fills.")
  var source: FormChoice?
  @Option(
    name: .customLong("and"), help: "Another case that belongs to the first; may be repeated.",
    completion: .file(extensions: ["json"]))
  var others: [String] = []
  @Option(help: "The register that has the case.", completion: .file())
  var register: String?
  @OptionGroup var forms: CatalogueChoice
  @Option(
    name: [.short, .long], help: "Where to; else standard output.", completion: .file(extensions: ["json"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard register == nil || source == nil else {
      throw ValidationError("a case of a register knows its form; --from goes with a case file.")
    }
  }

  func run() throws {
    let catalogue = try forms.catalogue()
    let target = try form.form(in: catalogue)
    let renderer = try Renderer()
    let path = output ?? OutputFile.standardOutput
    let copies = PictureCopies(besides: path)
    func taken(_ word: String, _ form: FormChoice?) throws -> Prefill {
      let source =
        try register.map { try CaseSource.register($0, case: word, in: catalogue, renderer, copies: copies) }
        ?? CaseSource.file(word, form, in: catalogue, renderer, output: path)
      return Prefill(
        of: source.filling, from: source.form, for: target, hasGlyph: renderer.hasGlyph,
        picture: source.pictures.path)
    }
    var prefill = try taken(filled, source)
    for other in others { prefill = prefill.filledUp(from: try taken(other, nil)) }
    // A case that was begun is for a person to fill, whose work another beginning would destroy.
    try OutputFile.write(
      copies.files(of: prefill.pictures) + [(path, Array((prefill.canonicalJSON() + "\n").utf8))],
      replacing: replace.force ? .any : .none)
    for (field, reason) in prefill.refused { Terminal.note("not taken: \(field.named): \(reason)") }
    for field in prefill.missing {
      Terminal.note("to fill\(field.isRequired ? "" : ", if wished"): \(field.named)")
    }
  }
}
