import ArgumentParser
import Printing

struct IdentityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity", abstract: "Say what makes the documents: version, sources, libraries, fonts.",
    discussion: """
      Two programs of one identity make the same bytes from the same draft; documents keep it. "commit unknown" \
      is said by a program that was not built with make, "with changes" by one whose sources differ from the \
      commit.

      Prints, parted by tabs: part, version or digest.

        certgen identity
        certgen identity --line     # as documents keep it
      """)

  @Flag(help: "Print one line, as documents keep it.") var line = false
  @Flag(help: "Print a JSON object.") var json = false

  func validate() throws {
    guard !line || !json else { throw ValidationError("give either --line or --json.") }
  }

  func run() throws {
    if line { return try Terminal.print(Identity.current) }
    let parts = Identity.running.parts
    if json {
      return try JSONOutput.print(Dictionary(parts.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    }
    for part in parts { try Terminal.print(row: [part.name, part.value]) }
  }
}
