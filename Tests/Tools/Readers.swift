import Foundation

/// The readers that people use, run over PDFs with the words that they must find.
public struct Readers {
  /// What the checker said, one row for each file.
  public let report: String
  /// Whether every reader took exactly the right words out of every file.
  public let areExact: Bool

  /// - Parameter documents: names, expected texts and PDFs.
  public init(_ documents: [(name: String, text: String, pdf: [UInt8])]) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "readers-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    for document in documents {
      try document.text.write(
        to: folder.appending(path: "\(document.name).txt"), atomically: true, encoding: .utf8)
      try Data(document.pdf).write(to: folder.appending(path: "\(document.name).pdf"))
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = root.appending(path: ".tools/python/bin/python")
    process.arguments = [root.appending(path: "Tests/Readers/check.py").path, folder.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    areExact = process.terminationStatus == 0
  }
}
