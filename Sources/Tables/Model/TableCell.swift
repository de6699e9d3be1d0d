public import Nepali

/// What a file says in one cell. A formula is never worked out: of a workbook it is the value that was stored.
public enum TableCell: Hashable, Sendable {
  case blank
  /// Words as they stand in the file.
  case text(String)
  /// A number of a workbook in plain figures, without an exponent: `1250000.5`, and `12.5%` where it is shown
  /// as a percentage.
  case number(String)
  /// A day of a workbook, which keeps days as numbers of the civil calendar.
  case day(CivilDate)
  case flag(Bool)
  /// What a formula failed with: `#REF!`.
  case fault(String)

  /// Whether there is nothing to see in it.
  public var isBlank: Bool {
    switch self {
    case .blank: true
    case .text(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    default: false
    }
  }

  /// What the cell says, as text: what a sheet of refused rows repeats.
  public var words: String {
    switch self {
    case .blank: ""
    case .text(let text), .number(let text), .fault(let text): text
    case .day(let day): day.description
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}
