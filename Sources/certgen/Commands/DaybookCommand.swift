import ArgumentParser
import Certificates
import Nepali
import Tables

struct DaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daybook", abstract: "Print the day book of fees: receipts, refunds and their sums.",
    usage: "certgen daybook [<REGISTER>] [--date <date> | --from <date> --to <date>] [--cashier <name>] [options]",
    discussion: """
      By day and receipt, with sums by day and by account head, what came before in the fiscal year, and the days \
      that cashiers have closed. csv has a line for each receipt; xlsx has sheets of sums besides.

        certgen daybook office.sqlite -o today.pdf
        certgen daybook office.sqlite --from 2083-08-01 --to 2083-08-30 --format xlsx -o mangsir.xlsx
      """)

  /// What a day book is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument { case pdf, csv, xlsx }

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "The day in Bikram Sambat; else today.", transform: BSDate.argument) var date: BSDate?
  @Option(help: "The first day in Bikram Sambat.", transform: BSDate.argument) var from: BSDate?
  @Option(help: "The last day in Bikram Sambat; else today.", transform: BSDate.argument) var to: BSDate?
  @Option(help: "What one cashier took, by the name in the register.") var cashier: String?
  @Option(help: "pdf, csv or xlsx.") var format = Format.pdf
  @Option(
    name: [.short, .long], help: "Where to; - is standard output. csv goes there unless told otherwise.",
    completion: .file())
  var output: String?
  @OptionGroup var replace: ReplaceChoice
  @OptionGroup var forms: CatalogueChoice

  func validate() throws {
    guard date == nil || from == nil && to == nil else {
      throw ValidationError("--date is one day; --from and --to are several.")
    }
    guard from != nil || to == nil else { throw ValidationError("--to goes with --from.") }
  }

  func run() throws {
    let register = try choice.open(path, for: .reading)
    let last = try date ?? to ?? .today
    let range = DaybookRange(first: from ?? last, last: last, cashier: cashier)
    let file = output ?? (format == .csv ? OutputFile.standardOutput : "daybook-\(last).\(format.rawValue)")
    switch format {
    case .csv where file == OutputFile.standardOutput:
      // Line by line, however many there are.
      try Terminal.write(DaybookTable.separatedHeads)
      try Listing.run({ visit in try register.daybook(range, visit) }) { receipt in
        try Terminal.write(DaybookTable.separated(receipt))
      }
    case .csv:
      var bytes = DaybookTable.separatedHeads
      try register.daybook(range) { bytes += DaybookTable.separated($0) }
      try write(bytes, to: file)
    case .xlsx:
      var table = DaybookTable()
      let book = try register.daybook(range) { table.add($0) }
      try write(try table.workbook(book).bytes(), to: file)
    case .pdf:
      try write(try Desk(register: register, catalogue: forms.catalogue()).daybookPDF(range), to: file)
    }
  }

  private func write(_ bytes: [UInt8], to file: String) throws {
    try OutputFile.write(
      bytes, to: file, replacing: replace.force ? .any : format == .pdf ? .format(.pdf) : .none)
    if output == nil { try Terminal.confirm(file, done: "\(file) was written") }
  }
}
