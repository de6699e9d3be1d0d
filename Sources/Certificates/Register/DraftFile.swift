import Glibc

/// A register that is being made. It has a hidden name until it is whole, and then takes its own, unless
/// somebody else has that by then. What a run leaves that was killed, the next one in the folder takes
/// away.
final class DraftFile {
  let path: String
  /// Holds the lock by which a draft is known to be somebody's.
  private let descriptor: CInt

  /// - Parameter target: the path that the register will have.
  init(beside target: String) throws {
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    path = "\(folder).certgen-init-\(getuid())"
    descriptor = try Self.take(path)
  }

  deinit {
    Self.remove(path)
    close(descriptor)
  }

  /// Gives the file its name.
  ///
  /// - Throws: `SystemCode` with `EEXIST` where there is such a file by now.
  func settle(as target: String) throws {
    if link(path, target) == 0 { return }
    // A file system without hard links, as on a memory stick.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), access(target, F_OK) != 0 else { throw SystemCode() }
    guard rename(path, target) == 0 else { throw SystemCode() }
  }

  /// Makes the file and locks it; waits for another run that is making one.
  private static func take(_ path: String) throws -> CInt {
    for _ in 0..<200 {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o640)
      guard file >= 0 else { throw SystemCode() }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        usleep(50_000)
        continue
      }
      var (mine, there) = (stat(), stat())
      let isThere = fstat(file, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino
      if isThere, mine.st_size == 0, mine.st_nlink == 1 { return file }
      // Left by a run that was killed, perhaps after the register had its name: only this name goes.
      if isThere { remove(path) }
      close(file)
    }
    throw SystemCode(EBUSY)
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}

/// What the system's last call complained of.
struct SystemCode: Error {
  let code: CInt

  init(_ code: CInt = errno) { self.code = code }

  func error(path: String) -> RegisterError {
    switch code {
    case EEXIST: .exists(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EBUSY: .locked(path: path)
    default: .failed(path: path, detail: "cannot be made: \(String(cString: strerror(code)))")
    }
  }
}
