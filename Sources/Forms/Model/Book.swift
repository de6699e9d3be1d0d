/// A running book of an office: what is entered in it has a number of its own.
public enum Book: String, CaseIterable, Hashable, Sendable, Codable {
  /// दर्ता: applications and letters that were received.
  case incoming
  /// चलानी: every letter, order, notice and certificate that goes out.
  case dispatch
  /// उद्योग दर्ता: the industries and firms, their branches and agents.
  case registration
  case card
  case permission
  case approval
  /// रसिद: what was paid to the office.
  case receipt

  /// The book's Nepali title.
  public var nepali: String {
    switch self {
    case .incoming: "दर्ता किताब"
    case .dispatch: "चलानी किताब"
    case .registration: "उद्योग दर्ता किताब"
    case .card: "परिचयपत्र किताब"
    case .permission: "अनुमति पत्र किताब"
    case .approval: "स्वीकृति पत्र किताब"
    case .receipt: "रसिद किताब"
    }
  }

  public var english: String {
    switch self {
    case .incoming: "Book of incoming papers"
    case .dispatch: "Dispatch book"
    case .registration: "Book of registrations"
    case .card: "Book of identity cards"
    case .permission: "Book of permissions"
    case .approval: "Book of approvals"
    case .receipt: "Book of receipts"
    }
  }

  /// What stands before a number of the book on a paper: च.नं.
  public var label: String {
    switch self {
    case .incoming: "दर्ता नं."
    case .dispatch: "च.नं."
    case .registration: "उद्योग दर्ता नं."
    case .card: "परिचयपत्र नं."
    case .permission: "अनुमति पत्र नं."
    case .approval: "स्वीकृति पत्र नं."
    case .receipt: "रसिद नं."
    }
  }

  /// The same on an English page.
  public var englishLabel: String {
    switch self {
    case .incoming: "Entry No."
    case .dispatch: "Dispatch No."
    case .registration: "Registration No."
    case .card: "Card No."
    case .permission: "Permission No."
    case .approval: "Approval No."
    case .receipt: "Receipt No."
    }
  }
}

/// What a field that is a number of some paper has to do with the books of the office.
public enum NumberRole: Hashable, Sendable {
  /// The register gives the number when the paper is issued; nobody types it.
  case allotted(Book)
  /// The number that an earlier paper was given: it is typed, and the register knows it.
  case quoted(Book)

  public var book: Book {
    switch self {
    case .allotted(let book), .quoted(let book): book
    }
  }
}

extension Field {
  /// The book of which the register gives the value; nil for a field that is typed or computed.
  public var allotting: Book? { if case .allotted(let book)? = number { book } else { nil } }
}

extension Form {
  /// The fields whose values the register gives.
  public var allottedFields: [Field] { fields.filter { $0.allotting != nil } }
}
