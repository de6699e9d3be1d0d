import ArgumentParser
import Cases
import Certificates
import Forms
import Layout
import Nepali
import Printing

struct SheetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheets",
    abstract: "Lay cards out on A4 sheets, ten to a sheet, to be printed on both sides and cut.",
    usage: "certgen sheets <FORM> <CASE> ... [options]",
    discussion: """
      Pages come in pairs, fronts and then backs. The backs are mirrored from left to right, so that they \
      fall behind their fronts when the printer turns the sheet over its long edge. Crop marks show where to cut.

      When a case is refused nothing is written, and all that is wrong with all of them is said.

        certgen sheets fitta-2077/annex-05 cards/*.json --office office.json -o cards.pdf
      """)

  @Argument(help: "The identity of a card's form, or a form file (.xml).")
  var form: FormChoice
  @Argument(
    help: "Case files, one for each card, in their order on the sheets.",
    completion: .file(extensions: ["json"]))
  var cases: [String]
  @OptionGroup var choice: PrintChoice
  @Option(help: "pdf, png, text (plain text in reading order) or pages (positions of everything).")
  var format = PrintFormat.pdf
  @Option(help: "Pixels an inch, 36 to 1200 (png).") var dpi = Count(150)
  @Option(name: [.short, .long], help: "Where to, as with render.", completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard (36...1200).contains(dpi.value) else { throw ValidationError("--dpi takes 36 to 1200.") }
  }

  func run() throws {
    let renderer = try Renderer()
    let office = try choice.frame(renderer)
    choice.date?.warnIfUncertain()
    guard try form.form(in: choice.forms.catalogue(), on: choice.asOf).kind == .card else {
      throw ValidationError("\(form.name) is no card; sheets are for cards.")
    }
    var cards: [Publication] = []
    var dates: [BSDate] = []
    var refusal: ExitStatus?
    for path in cases {
      do {
        let print = try choice.filling(path, form, renderer, office: office)
        cards.append(try renderer.publication(print.form, print.filling, office: office))
        dates.append(print.date)
      } catch {
        refusal = Failures.tell(error, about: path, after: refusal)
      }
    }
    if let refusal { throw Failures.Said(status: refusal) }
    // The sheet is as old as its youngest card.
    guard let date = dates.max() else { return }
    let sheets = try CardSheets.tenToA4.sheets(of: cards)
    let made = PrintOutput(
      format: format, page: nil, dpi: Double(dpi.value), output: output, name: "\(form.name)-sheets",
      force: replace.force)
    try made.write(sheets, renderer) {
      try renderer.pdf(sheets, subject: form.name, author: office.name, date: date)
    }
  }
}
