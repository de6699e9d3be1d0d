import Forms
import Glibc
public import Layout

/// The folder of a case file, from which its pictures are read and out of which nothing leads.
///
/// Each part of a path is opened from the folder before it (`openat`, `O_NOFOLLOW`), so that no link, no
/// `..` and no exchange of a folder while the program runs can lead elsewhere.
public final class PictureFolder: Sendable {
  private let descriptor: CInt
  private let limit: Int

  /// Opens a folder.
  ///
  /// - Parameters:
  ///   - path: The folder's path. It is the caller's word and is followed wherever it leads.
  ///   - limit: The most bytes of a picture.
  /// - Throws: `PictureFolder.Refusal` when there is no such folder or it may not be read.
  public init(path: String, limit: Int = Picture.Limits.photo.bytes) throws(Refusal) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.limit = limit
    guard descriptor >= 0 else { throw Refusal(reason: "the folder \(path.quoted) \(lastError())") }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The bytes of a regular file in the folder or in one under it.
  ///
  /// - Parameter path: Names parted by `/`, from the folder on.
  /// - Throws: `PictureFolder.Refusal` for a path that begins with `/` or has a part that is empty, `.` or
  ///   `..`, for links, folders, devices and pipes, and for files that are missing or too large.
  public func bytes(of path: String) throws(Refusal) -> [UInt8] {
    let parts = try Self.parts(of: path)
    var folder = descriptor
    // The folder's own descriptor is not closed here; those of the parts are.
    defer { if folder != descriptor { close(folder) } }
    for part in parts.dropLast() {
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw Refusal(reason: Self.openingFailed(path)) }
      if folder != descriptor { close(folder) }
      folder = next
    }
    // Without O_NONBLOCK the opening of a pipe would wait for ever.
    let file = openat(folder, parts[parts.count - 1], O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Refusal(reason: Self.openingFailed(path)) }
    defer { close(file) }
    return try read(file, path: path)
  }

  /// Why a picture could not be read from its folder; one line.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    public let reason: String
    public var description: String { reason }
  }

  private func read(_ file: CInt, path: String) throws(Refusal) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Refusal(reason: "\(path.quoted) \(lastError())") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(reason: "\(path.quoted) is not a regular file")
    }
    guard status.st_size <= limit else {
      throw Refusal(reason: "\(path.quoted) has \(status.st_size) bytes, more than \(limit)")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Refusal(reason: "\(path.quoted) \(lastError())")
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      // The file may have grown since its size was asked.
      guard bytes.count <= limit else { throw Refusal(reason: "\(path.quoted) has more than \(limit) bytes") }
    }
  }

  private static func parts(of path: String) throws(Refusal) -> [String] {
    guard !path.utf8.contains(0) else { throw Refusal(reason: "\(path.quoted) holds a NUL") }
    guard !path.hasPrefix("/") else {
      throw Refusal(reason: "\(path.quoted) must lead from the case file's folder, not from /")
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in parts where part.isEmpty || part == "." || part == ".." {
      let name = part.isEmpty ? "an empty part" : "the part \(part.quoted)"
      throw Refusal(reason: "\(path.quoted) has \(name); a path consists of plain names")
    }
    return parts
  }

  private static func openingFailed(_ path: String) -> String {
    switch errno {
    case ENOENT: "there is no file \(path.quoted) beside the file that names it"
    case ELOOP, ENOTDIR: "\(path.quoted) leads through a link or a file; links are not followed"
    default: "\(path.quoted) \(lastError())"
    }
  }
}

/// What the last call of the system complained of.
private func lastError() -> String { "cannot be read: \(String(cString: strerror(errno)))" }
