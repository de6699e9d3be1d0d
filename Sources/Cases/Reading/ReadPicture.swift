import Forms
import Layout

extension CaseReader {
  /// The name of a picture, which is read and checked; nil for an empty string. A picture that several
  /// fields name is read once.
  mutating func picture(_ entry: PlacedValue) throws(Refusal) -> String? {
    guard case .text(let path) = entry.content else {
      throw wrongType("the path of a JPEG or PNG, such as \"photos/ram.jpg\"", found: entry)
    }
    if path.isEmpty { return nil }
    if pictures[path] != nil { return path }
    do {
      pictures[path] = try Picture(bytes: loadPicture(path), name: path)
    } catch {
      throw .because(String(describing: error).onOneLine)
    }
    return path
  }
}
