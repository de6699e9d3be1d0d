/// What an office can do with a case or its paper besides issuing it; the raw value is the event's action.
package enum ActKind: String, CaseIterable, Sendable {
  case received, asked, answered, checked, approved, refused, printed, handed, spoiled, superseded, copied, endorsed, paid
  /// Was entered as the paper that answers an application.
  case begun
  /// Came with the register of a desk, where it was entered and decided.
  case brought
  /// Came in as a row of a table, under a key.
  case imported
}
