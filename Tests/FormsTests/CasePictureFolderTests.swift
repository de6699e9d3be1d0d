import Cases
import Forms
import Foundation
import Printing
import Testing

/// A folder with pictures, and what lies outside it.
final class CasePictureFolderTests {
  private let outside: URL
  private let inside: URL

  init() throws {
    outside = FileManager.default.temporaryDirectory.appending(path: "certgen-\(UUID().uuidString)")
    inside = outside.appending(path: "cases")
    let photos = inside.appending(path: "photos")
    try FileManager.default.createDirectory(at: photos, withIntermediateDirectories: true)
    try Data([1, 2, 3]).write(to: photos.appending(path: "ram.png"))
    try Data(count: 2000).write(to: photos.appending(path: "large.png"))
    try Data([9]).write(to: outside.appending(path: "secret.png"))
    let links = ["link.png": "../secret.png", "near.png": "photos/ram.png", "away": ".."]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: inside.appending(path: name).path, withDestinationPath: target)
    }
    #expect(mkfifo(inside.appending(path: "pipe.png").path, 0o600) == 0)
  }

  deinit { try? FileManager.default.removeItem(at: outside) }

  private func refusal(_ path: String) throws -> String? {
    let folder = try PictureFolder(path: inside.path, limit: 1000)
    do {
      _ = try folder.bytes(of: path)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func givesTheBytesOfFilesInTheFolder() throws {
    let folder = try PictureFolder(path: inside.path, limit: 3)
    #expect(try folder.bytes(of: "photos/ram.png") == [1, 2, 3])
  }

  @Test func leadsNowhereElse() throws {
    let cases = [
      ("../secret.png", "“../secret.png” has the part “..”; a path consists of plain names"),
      (
        "photos/../../secret.png",
        "“photos/../../secret.png” has the part “..”; a path consists of plain names"
      ),
      ("./photos/ram.png", "“./photos/ram.png” has the part “.”; a path consists of plain names"),
      ("photos//ram.png", "“photos//ram.png” has an empty part; a path consists of plain names"),
      ("", "“” has an empty part; a path consists of plain names"),
      ("/etc/passwd", "“/etc/passwd” must lead from the case file's folder, not from /"),
      ("photos/ram.png\u{0}.jpg", "“photos/ram.pngU+0000.jpg” holds a NUL"),
      ("link.png", "“link.png” leads through a link or a file; links are not followed"),
      ("near.png", "“near.png” leads through a link or a file; links are not followed"),
      ("away/secret.png", "“away/secret.png” leads through a link or a file; links are not followed"),
      ("none.png", "there is no file “none.png” beside the file that names it"),
      ("photos", "“photos” is not a regular file"),
      ("pipe.png", "“pipe.png” is not a regular file"),
      ("photos/ram.png/x", "“photos/ram.png/x” leads through a link or a file; links are not followed"),
      ("photos/large.png", "“photos/large.png” has 2000 bytes, more than 1000"),
    ]
    for (path, reason) in cases { #expect(try refusal(path) == reason) }
  }

  @Test func refusesAFolderThatIsNotThere() {
    #expect(throws: PictureFolder.Refusal.self) {
      _ = try PictureFolder(path: self.inside.appending(path: "none").path, limit: 1000)
    }
  }
}
