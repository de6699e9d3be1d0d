public import Nepali

/// A checked value of a field.
public indirect enum Value: Hashable, Sendable {
  case text(String)
  case integer(Int)
  /// Hundredths of a percent.
  case percent(Int)
  case money(Money)
  case date(BSDate)
  /// The key of the chosen alternative.
  case choice(String)
  case list([String])
  case table([[String: Value]])
  /// A picture, by the name under which the case's pictures are kept.
  case picture(String)
  case flag(Bool)
}
