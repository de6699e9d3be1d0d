public import Cases
public import Nepali
public import Printing

/// How a document is made; the register does not know what forms, pages and PDFs are.
///
/// A value of two functions, so that the register can be tried with any of them. One task uses a press
/// at a time.
public struct Press {
  /// The program and the fonts, by version or digest: `certgen 0.1.0, fonts 3f9a…`.
  public var identity: String
  /// The form of an id that is law on the day on which a case was decided, or else on the day of issue. Throws
  /// when there is none.
  public var edition: (_ form: String, _ values: PlacedValue, _ day: BSDate) throws -> FormEdition
  /// The finished PDF of a draft. Throws when the case cannot be printed; it then takes no number.
  public var print: (_ draft: Draft) throws -> Printed
  /// Called between the steps of the transaction, so that a test can break it off at each.
  package var reached: (_ step: Step) throws -> Void = { _ in }

  public init(
    identity: String,
    edition: @escaping (_ form: String, _ values: PlacedValue, _ day: BSDate) throws -> FormEdition,
    print: @escaping (_ draft: Draft) throws -> Printed
  ) {
    self.identity = identity
    self.edition = edition
    self.print = print
  }

  /// What the transaction has done so far.
  package enum Step: CaseIterable, Sendable { case numbered, printed, stored, recorded }
}
