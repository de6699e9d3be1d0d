/// A JSON object on one line.
package enum JSONLine {
  /// An object with a member more, which takes the place of one of its name; what is no object stays as it is, on
  /// one line.
  package static func with(_ text: String, named name: String, in object: [UInt8]) -> [UInt8] {
    guard let tree = try? PlacedValue(json: object, file: ""), case .object(let members) = tree.content else {
      return object.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }
    let value = PlacedValue(content: .text(text), line: 1, column: 1)
    let own = PlacedValue.Member(name: name, line: 1, column: 1, value: value)
    let all = members.filter { $0.name != name } + [own]
    return Array(PlacedValue(content: .object(all), line: 1, column: 1).json.utf8)
  }
}
