import ArgumentParser
import Certificates

/// The files that come with a paper.
struct EnclosureChoice: ParsableArguments {
  @Option(
    name: .customLong("enclosure"), help: "A file that comes with it (PDF, JPEG, PNG); may be repeated.",
    completion: .file(extensions: ["pdf", "jpg", "jpeg", "png"]))
  var paths: [String] = []

  func validate() throws {
    guard paths.count <= EnclosureFile.mostFiles else {
      throw ValidationError("--enclosure takes \(EnclosureFile.mostFiles) files at a time.")
    }
  }

  /// The files, checked.
  func files() throws -> [EnclosureFile] {
    try paths.map { path in
      let bytes = try InputFile.read(path, limit: EnclosureFile.mostBytes)
      return try EnclosureFile(bytes, path: path)
    }
  }
}
