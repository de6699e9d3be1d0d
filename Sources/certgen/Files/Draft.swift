import Glibc

/// The bytes of a file that does not have its name yet.
///
/// Where the file system knows files without names, a draft is one, and is gone with the program however that
/// ends. Elsewhere it has a hidden name, and signals that would end the program wait until it is gone.
final class Draft {
  private let target: OutputTarget
  private var place: Place

  private enum Place {
    case unnamed(CInt)
    case named(String, SignalHold)
    case done
  }

  /// Writes a draft into the folder of the target.
  ///
  /// It is closed to others, unless it is to replace a file: then it gets that one's rights.
  ///
  /// - Parameter keepsOpen: whether it may hold a file open until it is placed.
  convenience init(_ bytes: [UInt8], for target: OutputTarget, keepsOpen: Bool) throws(FileFailure) {
    do {
      try self.init(for: target, keepsOpen: keepsOpen) { tell in try tell(bytes) }
    } catch let failure as FileFailure {
      throw failure
    } catch {
      throw .refused(target.path, "\(error)")
    }
  }

  /// The same with bytes that come piece by piece.
  ///
  /// - Parameter write: is given what takes the pieces.
  init(
    for target: OutputTarget, keepsOpen: Bool, _ write: (_ tell: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    self.target = target
    let unnamed = keepsOpen ? Self.openUnnamed(in: target.folder) : -1
    if unnamed >= 0 {
      place = .unnamed(unnamed)
      try Self.fill(unnamed, target, write)
      return
    }
    let hold = SignalHold()
    let (descriptor, name) = try Self.openNamed(for: target)
    place = .named(name, hold)
    defer { close(descriptor) }
    try Self.fill(descriptor, target, write)
  }

  deinit {
    switch place {
    case .unnamed(let descriptor): close(descriptor)
    case .named(let name, _): unlink(name)
    case .done: break
    }
  }

  /// Gives the draft the name of its target.
  func settle() throws(FileFailure) {
    // Between a hidden name and the right one, nothing may end the program.
    let hold = SignalHold()
    defer { hold.end() }
    switch place {
    case .unnamed(let descriptor) where target.status == nil:
      guard Self.link(descriptor, to: target.real) else { throw Self.failure(target) }
    case .unnamed(let descriptor):
      let name = try Self.hiddenName(for: target) { Self.link(descriptor, to: $0) }
      guard rename(name, target.real) == 0 else {
        let failure = Self.failure(target)
        unlink(name)
        throw failure
      }
    case .named(let name, _):
      guard rename(name, target.real) == 0 else { throw Self.failure(target) }
      place = .done
    case .done: break
    }
  }

  private static func fill(
    _ descriptor: CInt, _ target: OutputTarget, _ write: (_ tell: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    if let old = target.status { giveRights(of: old, to: descriptor) }
    try write { piece in try Descriptor.write(piece, to: descriptor, path: target.path) }
  }

  /// Owner and group come first: a group gets no rights that it did not have.
  private static func giveRights(of old: stat, to descriptor: CInt) {
    let mode = old.st_mode & 0o777
    let isSame = fchown(descriptor, old.st_uid, old.st_gid) == 0 || fchown(descriptor, .max, old.st_gid) == 0
    fchmod(descriptor, isSame ? mode : mode & 0o707)
  }

  private static func openUnnamed(in folder: String) -> CInt {
    // O_TMPFILE, a compound macro that is not imported: __O_TMPFILE | O_DIRECTORY.
    open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600)
  }

  private static func link(_ descriptor: CInt, to path: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  private static func openNamed(for target: OutputTarget) throws(FileFailure) -> (CInt, String) {
    var descriptor: CInt = -1
    let name = try hiddenName(for: target) { name in
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      return descriptor >= 0
    }
    return (descriptor, name)
  }

  nonisolated(unsafe) private static var namesTried = 0  // the program works on one thread

  /// A name in the target's folder that nothing has, and that is short whatever the target is called.
  private static func hiddenName(
    for target: OutputTarget, _ take: (String) -> Bool
  ) throws(FileFailure) -> String {
    for _ in 0..<100 {
      namesTried += 1
      let name = "\(target.folder)/.certgen-\(getpid())-\(namesTried).part"
      if take(name) { return name }
      guard errno == EEXIST else { break }
    }
    throw failure(target)
  }

  private static func failure(_ target: OutputTarget) -> FileFailure {
    errno == EEXIST && target.status == nil
      ? .refused(target.path, "has come to be there meanwhile; it was left as it is")
      : .system(target.path, cannot: "be written")
  }
}
