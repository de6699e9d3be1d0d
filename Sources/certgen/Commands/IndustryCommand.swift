import ArgumentParser
import Certificates
import Nepali

struct IndustryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "industry",
    abstract: "Show the file of an industry: what its papers say of it, and what is due.",
    usage: "certgen industry [<REGISTER>] <NUMBER|NAME> [--as-of <date>] [--json]",
    discussion: """
      The number is that of its registration, in whichever digits and with whichever dashes; the name is that of one \
      industry, whole or as it begins.

      Columns, parted by tabs: particular, value, day of the paper, paper. Then a line for each paper (paper, key, \
      day, number, book, form, state), endorsement (endorsed, certificate, row, decision, day), payment (paid, receipt, \
      amount, head, method, day), the end of its term (renewal, end, last day without a late charge, state) and yearly \
      particulars that were not received (return, fiscal year, last day). Where the register does not know that the \
      firm renews, or that business has begun, the line ends with a question mark.

        certgen industry office.sqlite 501/083-84
        certgen industry office.sqlite "जनकपुर मखाना" --as-of 2082-01-01
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The registration number, or the name.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @Option(
    name: .customLong("as-of"), help: "What was known on this day in Bikram Sambat.",
    transform: BSDate.argument)
  var asOf: BSDate?
  @Flag(help: "Print one JSON object.") var json = false

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("which industry? Give its registration number or its name.")
    }
    let today = try BSDate.today
    let industry = try RegisterChoice.open(path, for: .reading).industry(number, asOf: asOf, today: today)
    if json { return try JSONOutput.print(industry) }
    for row in Self.rows(of: industry, on: asOf ?? today) { try Terminal.print(row: row) }
  }

  private static func rows(of industry: Industry, on day: BSDate) -> [[String]] {
    var rows = [["registration", industry.registrationNumber]]
    rows += industry.particulars.sorted { $0.key < $1.key }.map { name, particular in
      [
        name, particular.value.split(separator: "\n").joined(separator: "; "), particular.date,
        particular.paper ?? particular.caseID.map { "case \($0)" } ?? "entered",
      ]
    }
    rows += industry.file.map { paper in
      ["paper", paper.key, paper.date, paper.number, paper.book, paper.form, "\(paper.state)"]
    }
    rows += industry.endorsements.map {
      ["endorsed", $0.certificate, "row \($0.row)", $0.decision, $0.date]
    }
    rows += industry.payments.map { payment in
      let amount = (try? Money(paisa: abs(payment.paisa)))?.text(digits: .ascii, showingPaisa: true) ?? ""
      return [
        "paid", payment.receipt, (payment.paisa < 0 ? "-" : "") + amount, payment.head, payment.method,
        payment.date,
      ]
    }
    if let term = industry.term {
      rows.append(
        ["renewal", term.end, term.lastDay, term.state(on: day).rawValue] + (term.isKnownToRenew ? [] : ["?"])
      )
    }
    rows += industry.returns.map { ["return", $0.fiscalYear, $0.lastDay] + ($0.hasBegun ? [] : ["?"]) }
    return rows
  }
}
