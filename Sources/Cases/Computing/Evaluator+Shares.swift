import Forms

extension Evaluator {
  /// Hundredths of a percent; 0 where the whole is nothing.
  func percent(_ part: Expression, of whole: Expression) throws(Failure) -> Int128? {
    guard let part = try number(part), let whole = try number(whole) else { return nil }
    return whole == 0 ? 0 : try Self.rounded(part, times: 10_000, over: whole)
  }

  /// So many hundredths of a percent of an amount, in paisa.
  func share(_ percent: Expression, of whole: Expression) throws(Failure) -> Int128? {
    guard let percent = try number(percent), let whole = try number(whole) else { return nil }
    return try Self.rounded(percent, times: whole, over: 10_000)
  }

  /// The rows of a table or the lines of a list.
  func count(_ name: String) throws(Failure) -> Int128? {
    switch values[name] {
    case .table(let rows): return Int128(rows.count)
    case .list(let lines): return Int128(lines.count)
    case nil where fields[name] != nil: return 0
    default: throw Failure(reason: "\(name) has no rows to count")
    }
  }

  /// a × b ÷ c to the nearest whole number, a half upwards.
  private static func rounded(_ a: Int128, times b: Int128, over c: Int128) throws(Failure) -> Int128 {
    let (product, tooLarge) = a.multipliedReportingOverflow(by: b)
    let (twice, overflow) = product.multipliedReportingOverflow(by: 2)
    let (sum, beyond) = twice.addingReportingOverflow(c)
    let (divisor, over) = c.multipliedReportingOverflow(by: 2)
    if tooLarge || overflow || beyond || over { throw Failure.tooLarge }
    // Division cuts towards nought; a negative quotient with a rest lies one lower.
    let (quotient, rest) = sum.quotientAndRemainder(dividingBy: divisor)
    return rest != 0 && (rest < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}
