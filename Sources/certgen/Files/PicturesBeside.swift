import Cases
import Forms
import Layout

/// The folder of a case or office file, from which its pictures are read. It is opened when the first
/// picture is asked for: many files have none.
final class PicturesBeside {
  private let path: String
  private var folder: PictureFolder?

  /// - Parameter file: the path of the case or office file.
  init(_ file: String) { path = InputFile.folder(of: file) }

  /// The bytes of a picture by its path, which cannot lead out of the folder.
  func bytes(of name: String) throws -> [UInt8] {
    let folder = try folder ?? PictureFolder(path: path, limit: Picture.Limits.photo.bytes)
    self.folder = folder
    let bytes = try folder.bytes(of: name)
    Inputs.note(path: "\(path)/\(name)")
    return bytes
  }
}
