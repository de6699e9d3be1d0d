import ArgumentParser
import Cases
import Certificates
import Forms
import Layout
import Printing

struct FormsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check forms: that they can be read, and that the blank form can be printed.",
    usage: "certgen forms check [<FORM> ...] [--forms <folder>]",
    discussion: """
      Without operands all versions of all forms are checked, those of the program and of the folder. The \
      first thing that is wrong with each is said, of a file with its line and column. Of a file that is a frame \
      or a vocabulary all forms are checked that are other with it.

        certgen forms check drafts/*.xml
        certgen forms check drafts/frames/letter.xml
        certgen forms check --forms /etc/certgen/forms
      """)

  @Argument(help: "Form files, frames, or identities.", completion: .file(extensions: ["xml"]))
  var forms: [FormChoice] = []
  @OptionGroup var choice: CatalogueChoice

  func run() throws {
    let catalogue = try choice.catalogue()
    let renderer = try Renderer()
    var refusal: ExitStatus?
    func check(_ name: String, _ read: () throws -> [Form]) {
      do {
        for form in try read() { try Self.check(form, name, renderer) }
      } catch {
        refusal = Failures.tell(error, about: name, after: refusal)
      }
    }
    for form in forms {
      check(form.name) {
        guard form.isFile,
          let (changed, versions) = try catalogue.adopting(
            InputFile.read(form.name, limit: InputFile.mostForm), file: form.name)
        else { return [try form.form(in: catalogue)] }
        if versions.isEmpty { try Terminal.print("\(form.name): no form is other with it") }
        return try versions.map { try changed.form(of: $0) }
      }
    }
    if forms.isEmpty {
      for id in catalogue.ids {
        check(id) { try catalogue.versions(of: id).map { try catalogue.form(of: $0) } }
      }
    }
    if let refusal { throw Failures.Said(status: refusal) }
  }

  private static func check(_ form: Form, _ name: String, _ renderer: Renderer) throws {
    let pages = try renderer.publication(form, nil).pages.count
    let subject = name == form.id ? "\(name) from \(form.from)" : "\(name): \(form.id)"
    try Terminal.print(
      "\(subject), \(form.fields.count) fields, blank on \(pages) \(pages == 1 ? "page" : "pages")")
  }
}
