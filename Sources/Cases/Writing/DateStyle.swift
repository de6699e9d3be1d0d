/// What stands between the numbers of a date, as offices write it; one style on one paper.
public enum DateStyle: String, Hashable, Sendable, CaseIterable {
  /// २०८१।०५।१२
  case danda
  /// २०८१/०५/१२
  case slash

  /// What stands between year, month and day.
  public var separator: String {
    switch self {
    case .danda: "।"
    case .slash: "/"
    }
  }
}
