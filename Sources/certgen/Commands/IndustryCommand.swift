import ArgumentParser
import Certificates

struct IndustryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "industry", abstract: "Show what the papers of an industry say of it.",
    usage: "certgen industry [<REGISTER>] <NUMBER> [--json]",
    discussion: """
      The number is that of its registration, in whichever digits and with whichever dashes.

      Columns, parted by tabs: particular, value, day of the paper, paper. Then its papers, one a line.

        certgen industry office.sqlite 501/083-84
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The registration number.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print one JSON object.") var json = false

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("which industry? Give its registration number.")
    }
    let industry = try RegisterChoice.open(path, for: .reading).industry(number)
    if json { return try JSONOutput.print(industry) }
    try Terminal.print(row: ["registration", industry.registrationNumber])
    for (name, particular) in industry.particulars.sorted(by: { $0.key < $1.key }) {
      let value = particular.value.split(separator: "\n").joined(separator: "; ")
      try Terminal.print(row: [
        name, value, particular.date, particular.paper ?? particular.caseID.map { "case \($0)" } ?? "entered",
      ])
    }
    for paper in industry.papers { try Terminal.print(row: ["paper", paper]) }
  }
}
