extension Expression {
  /// The fields of the case (for a column: of the row) that the expression reads.
  package var inputs: Set<String> { Set(fields) }

  /// The fields of the case (for a column: of the row) that the expression reads, each once, in the order of
  /// their first mention.
  public var fields: [String] {
    var found: [String] = []
    for name in names where !found.contains(name) { found.append(name) }
    return found
  }

  private var names: [String] {
    switch self {
    case .number: []
    case .field(let name), .filled(let name), .chosen(let name, _), .sum(let name, _), .count(let name),
      .descending(let name, _):
      [name]
    case .every(let table, let columns, let condition):
      [table] + condition.names.filter { !columns.contains($0) }
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .compare(let a, _, let b),
      .both(let a, let b), .either(let a, let b), .percent(let a, let b), .share(let a, let b),
      .later(let a, let b, _):
      a.names + b.names
    case .not(let inner), .deadline(_, let inner): inner.names
    case .select(let cases, let otherwise):
      cases.flatMap { $0.condition.names + $0.result.names } + otherwise.names
    }
  }
}

extension Expression.Result {
  fileprivate var names: [String] {
    if case .value(let expression) = self { expression.fields } else { [] }
  }
}

extension Expression.Otherwise {
  fileprivate var names: [String] {
    if case .result(let result) = self { result.names } else { [] }
  }
}
