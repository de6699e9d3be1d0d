import Cases

// The one place where the numbers of a draft become what forms are composed with.
extension DraftNumbers {
  /// What the composer prints beside the values.
  func issue(code: Issue.Code?) -> Issue { Issue(number: own?.text, code: code) }

  /// The values with the allotted numbers in their fields, where the case has none: an allotted number is
  /// not typed. One that is typed all the same must be the same; `refusal` says of which that is not so.
  func placed(in values: PlacedValue) -> (values: PlacedValue, differing: String?) {
    guard !allotted.isEmpty, case .object(var members) = values.content else { return (values, nil) }
    for (field, text) in allotted.sorted(by: { $0.key < $1.key }) {
      let entry = PlacedValue(content: .text(text), line: values.line, column: values.column)
      guard let index = members.firstIndex(where: { $0.name == field }) else {
        members.append(.init(name: field, line: values.line, column: values.column, value: entry))
        continue
      }
      switch members[index].value.content {
      case .null: members[index].value.content = entry.content
      case .text(text): break
      default: return (values, field)
      }
    }
    return (PlacedValue(content: .object(members), line: values.line, column: values.column), nil)
  }
}
