import Cases
import Layout

/// The folder of the photos that rows name, or that are named after the keys of rows.
final class PhotoFolder {
  private let path: String
  private var folder: PictureFolder?
  /// The picture that was read last: a row is asked for its photo first, and then given it.
  private var last: (name: String, bytes: [UInt8])?

  /// - Parameter path: nil for the folder of the file of rows.
  init(_ path: String?, beside file: String) { self.path = path ?? InputFile.folder(of: file) }

  /// The bytes of a picture by its path, which cannot lead out of the folder.
  func bytes(of name: String) throws -> [UInt8] {
    if let last, last.name == name { return last.bytes }
    let folder = try folder ?? PictureFolder(path: path, limit: Picture.Limits.photo.bytes)
    self.folder = folder
    let bytes = try folder.bytes(of: name)
    Inputs.note(path: "\(path)/\(name)")
    last = (name, bytes)
    return bytes
  }

  /// The photo that is named after a key: `127-081-82.jpg`, and where a form has several pictures
  /// `127-081-82-operator_photo.jpg`. A key that would be a path becomes a plain name.
  ///
  /// - Returns: its name; nil where there is none.
  func name(ofKey key: String, field: String?) -> String? {
    let stem = FileName.confined(key) + (field.map { "-\($0)" } ?? "")
    return ["jpg", "jpeg", "png", "JPG"].map { "\(stem).\($0)" }.first { (try? bytes(of: $0)) != nil }
  }
}
