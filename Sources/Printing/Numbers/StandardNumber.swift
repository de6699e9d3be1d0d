public import Forms
public import Nepali

extension DocumentNumber {
  /// The number that a document gets in an office that has chosen no prefix of its own: what a preview bears.
  ///
  /// - Parameter ordinal: from 1.
  public static func standard(for kind: Form.Kind, in year: FiscalYear, ordinal: Int) -> DocumentNumber {
    DocumentNumber(prefix: .standard(for: kind), fiscalYear: year, ordinal: ordinal)
  }
}
