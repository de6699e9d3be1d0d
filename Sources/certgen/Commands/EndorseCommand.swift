import ArgumentParser
import Certificates
import Layout
import Nepali

struct EndorseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "endorse", abstract: "Write a decision on a certificate that is in the client's hands.",
    usage: """
      certgen endorse [<REGISTER>] <CERTIFICATE> <DECISION> [--slip] [--calibrate <dx,dy>] [--date <date>] [-o <path>]
      """,
    discussion: """
      The decision is a paper that was issued and has changed the industry's file: capital, capacity, transfer, \
      renewal. What it changes is printed alone, on white, where the stored pages of the certificate have the next row \
      of their table of decisions: put that page of the certificate into the printer. --calibrate moves it by so many \
      millimetres to the right and down, for a printer that misses. --slip prints the slip to be pasted there.

      The register remembers which row is whose; the same decision is printed in the same row again. A decision that \
      has a form of its own for the slip (madhesh-2078/rule-11-2-endorsement) is worded by it, others by \
      office/endorsement.

      Prints, parted by tabs: key of the certificate, row, page of the certificate.

        certgen endorse office.sqlite 1/083-84 OUT-2083-84-0045 -o row.pdf
        certgen endorse office.sqlite 1/083-84 OUT-2083-84-0045 --calibrate 0.8,-1.2 -o row.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the certificate.")
  var certificate: String?
  @Argument(help: "The number of the paper of the decision.")
  var decision: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Flag(help: "Print the slip to be pasted on the certificate.") var slip = false
  @Option(help: "Millimetres to the right and down, such as 0.8,-1.2.", transform: Self.shift)
  var calibrate: Shift?
  @Option(help: "The day of the endorsement in Bikram Sambat; else today.", transform: BSDate.argument)
  var date: BSDate?
  @OptionGroup var forms: CatalogueChoice
  @Option(
    name: [.short, .long], help: "Where to; - is standard output. Else a file named by the two papers.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  /// How far a printer misses.
  struct Shift {
    var right, down: Length
  }

  private static func shift(_ text: String) throws -> Shift {
    let parts = Digits.ascii.rewrite(text).split(separator: ",", omittingEmptySubsequences: false).map {
      Double($0)
    }
    guard parts.count == 2, let right = parts[0], let down = parts[1], abs(right) <= 30, abs(down) <= 30
    else {
      throw ValidationError("--calibrate takes two numbers of millimetres up to 30, such as 0.8,-1.2.")
    }
    return Shift(right: .mm(right), down: .mm(down))
  }

  func validate() throws {
    guard !slip || calibrate == nil else {
      throw ValidationError("a slip is pasted; --calibrate goes without --slip.")
    }
  }

  func run() throws {
    let (path, rest) = try choice.resolve([path, certificate, decision]) { _, count in count == 2 }
    guard rest.count == 2 else {
      throw ValidationError("which decision on which certificate? Give both numbers.")
    }
    let day = try date ?? .today
    day.warnIfUncertain()
    let desk = try Desk(
      register: RegisterChoice.open(path, for: .writing, by: actor), catalogue: forms.catalogue())
    let row = try desk.endorse(
      rest[0], with: rest[1], isSlip: slip, shift: (calibrate?.right ?? .zero, calibrate?.down ?? .zero),
      on: day,
      today: .today)
    let file = output ?? FileName.confined("\(row.certificate)-\(row.row)", suffix: ".pdf")
    _ = try OutputFile.write(row.bytes, to: file, replacing: replace.force ? .any : .format(.pdf))
    if row.isAgain { Terminal.note("row \(row.row) was printed before; it is the same row") }
    if file != OutputFile.standardOutput {
      try Terminal.print(row: [row.certificate, "row \(row.row)", row.page.map { "page \($0)" } ?? ""])
    }
  }
}
