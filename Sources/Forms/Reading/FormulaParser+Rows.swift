extension FormulaParser {
  /// `every(rows, price = count * rate)`: in the condition the columns stand before the fields of the form.
  mutating func every(at place: SourcePlace) throws(FormError) -> Term {
    try refuseInRows("every", at: place)
    index += 1
    let (table, columns) = try table(at: place)
    try require(",")
    try descend()
    defer { depth -= 1 }
    let outer = scope
    scope = scope.adding(columns)
    isInRows = true
    let condition = try either().asCondition()
    isInRows = false
    scope = outer
    try require(")")
    let names = columns.map(\.name)
    return Term(.every(table: table.name, columns: names, condition), .condition, place)
  }

  /// `descending(rows.marks)`: no row has more than the row before it; `falling(rows.marks)`: each has less.
  mutating func descending(_ word: String, strictly: Bool, at place: SourcePlace) throws(FormError) -> Term {
    try refuseInRows(word, at: place)
    let (table, column, _) = try tableColumn(at: place)
    return Term(.descending(table: table, column: column, strictly: strictly), .condition, place)
  }

  /// `rows.price)` behind an opening bracket: a column of numbers.
  mutating func tableColumn(
    at place: SourcePlace
  ) throws(FormError) -> (table: String, column: String, measure: Measure) {
    index += 1
    let (table, columns) = try table(at: place)
    try require(".")
    let column = try FieldScope(columns).field(name("the name of a column"))
    try require(")")
    guard let measure = column.kind.measure else {
      throw FormError(place, "\(column.name) is \(column.kind.noun) and cannot be counted with")
    }
    return (table.name, column.name, measure)
  }

  /// What goes over rows for every row: each level of it would multiply the work by the number of rows.
  func refuseInRows(_ word: String, at place: SourcePlace) throws(FormError) {
    if isInRows {
      throw FormError(place, "“\(word)” cannot stand in “every”; a field of its own can hold what it gives")
    }
  }

  private mutating func table(at place: SourcePlace) throws(FormError) -> (Field, columns: [Field]) {
    let table = try scope.field(name("the name of a table"))
    guard case .table(let columns, _) = table.kind else {
      throw FormError(place, "\(table.name) is \(table.kind.noun), not a table")
    }
    return (table, columns)
  }
}
