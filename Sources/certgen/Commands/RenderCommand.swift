import ArgumentParser
import Certificates
import Forms
import Layout
import Nepali
import Printing

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Make a document without a register: filled from a case file, or blank.",
    usage: "certgen render <FORM> (--case <case> | --blank) [options]",
    discussion: """
      The same form, case, office and day give the same bytes, whenever and wherever.

        certgen render fitta-2077/annex-03 --case letter.json --office office.json -o letter.pdf
        certgen render fitta-2077/annex-03 --case letter.json --format text > letter.txt
        certgen render fitta-2077/annex-05 --case card.json --bleed
        certgen render drafts/annex-07.xml --blank --format png --dpi 200 -o draft.png
        certgen render salyan-charter/services --blank --paper a2-landscape
        certgen render salyan-charter/services --blank --paper a4 --booklet
      """)

  @Argument(help: "The identity of a form, or a form file (.xml).")
  var form: FormChoice

  @Option(
    name: .customLong("case"), help: "The case file that fills the form.",
    completion: .file(extensions: ["json"]))
  var caseFile: String?
  @Flag(help: "The empty form as the gazette prints it.") var blank = false
  @OptionGroup var choice: PrintChoice
  @OptionGroup var translation: EnglishChoice

  @Option(help: "pdf, png, text (plain text in reading order) or pages (positions of everything).")
  var format = PrintFormat.pdf
  @Option(help: "Only this page, from 1 (png).") var page: Count?
  @Option(help: "Pixels an inch, 36 to 1200 (png).") var dpi = Count(150)
  @Flag(help: "3 mm beyond the cut on every side (cards).") var bleed = false
  @Option(help: "One of the papers that the form is made for, as certgen forms show lists them.")
  var paper: String?
  @Flag(exclusivity: .exclusive) var book: BookChoice?
  @Option(help: "Show the numbers and the code of the document of this ordinal in its books, from 1.")
  var number: Count?

  @Option(
    name: [.short, .long],
    help: """
      Where to; - is standard output. Else text and pages go to standard output, the others to a file named \
      by the form. Several PNG pages get -1, -2, … before the suffix.
      """, completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard (caseFile != nil) != blank else { throw ValidationError("give either --case or --blank.") }
    guard (36...1200).contains(dpi.value) else { throw ValidationError("--dpi takes 36 to 1200.") }
    guard page?.value ?? 1 >= 1 else { throw ValidationError("--page counts from 1.") }
    guard page == nil || format == .png else { throw ValidationError("--page goes with --format png.") }
    guard (1...999_999_999).contains(number?.value ?? 1) else {
      throw ValidationError("--number takes 1 to 999999999.")
    }
    guard number == nil || !blank else { throw ValidationError("a blank form has no number.") }
  }

  func run() throws {
    let renderer = try Renderer()
    var office = try choice.frame(renderer)
    office.settings = translation.settings(office.settings)
    choice.date?.warnIfUncertain()
    var print =
      try caseFile.map { try choice.filling($0, form, renderer, office: office) } ?? choice.blank(form)
    try translation.check(print.form)
    print.filling.map(translation.warn)
    let isCard = print.form.kind == .card
    guard !bleed || isCard else { throw ValidationError("--bleed goes with cards.") }
    guard book == nil || !isCard else {
      throw ValidationError("--spread and --booklet go with pages; certgen sheets lays cards out.")
    }
    if let paper { print.form = try print.form.printed(on: paper) }
    let numbers = try number.map { ordinal in
      print.form.specimenNumbers(
        in: try FiscalYear(containing: print.date), ordinal: ordinal.value, branch: office.branch)
    }
    var publication = try Failures.about(caseFile) {
      try renderer.publication(
        print.form, print.filling, office: office, numbers: numbers ?? DraftNumbers())
    }
    if bleed { publication.addBleed() }
    if let book { publication = try book.sheets.sheets(of: publication) }
    let subject = numbers?.own.map { "\(print.form.id), \($0.key)" } ?? print.form.id
    let made = PrintOutput(
      format: format, page: page?.value, dpi: Double(dpi.value), output: output, name: print.form.id,
      force: replace.force)
    try made.write(publication, renderer) {
      try renderer.pdf(publication, subject: subject, author: office.name, date: print.date)
    }
  }
}

extension Publication {
  /// Gives every page ink beyond the cut, as printers of cards ask for it.
  fileprivate mutating func addBleed() {
    for index in pages.indices { pages[index].bleed = .mm(3) }
  }
}
