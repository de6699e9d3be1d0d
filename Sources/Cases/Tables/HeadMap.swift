import Forms

/// What the person who imports says of heads that the form does not know: a JSON object, head → field, `null` for a
/// column to pass over.
package enum HeadMap {
  /// Reads a map.
  ///
  /// - Throws: `CaseError` for what is no such object.
  package static func read(_ bytes: [UInt8], file: String) throws(CaseError) -> [String: String?] {
    let tree = try PlacedValue(json: bytes, file: file)
    func error(_ value: PlacedValue, _ reason: String) -> CaseError {
      let place = SourcePlace(file: file.onOneLine, line: value.line, column: value.column)
      return CaseError(
        problems: [CaseRemark(place: place, field: nil, label: nil, reason: reason)], omitted: 0)
    }
    guard case .object(let members) = tree.content else {
      throw error(tree, "a map is an object, head → field; found \(tree.noun)")
    }
    var map: [String: String?] = [:]
    for member in members {
      switch member.value.content {
      case .text(let name): map[member.name] = .some(name)
      case .null: map[member.name] = .some(nil)
      default: throw error(member.value, "a head means a field's name, or null; found \(member.value.noun)")
      }
    }
    return map
  }
}
