import Glibc

/// The files that SQLite keeps beside a register while it is open: `-wal`, the log of what was written last,
/// and `-shm`, the log's index. SQLite makes them with the mode of the register, but with the group of the
/// account; another member of the register's group could not use them, and would be locked out.
enum JournalFiles {
  static let suffixes = ["-wal", "-shm"]

  /// Before a register is opened: makes the files that are missing with its group and mode. An empty log and
  /// an empty index are what SQLite itself begins with.
  static func prepare(for register: String) {
    guard let rights = foreignRights(of: register) else { return }
    for suffix in suffixes where access(register + suffix, F_OK) != 0 {
      let draft = "\(register)\(suffix).\(getpid())"
      let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { continue }
      // With its name the file has its rights already: nobody ever sees it with others.
      if (try? rights.apply(to: descriptor)) != nil { link(draft, register + suffix) }
      close(descriptor)
      unlink(draft)
    }
  }

  /// After it was opened: the files may have gone and come again between the two.
  static func settle(for register: String) {
    guard let group = foreignRights(of: register)?.group else { return }
    for suffix in suffixes {
      var status = stat()
      guard lstat(register + suffix, &status) == 0, status.st_uid == geteuid(), status.st_gid != group
      else { continue }
      lchown(register + suffix, uid_t.max, group)
    }
  }

  /// The rights of a register whose group is not that of the account's new files. The superuser's files SQLite
  /// itself gives to the owner of the register.
  private static func foreignRights(of register: String) -> FileRights? {
    guard geteuid() != 0, let rights = try? FileRights(of: register), rights.group != getegid() else {
      return nil
    }
    return rights
  }

  /// What the register cannot be read without: the log, and the journal that changes of its mode have.
  static let logs = ["-wal", "-journal"]

  /// Whether one of these with something in it lies beside a register.
  static func hasLog(_ register: String) -> Bool {
    logs.contains { suffix in
      var status = stat()
      return stat(register + suffix, &status) == 0 && status.st_size > 0
    }
  }
}
