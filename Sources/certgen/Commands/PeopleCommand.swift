import ArgumentParser
import Certificates
import Layout

struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List, add or disable the people who act in a register.",
    discussion: """
      Everything that is written in a register names a person of it: --by NAME, or the variable CERTGEN_PERSON. \
      While a register has one person, nobody has to be named.

        certgen people add office.sqlite "सीता राई" --post "नायब सुब्बा" --roles clerk,checker
        certgen people list office.sqlite
        certgen people disable office.sqlite "सीता राई" --reason "सरुवा"
      """,
    subcommands: [PeopleListCommand.self, PeopleAddCommand.self, PeopleDisableCommand.self],
    defaultSubcommand: PeopleListCommand.self)
}

struct PeopleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List everybody who was ever in the register.",
    usage: "certgen people list [<REGISTER>] [--json]",
    discussion: "Columns, parted by tabs: name, post, roles, state (acts, or why not).")

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print a JSON list.") var json = false

  private struct Answer: Encodable {
    var name, post: String
    var roles: [String]
    var disabled: String?
  }

  func run() throws {
    let answers = try choice.open(path, for: .reading).people().map { person, disabled in
      Answer(
        name: person.name, post: person.post, roles: person.roles.sorted().map(\Person.Role.rawValue),
        disabled: disabled)
    }
    if json { return try JSONOutput.list { element in for answer in answers { try element(answer) } } }
    for answer in answers {
      let columns = [
        answer.name, answer.post, answer.roles.joined(separator: ","),
        answer.disabled.map { "disabled: \($0)" } ?? "acts",
      ]
      try Terminal.print(row: columns)
    }
  }
}

struct PeopleAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take somebody into the register.",
    usage: "certgen people add [<REGISTER>] <NAME> --post <post> --roles <roles> [--signature <file>]",
    discussion: """
      Roles: clerk enters cases, checker checks them, approver issues and makes void, cashier takes fees, \
      archivist keeps copies, administrator sets the office, its people and its books.

        certgen people add office.sqlite "हरिप्रसाद ज्ञवाली" --post निर्देशक --roles approver,administrator
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The name, as it is printed under a signature.")
  var name: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "The post: निर्देशक.") var post: String
  @Option(
    help: "Some of \(Person.Role.allCases.map(\.rawValue).joined(separator: ", ")), parted by commas.",
    completion: .list(Person.Role.allCases.map(\.rawValue)))
  var roles: String
  @Option(help: "A picture of the signature, JPEG or PNG.", completion: .file(extensions: ["png", "jpg"]))
  var signature: String?

  func run() throws {
    let (path, rest) = try choice.resolve([path, name]) { _, count in count == 1 }
    guard let name = rest.first, rest.count == 1 else { throw ValidationError("who? Give a name.") }
    let chosen: [Person.Role] = try roles.split(separator: ",").map { word in
      guard let role = Person.Role(rawValue: word.trimmingPrefix(while: { $0 == " " }).lowercased()) else {
        throw ValidationError("\"\(word)\" is no role; there are \(Person.Role.allCases.map(\.rawValue)).")
      }
      return role
    }
    let picture = try signature.map { file in
      try Failures.about(file) {
        let bytes = try InputFile.read(file, limit: Picture.Limits.photo.bytes)
        _ = try Picture(bytes: bytes, name: file)
        return bytes
      }
    }
    let person = try RegisterChoice.open(path, for: .writing, by: actor).addPerson(
      name, post: post, roles: Set(chosen), signature: picture)
    Terminal.doubt(person.name, what: "name")
    Terminal.doubt(person.post, what: "post")
    try Terminal.print(row: [
      person.name, person.post, person.roles.sorted().map(\Person.Role.rawValue).joined(separator: ","),
    ])
  }
}

struct PeopleDisableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable", abstract: "Let somebody act no longer; what they did stays theirs.",
    usage: "certgen people disable [<REGISTER>] <NAME> --reason <reason>")

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @Argument(help: "The name.")
  var name: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "Why, for the register; 1 to 500 characters.") var reason: String

  func run() throws {
    let (path, rest) = try choice.resolve([path, name]) { _, count in count == 1 }
    guard let name = rest.first, rest.count == 1 else { throw ValidationError("who? Give a name.") }
    try RegisterChoice.open(path, for: .writing, by: actor).disablePerson(name, reason: reason)
    Terminal.doubt(reason, what: "reason")
  }
}
