import Forms

/// What was found wrong or doubtful in a case file so far.
struct CaseRemarks {
  /// So many problems are listed; the rest is counted. A hostile file could make millions.
  static let limit = 100

  private var problems: [CaseRemark] = []
  private var omitted = 0
  private var warnings: [CaseRemark] = []

  /// How many problems there are, listed or not.
  var count: Int { problems.count + omitted }

  /// Whether a further problem would be listed, so that words need to be found for it.
  var isOpen: Bool { problems.count < Self.limit }

  /// Notes a problem; the words are only made if it is listed.
  mutating func refuse(_ remark: @autoclosure () -> CaseRemark) {
    if isOpen { problems.append(remark()) } else { omitted += 1 }
  }

  /// Notes a warning. Warnings beyond the limit are dropped.
  mutating func warn(_ remark: @autoclosure () -> CaseRemark) {
    if warnings.count < Self.limit { warnings.append(remark()) }
  }

  /// The refusal, if there is any problem.
  var error: CaseError? {
    problems.isEmpty ? nil : CaseError(problems: Self.sorted(problems), omitted: omitted)
  }

  var sortedWarnings: [CaseRemark] { Self.sorted(warnings) }

  /// In the order of the file; what stands at one place keeps the order in which it was found.
  private static func sorted(_ remarks: [CaseRemark]) -> [CaseRemark] {
    let order = remarks.indices.sorted { a, b in
      (remarks[a].place.line, remarks[a].place.column, a) < (
        remarks[b].place.line, remarks[b].place.column, b
      )
    }
    return order.map { remarks[$0] }
  }
}
