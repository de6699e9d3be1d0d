import Forms
import Nepali

extension CaseReader {
  /// The key of the alternative that a string names by its key or by one of its printed wordings; nil for an
  /// empty string.
  func choice(_ entry: PlacedValue, among choices: [Field.Choice]) throws(Refusal) -> String? {
    let listed = choices.prefix(12).map { "\($0.key) (\($0.text))" }.joined(separator: ", ")
    let alternatives = choices.count > 12 ? "\(listed), …" : listed
    guard case .text(let text) = entry.content else {
      throw wrongType("one of \(alternatives)", found: entry)
    }
    let written = Normalisation.nfc(text.trimmed)
    if written.isEmpty { return nil }
    if let choice = choices.first(where: { $0.key == written }) { return choice.key }
    let meant = choices.filter { $0.text == written || $0.variants.values.contains(written) }
    if meant.count == 1 { return meant[0].key }
    let near = nearest(to: written, in: choices.flatMap { [$0.key, $0.text] })
    let hint = near.map { "; did you mean \($0.quoted)?" } ?? ""
    throw .because("\(written.quoted) is none of \(alternatives)\(hint)")
  }
}
