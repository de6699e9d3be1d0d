import GRDB

extension RegisterError {
  /// What an error met while working on the register at `path` is to a user.
  init(_ error: any Error, path: String) {
    if let error = error as? RegisterError {
      self = error
      return
    }
    if let error = error as? SystemCode {
      self = error.error(path: path)
      return
    }
    if error is RowDecodingError {
      self = .corrupt(path: path, detail: "a value has another type than the schema says")
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, detail: "\(error)")
      return
    }
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notRegister(path: path, reason: "not an SQLite file")
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .corrupt(path: path, detail: detail)
    case .SQLITE_CANTOPEN: self = .unreadable(path: path)
    case .SQLITE_READONLY where Self.recoveries.contains(error.extendedResultCode):
      self = .unreadable(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_IOERR:
      self = .deviceFailed(path: path, detail: "\(detail), \(error.extendedResultCode.rawValue)")
    case .SQLITE_CONSTRAINT: self = .failed(path: path, detail: "refused by the register: \(detail)")
    default: self = .failed(path: path, detail: detail)
    }
  }

  /// What a reader meets that would have to write before it can read.
  private static let recoveries: [ResultCode] = [
    .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT, .SQLITE_READONLY_CANTLOCK,
  ]
}
