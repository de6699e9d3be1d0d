import FormFiles
import Synchronization

/// The parts inside the program. Each is read when a form takes it in, and once: most forms take none.
enum CarriedParts {
  private static let read = Mutex<[String: FormPart]>([:])

  /// The part of an identity; nil when there is none. One that is wrong is none: what takes it in is refused,
  /// and a test reads them all.
  static func part(_ id: String) -> FormPart? {
    if let part = read.withLock({ $0[id] }) { return part }
    for index in 0..<certgen_form_part_count() {
      let file = certgen_form_part_at(index)
      guard let own = file.id, let name = file.file, String(cString: own) == id else { continue }
      let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
      guard let part = try? FormPart(bytes: bytes, file: String(cString: name)) else { return nil }
      read.withLock { $0[id] = part }
      return part
    }
    return nil
  }
}
