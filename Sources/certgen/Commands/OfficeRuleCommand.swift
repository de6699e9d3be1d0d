import ArgumentParser
import Certificates

struct OfficeRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Set or show what the office has decided of its own work.",
    usage: "certgen office rule [<REGISTER>] [<RULE> <VALUE>]",
    discussion: """
      four-eyes   yes or no: whether who enters a case may neither check, decide nor issue it. The register's file \
      refuses it then, whatever program writes. It holds for what is done from now on.

      Without a rule, prints those that are set, parted by tabs.

        certgen office rule office.sqlite four-eyes yes
      """)

  @Argument(help: "The register, the rule, and what it is to say.", completion: .file())
  var operands: [String] = []
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice

  func run() throws {
    let (path, rest) = try choice.resolve(operands) { first, _ in Self.rule(first) != nil }
    guard let name = rest.first else { return try show(path) }
    guard let rule = Self.rule(name) else {
      throw ValidationError("there is no rule \(name); there are \(Self.names.joined(separator: ", ")).")
    }
    guard rest.count == 2 else {
      throw ValidationError("what is \(name) to say? One of \(rule.values.joined(separator: ", ")).")
    }
    try RegisterChoice.open(path, for: .writing, by: actor).set(rule, to: rest[1])
  }

  private func show(_ path: String) throws {
    let register = try RegisterChoice.open(path, for: .reading)
    for rule in OfficeRule.allCases {
      guard let value = try register.value(of: rule) else { continue }
      try Terminal.print(row: [Self.name(rule), value])
    }
  }

  private static func name(_ rule: OfficeRule) -> String { rule.rawValue.replacing("_", with: "-") }
  private static func rule(_ name: String) -> OfficeRule? { OfficeRule.allCases.first { Self.name($0) == name } }
  private static var names: [String] { OfficeRule.allCases.map(name) }
}
