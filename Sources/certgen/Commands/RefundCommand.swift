import ArgumentParser
import Certificates

struct RefundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund", abstract: "Give back what a receipt says.",
    usage: "certgen refund [<REGISTER>] <RECEIPT> --reason <reason> [options]",
    discussion: """
      The entry of the receipt stays; another one reverses it, on the day of the refund, with a receipt that the \
      payer signs. What was given back is not given back again: the receipt of then is told.

        certgen refund office.sqlite RCPT-2083-84-0087 --reason "निवेदन फिर्ता लिएको" -o refund.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the receipt, in whichever digits.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "Why it is given back; 1 to 500 characters.") var reason: String
  @OptionGroup var receipt: ReceiptChoice

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("which receipt? Give its number.")
    }
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    try receipt.finish(receipt.desk(register).refund(number, reason: reason, on: receipt.day()), of: register)
    Terminal.doubt(reason, what: "reason")
  }
}
