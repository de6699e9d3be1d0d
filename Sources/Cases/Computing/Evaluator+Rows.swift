import Forms

extension Evaluator {
  /// The sum of a column; unknown where a date in it is.
  func sum(of column: String, in table: String) throws(Failure) -> Int128? {
    var total: Int128 = 0
    for row in try rows(of: table) {
      guard let cell = try row.number(.field(column)) else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(cell)
      if overflow { throw Failure.tooLarge }
      total = sum
    }
    return total
  }

  /// Whether a condition holds in every row; unknown where no row breaks it and one is unknown.
  func every(_ condition: Expression, in table: String) throws(Failure) -> Int128? {
    var isKnown = true
    for row in try rows(of: table) {
      switch try row.holds(condition) {
      case false?: return 0
      case nil: isKnown = false
      case true?: break
      }
    }
    return isKnown ? 1 : nil
  }

  /// The first row, from 1, in which a condition over rows does not hold.
  func brokenRow(of condition: Expression) throws(Failure) -> Int? {
    guard case .every(let table, _, let inner) = condition else { return nil }
    for (index, row) in try rows(of: table).enumerated() where try row.holds(inner) == false {
      return index + 1
    }
    return nil
  }

  /// Whether no row has more in a column than the row before it; strictly: nor as much.
  func descends(_ column: String, in table: String, _ strictly: Bool) throws(Failure) -> Int128? {
    var last: Int128?
    for row in try rows(of: table) {
      guard let cell = try row.number(.field(column)) else { return nil }
      if let last, cell > last || strictly && cell == last { return 0 }
      last = cell
    }
    return 1
  }

  /// The rows of a table, each with the fields of the case behind its columns.
  private func rows(of table: String) throws(Failure) -> [Evaluator] {
    guard case .table(let columns, _)? = fields[table]?.kind else {
      throw Failure(reason: "\(table) is no table")
    }
    guard case .table(let rows)? = values[table] else { return [] }
    let names = Set(columns.map(\.name))
    let columnsByName = Dictionary(columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let inner = fields.behind(columnsByName, named: names)
    return rows.map { row in Evaluator(fields: inner, values: values.behind(row, named: names)) }
  }
}
