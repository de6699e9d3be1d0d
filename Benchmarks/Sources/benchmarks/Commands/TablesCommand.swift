import ArgumentParser

/// Prints the tables, all or some.
struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", abstract: "Print the tables of docs/benchmarks.md, all or some.")

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case cold, certificate, booklet, words, register, pool, archive, find, memory
  }

  @Argument(help: "cold, certificate, booklet, words, register, pool, archive, find, memory; none for all.")
  var parts: [Part] = []
  @OptionGroup var choices: Choices

  func run() throws {
    for part in parts.isEmpty ? Part.allCases : parts {
      switch part {
      case .cold: try ColdPart.run(choices)
      case .certificate: try CertificatePart.run(choices)
      case .booklet: try BookletPart.run(choices)
      case .words: try WordPart.run(choices)
      case .register: try RegisterPart.run(choices)
      case .pool: try PoolPart.run(choices)
      case .archive: try ArchivePart.run(choices)
      case .find: try FindPart.run(choices)
      case .memory: try MemoryPart.run(choices)
      }
    }
  }
}
