import ArgumentParser
import Certificates
import Forms
import Nepali
import Printing

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print or export the books and lists of a register.",
    usage: "certgen report [<REGISTER>] <KIND> [--year <year> | --from <day> --to <day>] [options]",
    discussion: """
      incoming, dispatch and registrations are the office's books, page for page, with places to sign; daily says \
      who did what, spoiled which papers are of no use any more, renewals whose terms end, fees what was paid, yearly the \
      figures of the year by class, sector, district and month with charts. Without --year or --from it is the fiscal year of today; \
      daily is today.

      A PDF has the pages as they are bound. csv and xlsx have plain numbers, days as 2083-08-12, and English heads; \
      csv is written row by row.

        certgen report office.sqlite dispatch --year 2083/84 -o dispatch.pdf
        certgen report office.sqlite registrations --from 2083-04-01 --to 2083-06-30 --format xlsx -o reg.xlsx
        certgen report office.sqlite fees --format csv
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case pdf, csv, xlsx, text, pages, png }

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "\(ReportKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "The fiscal year: 2083/84.", transform: { try FiscalYear.parse($0) }) var year: FiscalYear?
  @Option(help: "The first day, Bikram Sambat.", transform: BSDate.argument) var from: BSDate?
  @Option(help: "The last day; else today.", transform: BSDate.argument) var to: BSDate?
  @Option(help: "pdf, csv, xlsx; text, pages and png as with render.") var format = Format.pdf
  @Option(help: "The day on which it is printed; else today.", transform: BSDate.argument) var date: BSDate?
  @Option(help: "Pixels an inch, 36 to 1200 (png).") var dpi = Count(150)
  @OptionGroup var forms: CatalogueChoice
  @Option(name: [.short, .long], help: "Where to; - for standard output, which csv has by itself.", completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func validate() throws {
    guard year == nil || (from == nil && to == nil) else { throw ValidationError("give --year or --from and --to.") }
    guard (36...1200).contains(dpi.value) else { throw ValidationError("--dpi takes 36 to 1200.") }
    guard to == nil || from != nil else { throw ValidationError("--to goes with --from.") }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path, kind]) { _, count in count == 1 }
    guard let kind = rest.first.flatMap(ReportKind.init(rawValue:)), rest.count == 1 else {
      throw ValidationError("which report? One of \(ReportKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let register = try RegisterChoice.open(path, for: .reading)
    let desk = try Desk(register: register, catalogue: forms.catalogue())
    let report = try desk.report(kind, in: period(kind))
    switch format {
    case .csv:
      try OutputFile.write(to: output ?? OutputFile.standardOutput, force: replace.force, report.separated)
    case .xlsx:
      try OutputFile.write(
        report.workbook(made: date ?? .today), to: output ?? FileName.confined(kind.rawValue, suffix: ".xlsx"),
        replacing: replace.force ? .any : .none)
    case .pdf: try print(report, kind, desk, as: .pdf)
    case .text: try print(report, kind, desk, as: .text)
    case .pages: try print(report, kind, desk, as: .pages)
    case .png: try print(report, kind, desk, as: .png)
    }
  }

  private func period(_ kind: ReportKind) throws -> ReportPeriod {
    if let from { return try ReportPeriod(from: from, to: to ?? .today) }
    let today = try BSDate.today
    if kind == .daily, year == nil { return try ReportPeriod(from: today, to: today) }
    return try ReportPeriod(year ?? FiscalYear(containing: today))
  }

  private func print(_ report: Report, _ kind: ReportKind, _ desk: Desk, as format: PrintFormat) throws {
    let renderer = try Renderer()
    let office = try desk.office() ?? .neutral
    let day = try date ?? .today
    let pages = try renderer.publication(report, office: office, day: day)
    let made = PrintOutput(
      format: format, page: nil, dpi: Double(dpi.value), output: output, name: kind.rawValue, force: replace.force)
    try made.write(pages, renderer) {
      try renderer.pdf(pages, subject: "\(report.title.english), \(report.period.english)", author: office.name, date: day)
    }
  }
}
