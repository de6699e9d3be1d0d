import Forms

extension Expression {
  /// The fields that an expression asks for, each once, in the order of their first mention.
  var fields: [String] {
    var found: [String] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [String]) {
    func add(_ name: String) { if !found.contains(name) { found.append(name) } }
    switch self {
    case .number: break
    case .field(let name), .filled(let name), .chosen(let name, _), .sum(let name, _): add(name)
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .compare(let a, _, let b),
      .both(let a, let b), .either(let a, let b):
      a.collect(into: &found)
      b.collect(into: &found)
    case .not(let inner): inner.collect(into: &found)
    case .select(let cases, let otherwise):
      for option in cases {
        option.condition.collect(into: &found)
        option.result.collect(into: &found)
      }
      if case .result(let result) = otherwise { result.collect(into: &found) }
    }
  }
}

extension Expression.Result {
  fileprivate func collect(into found: inout [String]) {
    if case .value(let expression) = self {
      for name in expression.fields where !found.contains(name) { found.append(name) }
    }
  }
}
