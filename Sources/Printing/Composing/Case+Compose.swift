public import Cases
public import Forms
public import Layout

extension Form {
  /// The document that a case and this form make; the blank form where there is no case.
  ///
  /// - Parameters:
  ///   - filling: A case that was read against this form.
  ///   - office: The frame around the wording of the gazette; it stands on filled prints only.
  ///   - issue: The numbers and the code that the register gave.
  public func compose(_ filling: Case?, office: Office = .neutral, issue: Issue = Issue()) -> Document {
    compose(values: filling?.values, pictures: filling?.pictures ?? [:], office: office, issue: issue)
  }
}
