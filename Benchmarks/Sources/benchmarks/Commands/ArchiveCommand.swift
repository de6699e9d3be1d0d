import ArgumentParser

/// Makes a large register, on which any command can be tried.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Make a register with many stand-in papers.")

  @Argument(help: "The file to make.") var path: String
  @Option(help: "How many papers.") var documents = 200_000
  @Option(help: "Bytes of a paper.") var bytes = 2_000

  func run() throws {
    var archive = try Archive(path: path, bytes: bytes)
    for _ in 0..<(documents / 1_000) { try archive.grow(by: 1_000) }
    try archive.grow(by: documents % 1_000)
  }
}
