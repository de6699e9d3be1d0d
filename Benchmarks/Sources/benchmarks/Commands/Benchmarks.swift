import ArgumentParser

/// Measures certgen; see docs/benchmarks.md for what each row means.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks", abstract: "Measure certgen.",
    subcommands: [TablesCommand.self, DrawCommand.self, BatchCommand.self, ArchiveCommand.self],
    defaultSubcommand: TablesCommand.self)
}
