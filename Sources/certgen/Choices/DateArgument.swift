import Nepali

extension BSDate {
  /// Reads a Bikram Sambat date of the command line: `2081-05-12`, digits of either kind.
  ///
  /// - Throws: `NepaliError`, of which the parser of the command line shows the words.
  static func argument(_ text: String) throws -> BSDate { try parse(text) }

  /// Says that the months of the date's year are not settled or disputed, where they are.
  func warnIfUncertain() {
    if let warning { Terminal.warn("\(self): \(warning)") }
  }
}
