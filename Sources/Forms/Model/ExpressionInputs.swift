extension Expression {
  /// The fields of the case (for a column: of the row) that the expression reads.
  package var inputs: Set<String> { Set(fields) }

  /// The fields of the case (for a column: of the row) that the expression reads, each once, in the order of
  /// their first mention.
  public var fields: [String] {
    var mentions = Mentions()
    mentions.add(self, hiding: [])
    return mentions.names
  }

  /// How many operations stand in one another.
  var depth: Int { (operands.map(\.depth).max() ?? -1) + 1 }

  /// The expressions in this one, in the order in which they are written.
  fileprivate var operands: [Expression] {
    switch self {
    case .number, .field, .filled, .latin, .chosen, .sum, .count, .descending: []
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .compare(let a, _, let b),
      .both(let a, let b), .either(let a, let b), .percent(let a, let b), .share(let a, let b),
      .later(let a, let b, _):
      [a, b]
    case .not(let inner), .deadline(_, let inner), .every(_, _, let inner): [inner]
    case .select(let cases, let otherwise):
      cases.flatMap { [$0.condition] + $0.result.operands } + otherwise.operands
    }
  }

  /// The field that it reads itself.
  fileprivate var field: String? {
    switch self {
    case .field(let name), .filled(let name), .latin(let name), .chosen(let name, _), .sum(let name, _),
      .count(let name), .descending(let name, _, _), .every(let name, _, _):
      name
    default: nil
    }
  }
}

/// The fields that were mentioned so far.
private struct Mentions {
  private(set) var names: [String] = []
  private var seen: Set<String> = []

  /// - Parameter columns: names that stand for the columns of a row here.
  mutating func add(_ expression: Expression, hiding columns: Set<String>) {
    if let name = expression.field, !columns.contains(name), seen.insert(name).inserted { names.append(name) }
    var hidden = columns
    if case .every(_, let own, _) = expression { hidden.formUnion(own) }
    for operand in expression.operands { add(operand, hiding: hidden) }
  }
}

extension Expression.Result {
  fileprivate var operands: [Expression] {
    if case .value(let expression) = self { [expression] } else { [] }
  }
}

extension Expression.Otherwise {
  fileprivate var operands: [Expression] {
    if case .result(let result) = self { result.operands } else { [] }
  }
}
