import ArgumentParser
import Certificates
import Nepali

/// The day of a payment, and where its receipt goes.
struct ReceiptChoice: ParsableArguments {
  @Option(help: "The day of the payment in Bikram Sambat; else today.", transform: BSDate.argument)
  var date: BSDate?
  @Option(
    name: [.short, .long], help: "Where the receipt goes as PDF; - is standard output. Else certgen get gives it.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON object.") var json = false

  func desk(_ register: Register) throws -> Desk { try Desk(register: register, catalogue: forms.catalogue()) }

  /// The day, and the day by the clock.
  func day() throws -> IssueDay {
    let day = try IssueDay(date: date ?? .today, today: .today)
    day.date.warnIfUncertain()
    return day
  }

  /// Tells a receipt and writes it. It stays written in the register when it cannot be told.
  func finish(_ receipt: Receipt, of register: Register) throws {
    let account = "receipt \(receipt.key) was \(receipt.isNew ? "written" : "there already")"
    if !receipt.isNew { Terminal.note("receipt \(receipt.key) was written before; nothing was changed") }
    do {
      if let output {
        try OutputFile.write(
          register.pdf(of: receipt.key), to: output, replacing: replace.force ? .any : .none)
      }
    } catch {
      throw Fault.Stopped(error: error, account: account)
    }
    guard output != OutputFile.standardOutput else { return }
    let line =
      json
      ? try JSONOutput.text(receipt)
      : [
        receipt.number, receipt.key, receipt.amount, receipt.head, receipt.payer, receipt.reference,
      ].joined(separator: "\t")
    try Terminal.confirm(line, done: account)
  }
}
