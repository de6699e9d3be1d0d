/// Why a picture could not be drawn; names the file, and the line where it is a list's.
struct PortraitError: Error, CustomStringConvertible {
  let file: String
  let reason: String

  var description: String { "\(file): \(reason)" }
}
