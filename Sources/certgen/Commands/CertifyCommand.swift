import ArgumentParser
import Certificates

struct CertifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certify", abstract: "Give a certified true copy of a paper (सक्कल बमोजिम नक्कल ठीक छ).",
    usage: "certgen certify [<REGISTER>] <NUMBER> [--reason <reason>] [--date <date>] [-o <path>]",
    discussion: """
      The copy has the pages of the paper, as it was issued, and at the foot of each that it is a true copy, of which \
      paper, its day, and a line for the signature of who certifies it: who acts. It bears the numbers of the paper \
      and takes none. The paper holds on.

      Prints, parted by tabs: key, kind of copy, key of the paper, what it is about.

        certgen certify office.sqlite 1/083-84 --by "ललिता कुमारी झा"
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the paper.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "What for, if it is to be said: 1 to 500 characters.") var reason: String?
  @OptionGroup var copy: CopyChoice

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("of which document? Give its number.")
    }
    try copy.give(path, by: actor) { desk, day in
      try desk.copy(number, certified: true, reason: reason, on: day, today: .today)
    }
    if let reason { Terminal.doubt(reason, what: "reason") }
  }
}
