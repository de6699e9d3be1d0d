import ArgumentParser
import Certificates

struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Write an issued document for the printer, and note that it was printed.",
    usage: "certgen print [<REGISTER>] <NUMBER> [--serial <serial>] [--date <date>] [-o <path>] [--force]",
    discussion: """
      The file is the stored document, byte for byte. Where an office prints on numbered sheets, --serial is that of \
      the sheet; no sheet is used twice.

        certgen print office.sqlite OUT-2083-84-0001 --serial "क–०१२३४५" -o certificate.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the document.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "The serial of the sheet; 1 to 200 characters.") var serial: String?
  @OptionGroup var when: StepDayChoice
  @Option(
    name: [.short, .long], help: "Where to; - is standard output. Else a file named by the number in ASCII.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func run() throws {
    let (path, number) = try choice.documentNumber([path, number])
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    _ = try register.document(number)
    try Failures.about("document \(number)") {
      try register.require(.print, document: number)
      let file = try output ?? FileName.confined(register.document(number).key, suffix: ".pdf")
      // A sheet that was spoiled is printed anew from the same file.
      try OutputFile.write(register.pdf(of: number), to: file, replacing: replace.force ? .any : .none)
      try register.take(
        .print, document: number, on: when.day, details: serial.map { ["serial": $0] } ?? [:])
      if output == nil { try Terminal.confirm(file, done: "\(file) was written, and the printing noted") }
    }
    Terminal.doubt(serial, what: "serial")
  }
}
