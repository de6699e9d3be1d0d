/// What was looked at, how it is, and what to do.
struct Diagnosis: Encodable {
  let part: String
  let state: State
  /// What was found.
  let finding: String
  /// What to do; nil where all is well.
  let advice: String?

  enum State: String, Encodable {
    case well
    /// Works now, and may not tomorrow.
    case doubtful
    case wrong
  }

  static func well(_ part: String, _ finding: String) -> Diagnosis {
    Diagnosis(part: part, state: .well, finding: finding, advice: nil)
  }

  static func doubtful(_ part: String, _ finding: String, _ advice: String) -> Diagnosis {
    Diagnosis(part: part, state: .doubtful, finding: finding, advice: advice)
  }

  static func wrong(_ part: String, _ finding: String, _ advice: String) -> Diagnosis {
    Diagnosis(part: part, state: .wrong, finding: finding, advice: advice)
  }
}
