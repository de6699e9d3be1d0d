import ArgumentParser
import Certificates

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty register.",
    usage: "certgen init <REGISTER> [--person <name>] [--group <group>]",
    discussion: """
      A file that exists is never overwritten. The register is closed to other accounts of the machine; with \
      --group those of the group may use it too, where they may also write in its folder.

        certgen init office.sqlite --person "हरिप्रसाद ज्ञवाली"
      """)

  @Argument(help: "The file to make.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "The first person, who has every role; else the account that runs the program.")
  var person: String?

  @Option(help: "A group of accounts that may use the register too.") var group: String?

  func run() throws {
    let path = try choice.resolve([path]).path
    let person = person ?? RegisterChoice.account
    _ = try Register.create(path: path, person: person, group: group)
    Terminal.doubt(person, what: "person")
    try Terminal.confirm(
      "\(path): a new register of \(person); set its office with certgen office",
      done: "the register \(path) was made")
  }
}
