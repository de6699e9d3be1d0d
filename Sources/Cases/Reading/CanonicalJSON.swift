import Forms
import Nepali

extension Case {
  /// The values as one line of JSON, the same for equal cases: names in the order of their bytes, no white
  /// space, amounts and percents as strings with two decimals, dates in ASCII digits, choices by key.
  ///
  /// `read(_:file:form:pictures:hasGlyph:)` makes the same values of it. Pictures stand in it by name only.
  public func canonicalJSON() -> String {
    var text = ""
    text.append(object: values)
    return text
  }
}

extension Value {
  /// The value as it stands in a case.
  var canonicalJSON: String {
    var text = ""
    text.append(self)
    return text
  }
}

extension String {
  fileprivate mutating func append(object: [String: Value]) {
    append("{")
    var isFirst = true
    for (name, value) in object.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if !isFirst { append(",") }
      isFirst = false
      append(json: name)
      append(":")
      append(value)
    }
    append("}")
  }

  fileprivate mutating func append(_ value: Value) {
    switch value {
    case .text(let text): append(json: text)
    case .integer(let number): append(String(number))
    case .percent(let hundredths): append(json: Int64(hundredths).asDecimal)
    case .money(let money): append(json: money.paisa.asDecimal)
    case .date(let date): append(json: CaseReader.written(date))
    case .choice(let key): append(json: key)
    case .list(let lines): append(array: lines) { $0.append(json: $1) }
    case .table(let rows): append(array: rows) { $0.append(object: $1) }
    case .picture(let name): append(json: name)
    case .flag(let flag): append(flag ? "true" : "false")
    }
  }

  mutating func append<Element>(array: [Element], _ element: (inout String, Element) -> Void) {
    append("[")
    for (index, item) in array.enumerated() {
      if index > 0 { append(",") }
      element(&self, item)
    }
    append("]")
  }

  /// A JSON string. Only what RFC 8259 requires is escaped, so that one text has one spelling.
  mutating func append(json text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\u{0}"..<" ":
        let hex = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex)
      default: unicodeScalars.append(scalar)
      }
    }
    append("\"")
  }
}

extension Int64 {
  /// Hundredths as a decimal number, not grouped: 123456.05. Never negative.
  fileprivate var asDecimal: String {
    "\(self / 100).\(Digits.ascii.write(self % 100, width: 2))"
  }
}
