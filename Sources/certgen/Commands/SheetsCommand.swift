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
    usage:
      "certgen sheets <FORM> <CASE> ... [options]\n       certgen sheets <FORM> <NUMBER> ... --register <path>",
    discussion: """
      Pages come in pairs, fronts and then backs. The backs are mirrored from left to right, so that they \
      fall behind their fronts when the printer turns the sheet over its long edge. Crop marks show where to cut.

      Cards that a register issued come out as it has them: with their numbers, the code and the office's frame of \
      that day. A card that is void is not printed.

      When a case is refused nothing is written, and all that is wrong with all of them is said.

        certgen sheets fitta-2077/annex-05 cards/*.json --office office.json -o cards.pdf
        certgen sheets fitta-2077/annex-05 --register office.sqlite OUT-2083-84-0007 OUT-2083-84-0008 -o cards.pdf
      """)

  @Argument(help: "The identity of a card's form, or a form file (.xml).")
  var form: FormChoice
  @Argument(
    help: "Case files, or numbers of issued cards, in their order on the sheets.",
    completion: .file(extensions: ["json"]))
  var cases: [String]
  @Option(help: "Take the cards from this register, by their numbers.", completion: .file())
  var register: String?
  @Option(
    help:
      "Show the numbers that the first card would have of this ordinal in its books, and those that follow.")
  var number: Count?
  @OptionGroup var choice: PrintChoice
  @Option(help: "pdf, png, text (plain text in reading order) or pages (positions of everything).")
  var format = PrintFormat.pdf
  @Option(help: "Pixels an inch, 36 to 1200 (png).") var dpi = Count(150)
  @Option(name: [.short, .long], help: "Where to, as with render.", completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard (36...1200).contains(dpi.value) else { throw ValidationError("--dpi takes 36 to 1200.") }
    guard (1...999_999_999).contains(number?.value ?? 1) else {
      throw ValidationError("--number takes 1 to 999999999.")
    }
    guard
      register == nil || (choice.office == nil && choice.date == nil && choice.asOf == nil && number == nil)
    else {
      throw ValidationError("a card of a register has its office, its day and its numbers.")
    }
  }

  func run() throws {
    let renderer = try Renderer()
    guard try form.form(in: choice.forms.catalogue(), on: choice.asOf).kind == .card else {
      throw ValidationError("\(form.name) is no card; sheets are for cards.")
    }
    let source: any CardSource =
      if let register {
        IssuedCards(
          register: try RegisterChoice.open(register, for: .reading), form: form.name,
          printer: DraftPrinter(renderer))
      } else {
        CaseCards(
          form: form, choice: choice, office: try choice.frame(renderer), first: number?.value,
          renderer: renderer)
      }
    choice.date?.warnIfUncertain()
    var cards: [Card] = []
    var refusal: ExitStatus?
    for (index, name) in cases.enumerated() {
      do { cards.append(try source.card(name, index: index)) } catch {
        refusal = Failures.tell(error, about: name, after: refusal)
      }
    }
    if let refusal { throw Failures.Said(status: refusal) }
    // The sheet is as old as its youngest card.
    guard let date = cards.map(\.date).max(), let author = cards.first?.office else { return }
    let sheets = try CardSheets.tenToA4.sheets(of: cards.map(\.pages))
    let made = PrintOutput(
      format: format, page: nil, dpi: Double(dpi.value), output: output, name: "\(form.name)-sheets",
      force: replace.force)
    try made.write(sheets, renderer) {
      try renderer.pdf(sheets, subject: form.name, author: author, date: date)
    }
  }
}
