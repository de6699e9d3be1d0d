/// What can be done next with a case; the raw value is the command that does it.
public enum CaseStep: String, CaseIterable, Hashable, Sendable {
  case ask, answer, check, approve, refuse, issue, print, spoil, void
  case handOver = "hand-over"

  /// Who does it.
  public var role: Person.Role {
    switch self {
    case .ask, .answer, .print, .spoil, .handOver: .clerk
    case .check: .checker
    case .approve, .refuse, .issue, .void: .approver
    }
  }

  /// The event that it is; nil for what writes a document or an event of its own.
  var act: ActKind? {
    switch self {
    case .ask: .asked
    case .answer: .answered
    case .check: .checked
    case .approve: .approved
    case .refuse: .refused
    case .print: .printed
    case .spoil: .spoiled
    case .handOver: .handed
    case .issue, .void: nil
    }
  }

  /// Whether it happens to the paper and not to what is asked or decided.
  var isOfPaper: Bool { [.print, .spoil, .handOver].contains(self) }

  /// Whether it decides what somebody else entered, where the office wants four eyes.
  var decides: Bool { [.check, .approve, .refuse].contains(self) }
}

extension CaseState {
  /// The steps that are possible.
  ///
  /// - Parameter isReceived: whether the case came in, with its number, before anything was decided.
  public func steps(isReceived: Bool) -> [CaseStep] {
    switch self {
    case .entered: [.check, .approve, .refuse, .issue]
    case .received: [.ask, .check, .approve, .refuse, .void]
    case .askedBack: [.answer, .void]
    case .answered: [.ask, .check, .approve, .refuse, .void]
    case .checked: isReceived ? [.ask, .approve, .refuse, .void] : [.approve, .refuse, .issue]
    case .approved: isReceived ? [.void] : [.issue]
    case .refused: isReceived ? [.void] : []
    case .issued: [.print, .void]
    case .printed: [.handOver, .spoil, .void]
    case .spoiled: [.print, .void]
    case .handedOver, .superseded: [.void]
    case .void: [.issue]
    case .registered: []
    }
  }
}
