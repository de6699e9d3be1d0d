import Cases
import Digest
import Forms

/// Pictures that are named by the SHA-256 of their files.
struct DigestPictures {
  /// Nil for none.
  let folder: PictureFolder?

  /// The pictures that a case names, wherever the form has a field for one.
  ///
  /// - Throws: `PrintingError.draft` for one that is missing, or whose file is another.
  func named(
    by values: PlacedValue, on form: Form, _ line: PlacedObject
  ) throws(PrintingError) -> [String: [UInt8]] {
    var pictures: [String: [UInt8]] = [:]
    try collect(values, form.fields, line, into: &pictures)
    return pictures
  }

  /// The picture of an entry; nil where it names none. What is no text its own reader refuses.
  func picture(
    _ entry: PlacedValue, _ line: PlacedObject
  ) throws(PrintingError) -> (name: String, bytes: [UInt8])? {
    guard case .text(let name) = entry.content, !name.isEmpty else { return nil }
    guard name.utf8.count == 64, name.utf8.allSatisfy(Self.isHex) else {
      throw line.wrong(
        entry, "\(name.quoted) is no SHA-256 in lower-case hex, which names pictures here")
    }
    guard let folder else { throw line.wrong(entry, "there is no folder of pictures (--pictures)") }
    let bytes: [UInt8]
    do { bytes = try folder.bytes(of: name) } catch { throw line.wrong(entry, error.reason.onOneLine) }
    guard SHA256.hex(bytes) == name else {
      throw line.wrong(entry, "the file \(name.quoted) has another SHA-256 than its name says")
    }
    return (name, bytes)
  }

  private func collect(
    _ entry: PlacedValue, _ fields: [Field], _ line: PlacedObject, into pictures: inout [String: [UInt8]]
  ) throws(PrintingError) {
    guard case .object(let members) = entry.content else { return }
    for member in members {
      switch fields.first(where: { $0.name == member.name })?.kind {
      case .picture?:
        if case .text(let name) = member.value.content, pictures[name] != nil { continue }
        if let found = try picture(member.value, line) { pictures[found.name] = found.bytes }
      case .table(let columns, _)?:
        guard case .array(let rows) = member.value.content else { continue }
        for row in rows { try collect(row, columns, line, into: &pictures) }
      default: continue
      }
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
