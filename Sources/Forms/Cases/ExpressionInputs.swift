extension Expression {
  /// The fields of the case (for a column: of the row) that the expression reads.
  var inputs: Set<String> {
    switch self {
    case .number: []
    case .field(let name), .filled(let name), .chosen(let name, _), .sum(let name, _): [name]
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .compare(let a, _, let b),
      .both(let a, let b), .either(let a, let b):
      a.inputs.union(b.inputs)
    case .not(let condition): condition.inputs
    case .select(let cases, let otherwise):
      cases.reduce(otherwise.inputs) { $0.union($1.condition.inputs).union($1.result.inputs) }
    }
  }
}

extension Expression.Result {
  fileprivate var inputs: Set<String> {
    if case .value(let expression) = self { expression.inputs } else { [] }
  }
}

extension Expression.Otherwise {
  fileprivate var inputs: Set<String> {
    if case .result(let result) = self { result.inputs } else { [] }
  }
}
