import ArgumentParser
import Certificates
import Nepali

struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close the cash of a day, counted by the cashier.",
    usage: "certgen close [<REGISTER>] --counted <rupees> [--date <date>] [--because <reason>]",
    discussion: """
      By the cashier who took it. What is counted is what the book says, or the difference has a reason. Nothing \
      more of that day or an earlier one is then taken by the same cashier.

      Prints, parted by tabs: day, cashier, cash by the book, cash counted, reason.

        certgen close office.sqlite --counted 12,750 --by "सीता शर्मा"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "The cash that is there, in rupees.", transform: Money.argument) var counted: Money
  @Option(help: "The day in Bikram Sambat; else today.", transform: BSDate.argument) var date: BSDate?
  @Option(help: "Why the cash is not what the book says.") var because: String?
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let path = try choice.resolve([path]).path
    let date = try date ?? .today
    date.warnIfUncertain()
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    let closed = try register.closeCash(of: date, counted: counted, reason: because, today: .today)
    Terminal.doubt(because, what: "reason")
    let line =
      json
      ? try JSONOutput.text(closed)
      : [
        closed.date, closed.cashier, Receipt.rupees(closed.booked), Receipt.rupees(closed.counted), closed.reason ?? "–",
      ].joined(separator: "\t")
    try Terminal.confirm(line, done: "the cash of \(closed.date) was closed")
  }
}
