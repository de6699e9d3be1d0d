/// A running book of an office: what gives a paper its number.
///
/// Every office keeps दर्ता for what comes in, चलानी for what goes out, and उद्योग दर्ता for the industries;
/// cards, permissions, approvals and receipts are counted in books of their own.
public enum Book: String, Hashable, Sendable, Codable, CaseIterable {
  /// दर्ता: applications and letters received.
  case incoming
  /// चलानी: every letter, order, notice and certificate that goes out.
  case dispatch
  /// उद्योग दर्ता: the industry's own number, quoted by every later paper.
  case registration
  case card, permission, approval
  /// रसिद: what was paid.
  case receipt

  /// The book's name in Nepali.
  public var title: String {
    switch self {
    case .incoming: "दर्ता किताब"
    case .dispatch: "चलानी किताब"
    case .registration: "उद्योग दर्ता किताब"
    case .card: "परिचयपत्र किताब"
    case .permission: "अनुमति किताब"
    case .approval: "स्वीकृति किताब"
    case .receipt: "रसिद किताब"
    }
  }

  /// The book's name in English.
  public var englishTitle: String {
    switch self {
    case .incoming: "Incoming papers"
    case .dispatch: "Dispatch"
    case .registration: "Registrations"
    case .card: "Identity cards"
    case .permission: "Permissions"
    case .approval: "Approvals"
    case .receipt: "Receipts"
    }
  }
}
