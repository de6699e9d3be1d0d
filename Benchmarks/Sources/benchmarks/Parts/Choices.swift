import ArgumentParser
import Foundation

/// What is measured, and on what.
struct Choices: ParsableArguments {
  @Option(help: "The folder with a.json and c.json; without it the rows are made here.") var data: String?
  @Option(help: "The program that is started for one certificate.") var certgen = "../.build/release/certgen"
  @Option(help: "A JPEG for the photo of the register's certificates; without it a PNG is drawn.")
  var photo: String?
  @Option(help: "Certificates in a round.") var count = 1000
  @Option(help: "Papers of the large register.") var archive = 200_000
  @Option(help: "Rounds; medians are shown.") var rounds = 3
  @Option(parsing: .upToNextOption, help: "Workers of pools that are compared.") var workers = [1, 2]
  @Option(parsing: .upToNextOption, help: "Lengths of the batches whose memory is measured.")
  var batches = [1_000, 10_000]

  var rows: Rows { Rows(folder: data) }

  func validate() throws {
    guard count >= 2, rounds >= 1 else { throw ValidationError("--count from 2, --rounds from 1.") }
    guard workers.allSatisfy({ $0 > 0 }) else { throw ValidationError("--workers takes numbers from 1.") }
    guard batches.allSatisfy({ $0 > 0 }) else { throw ValidationError("--batches takes numbers from 1.") }
  }
}
