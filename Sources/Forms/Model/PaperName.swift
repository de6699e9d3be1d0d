package import Layout

/// The papers that a form may be printed on, by the names that form files have for them.
public enum PaperName: String, Hashable, Sendable, CaseIterable {
  case a3, a4, a5, a6, b5, card
  case a4Landscape = "a4-landscape"
  case a5Landscape = "a5-landscape"
  case a3Landscape = "a3-landscape"
  case a2Landscape = "a2-landscape"
  case a1Landscape = "a1-landscape"

  package var paper: Paper {
    switch self {
    case .a3: .a3
    case .a4: .a4
    case .a4Landscape: .a4Landscape
    case .a5: .a5
    case .a5Landscape: .a5Landscape
    case .a6: .a6
    case .b5: .b5
    case .a3Landscape: .a3Landscape
    case .a2Landscape: .a2Landscape
    case .a1Landscape: .a1Landscape
    case .card: .card
    }
  }
}

extension Form {
  /// The papers that the form is made for: its usual one first.
  public var papers: [PaperName] { [body.paper] + body.editions.map(\.paper) }

  /// The form on one of its papers.
  ///
  /// - Parameter name: As `papers` gives it: `a2-landscape`.
  /// - Throws: `FormError` when it is not made for that paper, naming those that it is made for.
  public func printed(on name: String) throws(FormError) -> Form {
    guard let body = ([body] + body.editions).first(where: { $0.paper.rawValue == name }) else {
      let papers = papers.map(\.rawValue).joined(separator: ", ")
      throw FormError(nil, "\(id) is not made for the paper \(name.quoted): it is made for \(papers)")
    }
    var form = self
    form.body = body
    return form
  }
}
