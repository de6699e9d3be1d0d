import ArgumentParser
import Glibc

/// Who acts in a register: `--by`, or `CERTGEN_PERSON`.
struct ActorChoice: ParsableArguments {
  @Option(name: .customLong("by"), help: "Who acts, by the name in the register; else CERTGEN_PERSON.")
  var name: String?

  /// The variable of the environment that names who acts.
  static let variable = "CERTGEN_PERSON"

  /// The name that was given; nil leaves it to a register with one person.
  var person: String? {
    if let name { return name }
    let standing = getenv(Self.variable).map { String(cString: $0) } ?? ""
    return standing.isEmpty ? nil : standing
  }
}
