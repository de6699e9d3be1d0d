/// What an office knows of an industry or firm. It changes only by papers that are issued: a field says with
/// `fact` which particular its value becomes.
public enum Particular: String, CaseIterable, Hashable, Sendable {
  case name
  case englishName = "english_name"
  /// Proprietor, partners or operator.
  case owner
  case ownerAddress = "owner_address"
  case investor
  case legalForm = "legal_form"
  /// Industry or trade.
  case sector
  case address
  case province, district
  case localLevel = "local_level"
  case localLevelType = "local_level_type"
  case ward, place
  case phone, email
  case objective
  case products
  /// What is produced in a year: words, or a table of products.
  case capacity
  case fixedCapital = "fixed_capital"
  case workingCapital = "working_capital"
  case totalCapital = "total_capital"
  case domesticInvestment = "domestic_investment"
  case foreignInvestment = "foreign_investment"
  case domesticShare = "domestic_share"
  case foreignShare = "foreign_share"
  /// The class by capital: micro, cottage, small, medium, large.
  case scale
  /// The class by what is made.
  case industryClass = "industry_class"
  case power
  case shifts
  case operatingDays = "operating_days"
  case manpower
  case pan
  case registrationDate = "registration_date"
  case validUntil = "valid_until"
  case renewals
  /// The time within which it has to begin, as the paper words it.
  case operationStart = "operation_start"
  case operationStartUntil = "operation_start_until"
  case operatingSince = "operating_since"
  case closedOn = "closed_on"
  case reopenedOn = "reopened_on"
  case cancelledOn = "cancelled_on"
  case approvalCancelledOn = "approval_cancelled_on"

  /// What lists call it in English: `fixed capital`.
  public var english: String {
    switch self {
    case .englishName: "name in English"
    case .pan: "permanent account number"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }

  /// Whether values of a kind can say it.
  func takes(_ kind: Field.Kind) -> Bool {
    switch (self, kind) {
    case (.fixedCapital, .money), (.workingCapital, .money), (.totalCapital, .money),
      (.domesticInvestment, .money), (.foreignInvestment, .money), (.domesticShare, .percent),
      (.foreignShare, .percent), (.ward, .integer), (.shifts, .integer), (.operatingDays, .integer),
      (.manpower, .integer), (.renewals, .integer), (.registrationDate, .date), (.validUntil, .date),
      (.operationStartUntil, .date), (.operatingSince, .date), (.closedOn, .date), (.reopenedOn, .date),
      (.cancelledOn, .date),
      (.approvalCancelledOn, .date), (.products, .list), (.objective, .list), (.capacity, .table),
      (.localLevelType, .choice), (.legalForm, .choice), (.sector, .choice), (.scale, .choice):
      true
    case (_, .text): isWords
    default: false
    }
  }

  private var isWords: Bool {
    switch self {
    case .name, .englishName, .owner, .ownerAddress, .investor, .address, .province, .district, .localLevel,
      .place, .phone, .email, .objective, .products, .capacity, .industryClass, .power, .pan, .operationStart:
      true
    default: false
    }
  }
}
