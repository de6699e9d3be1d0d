import Cases
import Forms

/// The choices that forms leave to the office.
extension OfficeReader {
  private static let mostSettings = 200

  /// A setting that no form asks for would be passed over in silence, and another rule hold than was meant.
  func settings(_ json: PlacedValue) throws(FormError) -> [String: String] {
    let members = try object(json, keys: nil)
    guard members.count <= Self.mostSettings else {
      throw FormError(place(json), "\(members.count) settings are more than \(Self.mostSettings)")
    }
    var settings: [String: String] = [:]
    for (name, value) in members { settings[name] = try text(value) }
    if let catalogue, !settings.isEmpty { try check(json, among: catalogue.settings()) }
    return settings
  }

  private func check(
    _ json: PlacedValue, among known: (keys: [String: Set<String>], failure: FormError?)
  ) throws(FormError) {
    guard case .object(let members) = json.content else { return }
    for member in members {
      guard let keys = known.keys[member.name] else {
        // It may be a setting of the form that cannot be read.
        if let failure = known.failure { throw failure }
        let place = SourcePlace(file: file, line: member.line, column: member.column)
        throw FormError.unknown("setting", member.name, among: known.keys.keys.sorted(), at: place)
      }
      guard case .text(let key) = member.value.content, !keys.isEmpty, !keys.contains(key) else { continue }
      throw FormError.unknown(
        "alternative of \(member.name)", key, among: keys.sorted(), at: place(member.value))
    }
  }
}
