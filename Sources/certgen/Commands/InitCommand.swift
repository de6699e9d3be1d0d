import ArgumentParser
import Certificates

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty register.",
    usage: "certgen init <REGISTER> [--person <name>]",
    discussion: """
      A file that exists is never overwritten.

        certgen init office.sqlite --person "हरिप्रसाद ज्ञवाली"
      """)

  @Argument(help: "The file to make.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "The first person, who has every role; else the account that runs the program.")
  var person: String?

  func run() throws {
    let path = try choice.resolve([path]).path
    let person = person ?? RegisterChoice.account
    _ = try Register.create(path: path, person: person)
    try Terminal.confirm(
      "\(path): a new register of \(person); set its office with certgen office",
      done: "the register \(path) was made")
  }
}
