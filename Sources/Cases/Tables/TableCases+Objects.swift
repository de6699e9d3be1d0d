import Forms
import Nepali
import Tables

extension TableCases {
  /// The case that an object of a JSON file is.
  func object(_ bytes: [UInt8], _ line: Int) -> TableCase {
    var place = place
    place.line = line
    func made(_ tree: PlacedValue, key: String? = nil, _ faults: [TableRemark]) -> TableCase {
      TableCase(rows: [], object: bytes, place: place, tree: tree, key: key, faults: faults)
    }
    do throws(CaseError) {
      let given = try PlacedValue(json: bytes, file: place.file, line: line)
      let tree = named(given) { [preeti] in preeti.unicode($0, for: $1, named: $2) }
      guard case .object(let members) = tree.content else { return made(tree, []) }
      var (seen, faults): (Set<String>, [TableRemark]) = ([], [])
      for member in members where !seen.insert(member.name).inserted {
        faults.append(TableRemark(place, field: member.name, "stands twice, by its name and by its label"))
      }
      let (key, missing) = key(of: members)
      if let missing {
        faults.append(TableRemark(place, "has no \(missing.quoted), which is to tell it apart"))
      }
      let kept = members.filter { names.target($0.name) != .key }
      return made(PlacedValue(content: .object(kept), line: line, column: 1), key: key, faults)
    } catch {
      let empty = PlacedValue(content: .object([]), line: line, column: 1)
      return made(empty, error.problems.map { TableRemark(place, $0.reason) })
    }
  }

  private func key(of members: [PlacedValue.Member]) -> (key: String?, missing: String?) {
    guard !keyNames.isEmpty else { return (nil, nil) }
    var parts: [String] = []
    for name in keyNames {
      let wanted = names.target(name)?.name ?? name
      let member = members.first { $0.name == wanted || HeadSpelling($0.name) == HeadSpelling(name) }
      guard let part = member?.value.keyPart else { return (nil, name) }
      parts.append(part)
    }
    return (TableKey.joined(parts), nil)
  }

  /// An object with its members called by the form's names, each text put through a change; what is to be passed
  /// over is left out.
  func named(_ tree: PlacedValue, _ change: (String, Field, String) -> String) -> PlacedValue {
    guard case .object(let members) = tree.content else { return tree }
    var kept: [PlacedValue.Member] = []
    for member in members {
      var member = member
      switch names.target(member.name) ?? names.form.field(member.name).map(TableTarget.field) {
      case .field(let field)?:
        member.name = field.name
        member.value = changed(member.value) { change($0, field, field.name) }
      case .ignored?, .reason?: continue
      case .column?, .key?, nil: break
      }
      kept.append(member)
    }
    return PlacedValue(content: .object(kept), line: tree.line, column: tree.column)
  }

  private func changed(_ value: PlacedValue, _ change: (String) -> String) -> PlacedValue {
    var value = value
    switch value.content {
    case .text(let text): value.content = .text(change(text))
    case .array(let elements): value.content = .array(elements.map { changed($0, change) })
    default: break
    }
    return value
  }
}
