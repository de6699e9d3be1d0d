import Glibc

/// What the system's last call complained of.
struct SystemCode: Error {
  let code: CInt

  init(_ code: CInt = errno) { self.code = code }

  /// What it is to a user who works on the file at `path`.
  func error(path: String) -> RegisterError {
    switch code {
    case EEXIST: .exists(path: path)
    case ENOENT: .missing(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EBUSY: .locked(path: path)
    default: .failed(path: path, detail: String(cString: strerror(code)))
    }
  }
}
