import ArgumentParser

/// Makes a batch and prints the peak memory of the process in KiB. The rows are made one by one, so that
/// only what the program keeps can grow.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Make a batch and print the peak memory in KiB.")

  enum Kind: String, CaseIterable, ExpressibleByArgument { case drawn, sealed, issued }

  @Argument(help: "drawn, sealed or issued.") var kind: Kind
  @Argument(help: "How many documents.") var count: Int
  @Option(help: "A JPEG for the photo of issued documents.") var photo: String?

  func run() throws {
    switch kind {
    case .drawn:
      let press = try Press()
      for index in 0..<count { _ = try press.print(CertificateRow(made: index).document()) }
    case .sealed:
      let press = try Press()
      for index in 0..<count { _ = try press.seal(CertificateRow(made: index)) }
    case .issued: try RegisterPart(photo: photo).batch(count)
    }
    print(try peakMemory())
  }
}
