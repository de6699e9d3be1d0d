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
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CONSTRAINT: self = .failed(path: path, detail: "refused by the register: \(detail)")
    default: self = .failed(path: path, detail: detail)
    }
  }
}
