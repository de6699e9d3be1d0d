import Forms

extension PlacedValue {
  /// The tree of a case file that is JSON (RFC 8259) in UTF-8; what its values mean is not looked at.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: What the refusal calls it.
  ///   - line: The line of the file on which the tree begins, where it is one of several.
  ///   - limit: The most bytes.
  /// - Throws: `CaseError` with one line for the first place that is not sound, for nothing after it can be
  ///   trusted.
  public init(
    json bytes: [UInt8], file: String, line: Int = 1, limit: Int = 2_000_000
  ) throws(CaseError) {
    do { self = try JSONReader.read(bytes, line: line, limit: limit) } catch {
      let place = SourcePlace(file: file.onOneLine, line: error.line, column: error.column)
      let problem = CaseRemark(place: place, field: nil, label: nil, reason: error.reason)
      throw CaseError(problems: [problem], omitted: 0)
    }
  }

  /// The value as JSON without white space, members and figures as they came: equal values give equal texts.
  package var json: String {
    var text = ""
    text.append(placed: self)
    return text
  }
}

extension String {
  fileprivate mutating func append(placed value: PlacedValue) {
    switch value.content {
    case .null: append("null")
    case .flag(let flag): append(flag ? "true" : "false")
    case .number(let figures): append(figures)
    case .text(let text): append(json: text)
    case .array(let elements): append(array: elements) { $0.append(placed: $1) }
    case .object(let members):
      append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { append(",") }
        append(json: member.name)
        append(":")
        append(placed: member.value)
      }
      append("}")
    }
  }
}
