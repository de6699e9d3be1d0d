import Foundation
import Tables
import Testing

/// A file of rows for one test, removed with it, and what the reader makes of it.
final class RowsFile {
  let path: String

  init(_ bytes: some Sequence<UInt8>, suffix: String = "csv") throws {
    path = FileManager.default.temporaryDirectory.appending(path: "rows-\(UUID().uuidString).\(suffix)").path
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// A workbook that a script makes with openpyxl, or a package that it makes with zipfile, at `path`.
  init(python script: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "rows-\(UUID().uuidString).xlsx").path
    let file = path + ".py"
    try Data("import datetime, sys, zipfile\npath = sys.argv[1]\n\(script)".utf8).write(
      to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    // Debian's own interpreter has Debian's packages.
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [file, path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Unmade(script: script) }
  }

  struct Unmade: Error { let script: String }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func reader(_ choices: TableReader.Choices = .init()) throws -> TableReader {
    try TableReader(path: path, choices: choices)
  }

  /// All rows, by their numbers.
  func rows(_ choices: TableReader.Choices = .init()) throws -> [Int: [TableCell]] {
    var reader = try reader(choices)
    var rows: [Int: [TableCell]] = [:]
    while case .row(let row)? = try reader.next() { rows[row.number] = row.cells }
    return rows
  }

  /// The words of all rows.
  func words(_ choices: TableReader.Choices = .init()) throws -> [[String]] {
    try rows(choices).sorted { $0.key < $1.key }.map { $0.value.map(\.words) }
  }

  /// Why the file is refused.
  func refusal(_ choices: TableReader.Choices = .init()) throws -> String {
    let error = #expect(throws: TableError.self) { _ = try words(choices) }
    return (error?.description ?? "").replacing(path, with: "FILE")
  }
}
