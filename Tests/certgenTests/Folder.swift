import Foundation

/// A folder for one test, removed with it. It can hold the sample office and cases.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "certgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names of all that lies in it, hidden files too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func read(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }
}

/// The sample office and its cases, with the pictures that they name.
enum Samples {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let source = root.appending(path: "Samples")
  /// The form files of the program.
  static let forms = root.appending(path: "Forms")

  /// The office files and the folder of cases.
  private static func parts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: source.path).filter { $0 != "pictures.tsv" }
  }

  /// A folder with `office.json`, other offices, and `cases/`.
  static func folder() throws -> Folder {
    let folder = try Folder()
    let files = FileManager.default
    for name in try parts() {
      try files.copyItem(at: try drawn.get().url.appending(path: name), to: folder.url.appending(path: name))
    }
    return folder
  }

  /// The case files with the form that each fills.
  static func cases() throws -> [(file: String, form: String)] {
    try drawn.get().text("cases/index.tsv").split(separator: "\n").map { line in
      let columns = line.split(separator: "\t").map(String.init)
      return ("cases/\(columns[0])", columns[1])
    }
  }

  /// The case files of one form, sorted.
  static func cases(of form: String) throws -> [String] {
    try cases().filter { $0.form == form }.map(\.file).sorted()
  }

  /// Drawn once for all tests; each works on a copy.
  private static let drawn = Result {
    let folder = try Folder()
    let files = FileManager.default
    for name in try parts() {
      try files.copyItem(at: source.appending(path: name), to: folder.url.appending(path: name))
    }
    try files.createDirectory(atPath: folder.path("cases/photos"), withIntermediateDirectories: true)
    let artist = try Certgen(
      Certgen.products.appending(path: "portraits").path,
      [source.appending(path: "pictures.tsv").path, folder.path("cases/photos")], in: folder,
      environment: [:])
    guard artist.status == 0 else { throw Missing(what: "portraits: \(artist.complaints)") }
    return folder
  }

  struct Missing: Error { let what: String }
}
