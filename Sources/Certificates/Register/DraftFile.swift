import Glibc

/// A register's file that is being made. It has a hidden name until it is whole, and then takes its own. What
/// a run leaves that was killed, the next one that makes the same file takes away.
final class DraftFile {
  let path: String
  /// Whether it is what a run before left, and was found to be whole.
  let wasLeft: Bool
  private let target: String
  /// Holds the lock by which a draft is known to be somebody's.
  private let descriptor: CInt

  /// Waits for another run that is making the same file.
  ///
  /// - Parameters:
  ///   - target: the absolute path that the file will have.
  ///   - isWhole: whether what a run before left at a path is what is to be made.
  /// - Throws: `SystemCode`
  init(beside target: String, rights: FileRights, isWhole: (_ path: String) -> Bool = { _ in false }) throws {
    self.target = target
    path = Self.path(beside: target)
    (descriptor, wasLeft) = try Self.take(path, isWhole)
    if wasLeft { return }
    do { try rights.apply(to: descriptor) } catch {
      Self.remove(path)
      close(descriptor)
      throw error
    }
  }

  deinit {
    Self.remove(path)
    close(descriptor)
  }

  private static func path(beside target: String) -> String {
    let slash = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    return "\(target[..<slash]).\(target[slash...]).part"
  }

  /// Gives the file its name; nobody may have it open as a database any more.
  ///
  /// - Parameter isReplacing: whether a file of that name gives way.
  /// - Throws: `SystemCode` with `EEXIST` where there is such a file by now.
  func settle(isReplacing: Bool = false) throws {
    guard fsync(descriptor) == 0 else { throw SystemCode() }
    if isReplacing {
      guard rename(path, target) == 0 else { throw SystemCode() }
    } else if link(path, target) != 0 {
      // A file system without hard links, as on a memory stick.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), !Self.isTaken(target) else { throw SystemCode() }
      guard rename(path, target) == 0 else { throw SystemCode() }
    }
    try Self.keepName(of: target)
  }

  /// Whether a file, or a link that leads nowhere, has the name.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The name of a file is on the disk when its folder is.
  private static func keepName(of target: String) throws {
    let slash = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    let folder = open(
      slash == target.startIndex ? "." : String(target[..<slash]), O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard folder >= 0 else { return }  // a folder that may be written and not read
    defer { close(folder) }
    // Some file systems know no such thing; their names are kept otherwise.
    guard fsync(folder) == 0 || errno == EINVAL else { throw SystemCode() }
  }

  private static func take(_ path: String, _ isWhole: (String) -> Bool) throws -> (CInt, wasLeft: Bool) {
    for _ in 0..<200 {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw SystemCode() }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        usleep(50_000)
        continue
      }
      var (mine, there) = (stat(), stat())
      let isThere = fstat(file, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino
      if isThere, mine.st_nlink == 1 {
        if mine.st_size == 0 { return (file, false) }
        if isWhole(path) { return (file, true) }
      }
      // Left by a run that was killed, perhaps after the file had its name: only this name goes.
      if isThere { remove(path) }
      close(file)
    }
    throw SystemCode(EBUSY)
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
