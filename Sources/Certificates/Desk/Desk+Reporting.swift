import Forms
public import Printing

extension Desk {
  /// A book or a list of the register; see `ReportKind`. What was issued on a form that the program no longer has is
  /// called by its identity.
  public func report(_ kind: ReportKind, in period: ReportPeriod) -> Report {
    var known: [String: String] = [:]
    return register.report(kind, in: period) { [catalogue] form in
      if let title = known[form] { return title }
      let title = (try? catalogue.form(form))?.title ?? form
      known[form] = title
      return title
    }
  }
}
