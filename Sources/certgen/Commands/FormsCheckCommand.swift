import ArgumentParser
import Certificates
import Forms
import Layout

struct FormsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check form files: that they can be read, and that the blank form can be printed.",
    usage: "certgen forms check <FILE> ...",
    discussion: """
      The first thing that is wrong with each file is said with its line and column.

        certgen forms check drafts/*.xml
      """)

  @Argument(help: "Form files.", completion: .file(extensions: ["xml"]))
  var files: [String]

  func run() throws {
    let renderer = try Renderer()
    var refusal: ExitStatus?
    for file in files {
      do {
        let form = try Form.read(bytes: InputFile.read(file, limit: InputFile.mostForm), file: file)
        let pages = try renderer.publication(form, nil).pages.count
        try Terminal.print(
          "\(file): \(form.id), \(form.fields.count) fields, "
            + "blank on \(pages) \(pages == 1 ? "page" : "pages")"
        )
      } catch {
        refusal = Failures.tell(error, about: file, after: refusal)
      }
    }
    if let refusal { throw Failures.Said(status: refusal) }
  }
}
