import ArgumentParser
import Certificates
import Nepali

struct PayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Take the fee of a case and give a receipt, or tell what is due.",
    usage: "certgen pay [<REGISTER>] <CASE> [--cash | --voucher <number>] [options]",
    discussion: """
      What is due is computed: by the "fees" of the office file, else by the form. Another amount needs a reason, \
      and so does a voucher that was taken before. Payment and receipt are one act, all or nothing. A key that is \
      given again is the same payment: nothing changes, and its receipt is told.

      Prints, parted by tabs: number of the receipt, the same in ASCII, amount, account head, payer, key of the \
      payment. Without --cash or --voucher, what is due: account head, fee, paid, due.

        certgen pay office.sqlite 12
        certgen pay office.sqlite 12 --cash -o receipt.pdf
        certgen pay office.sqlite 12 --voucher 00214 --amount 500 --because "पहिलो किस्ता" --key portal-7731
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The case, by the number that certgen cases lists.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Flag(help: "Paid in cash.") var cash = false
  @Option(help: "Paid into the office's account: the number of the bank's voucher.") var voucher: String?
  @Option(help: "The amount in rupees; else what is due.", transform: Money.argument) var amount: Money?
  @Option(help: "The account head (आम्दानी शीर्षक), where fees are due under several.") var head: String?
  @Option(help: "By which the payment is known if it is asked for again; 1 to 80 characters.") var key: String?
  @Option(help: "Why the amount is not what is due, or why a voucher comes again.") var because: String?
  @Option(name: .customLong("from"), help: "Who pays; else the applicant of the case, or whom it is about.")
  var payer: String?
  @Option(name: .customLong("for"), help: "What is paid for; else the title of the form.") var purpose: String?
  @OptionGroup var receipt: ReceiptChoice

  func validate() throws {
    guard !cash || voucher == nil else { throw ValidationError("--cash and --voucher do not go together.") }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { first, count in count == 1 || (try? WholeNumber.parse(first)) != nil }
    guard rest.count == 1, let id = (try? WholeNumber.parse(rest[0])).flatMap({ Int64(exactly: $0) }) else {
      throw ValidationError("which case? Give its number.")
    }
    guard let method = voucher.map(PaymentMethod.voucher) ?? (cash ? .cash : nil) else {
      return try tell(try receipt.desk(RegisterChoice.open(path, for: .reading)).dues(ofCase: id))
    }
    var order = PaymentOrder(caseID: id, method: method)
    (order.amount, order.head, order.key, order.reason) = (amount, head, key, because)
    (order.payer, order.purpose) = (payer, purpose)
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    try receipt.finish(Failures.about("case \(id)") { try receipt.desk(register).pay(order, on: receipt.day()) }, of: register)
    for (words, what) in [(because, "reason"), (payer, "payer"), (purpose, "purpose")] {
      Terminal.doubt(words, what: what)
    }
  }

  private func tell(_ dues: [Due]) throws {
    if receipt.json { return try JSONOutput.print(dues) }
    for due in dues {
      try Terminal.print(row: [due.head] + [due.fee, due.paid, due.due].map(Receipt.rupees))
    }
  }
}

extension Money {
  /// Reads an amount of the command line.
  static func argument(_ text: String) throws -> Money { try parse(text) }
}
