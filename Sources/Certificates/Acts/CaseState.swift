/// How far a case has come.
public enum CaseState: String, CaseIterable, Hashable, Sendable, Codable {
  /// Typed into the register, and nothing more.
  case entered
  /// Came in under a number of the incoming book.
  case received
  /// Something is missing, and the sender was asked for it.
  case askedBack = "asked-back"
  /// What was asked back came in.
  case answered
  case checked
  case approved
  case refused
  case issued
  /// The paper was printed on a sheet.
  case printed
  /// The sheet was spoiled; the paper is printed anew.
  case spoiled
  case handedOver = "handed-over"
  /// Another paper stands in its place.
  case superseded
  /// Issued, and the document was made void; the case may be issued again.
  case void
  /// Entered with the numbers that its paper has had since before the register.
  case registered

  /// The state in words: `asked back`.
  public var words: String { rawValue.replacing("-", with: " ") }
}

/// What happened to a case, as far as its state follows from it.
package struct CaseHistory: Hashable {
  /// What an office did, in order.
  package struct Moment: Hashable {
    package var action: String
    /// The document to which it happened; nil for what happened to the case.
    package var document: Int64?

    package init(action: String, document: Int64?) { (self.action, self.document) = (action, document) }
  }

  package var moments: [Moment] = []
  /// The last original; nil for a case that was never issued.
  package var document: Int64?
  /// The case that this one amends; nil for one that stands for itself.
  package var amended: Int64?

  package init(moments: [Moment] = [], document: Int64? = nil, amended: Int64? = nil) {
    (self.moments, self.document, self.amended) = (moments, document, amended)
  }

  private func happened(_ action: String) -> Bool { moments.contains { $0.action == action } }

  var isReceived: Bool { happened(ActKind.received.rawValue) }

  private func last(of actions: [String: CaseState], document: Int64?) -> CaseState? {
    moments.last { $0.document == document && actions[$0.action] != nil }.flatMap { actions[$0.action] }
  }

  /// The state that the history leads to.
  package var state: CaseState {
    guard let document else {
      if happened("registered") { return .registered }
      return last(of: Self.decisions, document: nil) ?? (isReceived ? .received : .entered)
    }
    if moments.contains(.init(action: "void", document: document)) { return .void }
    if moments.contains(.init(action: "superseded", document: document)) { return .superseded }
    if amended != nil { return .answered }
    if isReceived { return last(of: Self.decisions, document: nil) ?? .received }
    return last(of: Self.papers, document: document) ?? .issued
  }

  /// What happens to a case before there is a paper, or to one that came in.
  private static let decisions: [String: CaseState] = [
    "asked": .askedBack, "answered": .answered, "checked": .checked, "approved": .approved, "refused": .refused,
  ]
  /// What happens to a paper that goes out.
  private static let papers: [String: CaseState] = [
    "printed": .printed, "spoiled": .spoiled, "handed": .handedOver,
  ]

  /// The same for lists: the state of `cases`, whose last original is `documents`. What differs from `state` is a
  /// fault; a test asks both.
  static let stateSQL: String = {
    func words(_ states: [String: CaseState], _ action: String) -> String {
      let whens = states.sorted { $0.key < $1.key }.map { "WHEN '\($0.key)' THEN '\($0.value.rawValue)'" }
      return "CASE \(action) \(whens.joined(separator: " ")) END"
    }
    func last(_ states: [String: CaseState], _ condition: String) -> String {
      let names = states.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return """
        (SELECT \(words(states, "action")) FROM events
          WHERE \(condition) AND action IN (\(names)) ORDER BY id DESC LIMIT 1)
        """
    }
    func happened(_ action: String, _ condition: String = "case_id = cases.id") -> String {
      "EXISTS (SELECT 1 FROM events WHERE \(condition) AND action = '\(action)')"
    }
    let ofCase = "case_id = cases.id AND document IS NULL"
    return """
      CASE
        WHEN documents.id IS NULL AND \(happened("registered")) THEN 'registered'
        WHEN documents.id IS NULL THEN coalesce(
          \(last(decisions, ofCase)), iif(\(happened("received")), 'received', 'entered'))
        WHEN \(happened("void", "document = documents.id")) THEN 'void'
        WHEN \(happened("superseded", "document = documents.id")) THEN 'superseded'
        WHEN EXISTS (SELECT 1 FROM case_links WHERE case_id = cases.id AND kind = 'amends') THEN 'answered'
        WHEN \(happened("received")) THEN coalesce(\(last(decisions, ofCase)), 'received')
        ELSE coalesce(\(last(papers, "document = documents.id")), 'issued') END
      """
  }()
}
