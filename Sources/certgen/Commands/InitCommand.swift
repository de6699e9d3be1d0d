import ArgumentParser
import Certificates

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty register.",
    usage: "certgen init <REGISTER>",
    discussion: """
      A file that exists is never overwritten.

        certgen init office.sqlite
      """)

  @Argument(help: "The file to make.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice

  func run() throws {
    let path = try choice.resolve([path]).path
    _ = try Register.create(path: path, actor: RegisterChoice.actor)
    try Terminal.confirm(
      "\(path): a new register; set its office with certgen office", done: "the register \(path) was made")
  }
}
