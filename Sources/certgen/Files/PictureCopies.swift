import Glibc

/// Pictures that are not yet files, and their names beside a new case file. One serves a whole run: equal
/// names of different pictures stay different files.
final class PictureCopies {
  private let output: String
  private var pictures: [String: [UInt8]] = [:]

  /// - Parameter output: the case file that will name the pictures.
  init(besides output: String) { self.output = output }

  /// The name of a picture in the folder of the case file: its own, or where another picture has that, in
  /// this run or in the folder, its own with a mark.
  ///
  /// - Parameter name: what it is called where it comes from.
  /// - Throws: `FileFailure` where there is no folder.
  func name(of bytes: [UInt8], called name: String) throws(FileFailure) -> String {
    guard output != OutputFile.standardOutput else {
      throw .refused(name, "is in the register; give -o, so that it can be written beside the new case")
    }
    let (stem, suffix) = FileName.parts(of: String(name.split(separator: "/").last ?? ""))
    for suffix in [suffix, FileName.mark(of: bytes) + suffix] {
      let found = FileName.confined(stem, suffix: suffix)
      if isFree(found, for: bytes) {
        pictures[found] = bytes
        return found
      }
    }
    throw .refused(name, "cannot be written beside the new case: other files have its names")
  }

  /// The files to write, of the pictures that are used.
  func files(of names: [String]) -> [(path: String, bytes: [UInt8])] {
    pictures.sorted { $0.key < $1.key }.filter { names.contains($0.key) }.map { (path($0.key), $0.value) }
  }

  private func path(_ name: String) -> String { "\(InputFile.folder(of: output))/\(name)" }

  private func isFree(_ name: String, for bytes: [UInt8]) -> Bool {
    if let taken = pictures[name] { return taken == bytes }
    var status = stat()
    return path(name) != output
      && (lstat(path(name), &status) != 0 || OutputFile.holds(bytes, at: path(name)))
  }
}
