import ArgumentParser
import Certificates
import Forms

struct GetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get", abstract: "Take an issued document out of a register, byte for byte.",
    usage: "certgen get [<REGISTER>] <NUMBER> [-o <path>] [--force]",
    discussion: """
      The number is the document's number in ASCII, or one that it has in a book, in whichever digits and with \
      whichever dashes; of a paper whose place another took, its number means that other. A file that is there with \
      other bytes is not replaced without --force.

        certgen get office.sqlite OUT-2083-84-0001
        certgen get office.sqlite ५०१/०८३–८४ --book registration -o certificate.pdf
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The number of the document.")
  var number: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "The book of the number: \(Book.names).", transform: Book.argument) var book: Book?
  @Option(
    name: [.short, .long], help: "Where to; - is standard output. Else a file named by the number in ASCII.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  func run() throws {
    let (path, rest) = try choice.resolve([path, number]) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("which document? Give its number.")
    }
    let register = try RegisterChoice.open(path, for: .reading)
    let document = try register.document(number, in: book)
    let bytes = try register.pdf(of: number, in: book)
    let file = output ?? FileName.confined(document.key, suffix: ".pdf")
    if let successor = document.supersededBy {
      Terminal.note("\(document.key): holds no more; \(successor) took its place")
    }
    if try !OutputFile.write(bytes, to: file, replacing: replace.force ? .any : .none) {
      Terminal.note("\(file): was there already, with the same bytes")
    }
    if output == nil { try Terminal.confirm(file, done: "\(file) was written") }
  }
}
