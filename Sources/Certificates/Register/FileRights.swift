import Glibc

/// Who may read and write a file that holds an office: its owner alone, or a group besides.
struct FileRights: Hashable, Sendable {
  let mode: mode_t
  /// Nil for the group that the system gives a new file.
  let group: gid_t?

  /// The owner's alone. Nothing that the account has set (umask) opens it to others.
  static let closed = FileRights(mode: 0o600, group: nil)

  private init(mode: mode_t, group: gid_t?) { (self.mode, self.group) = (mode, group) }

  /// The owner's and a group's, or the owner's alone.
  ///
  /// - Parameter name: the group; nil for none.
  /// - Throws: `RegisterError.invalid` for a group that there is not.
  init(group name: String?) throws(RegisterError) {
    guard let name else {
      self = .closed
      return
    }
    guard let entry = getgrnam(name) else {
      throw .invalid(what: "group \(name)", reason: "is not known here")
    }
    self.init(mode: 0o660, group: entry.pointee.gr_gid)
  }

  /// Those of a file that is there.
  init(of path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemCode() }
    self.init(mode: status.st_mode & 0o777, group: status.st_gid)
  }

  /// - Throws: `RegisterError.invalid` for a group that the account is not of; `SystemCode`
  func apply(to descriptor: CInt) throws {
    // The group first: changing it may take rights away.
    if let group, fchown(descriptor, uid_t.max, group) != 0 {
      guard errno == EPERM else { throw SystemCode() }
      throw RegisterError.invalid(what: "group \(group)", reason: "this account is not of it")
    }
    guard fchmod(descriptor, mode) == 0 else { throw SystemCode() }
  }
}
