/// The file of refused rows, looked at before the work that may fill it begins.
struct RefusedFile {
  private let path: String
  private let replacement: Replacement

  init(_ path: String, force: Bool) throws(FileFailure) {
    (self.path, replacement) = (path, force ? .any : .none)
    guard path != OutputFile.standardOutput else { return }
    _ = try replacement.isNeeded([], at: OutputTarget(path))
  }

  func write(_ rows: RefusedRows) throws(FileFailure) {
    try OutputFile.write(rows.bytes, to: path, replacing: replacement)
  }
}
