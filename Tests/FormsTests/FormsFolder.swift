import Forms
import Foundation
import Nepali

/// A folder of form files, removed with the test.
final class FormsFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "forms-\(UUID().uuidString)").path

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Why a catalogue with the folder, or a form of it, is refused; nil where it is not.
  func refusal(of id: String? = nil, on day: BSDate? = nil) -> String? {
    do {
      let catalogue = try Catalogue(folder: path)
      if let id { _ = try catalogue.form(id, on: day) }
      return nil
    } catch {
      return error.description.replacing(path + "/", with: "").replacing(path, with: "FOLDER")
    }
  }
}
