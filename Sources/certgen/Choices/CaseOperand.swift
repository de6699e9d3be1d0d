import ArgumentParser
import Nepali

/// A case or a document behind the register on the command line.
extension RegisterChoice {
  /// The register's path and the number of a case.
  func caseNumber(_ operands: [String?]) throws -> (path: String, case: Int64) {
    let (path, rest) = try resolve(operands) { first, count in count == 1 && Self.number(first) != nil }
    guard let word = rest.first, rest.count == 1 else {
      throw ValidationError("which case? Give its number, as certgen cases lists it.")
    }
    guard let number = Self.number(word) else { throw ValidationError("\"\(word)\" is no number of a case.") }
    return (path, number)
  }

  /// The register's path and the number of a document.
  func documentNumber(_ operands: [String?]) throws -> (path: String, document: String) {
    let (path, rest) = try resolve(operands) { _, count in count == 1 }
    guard let number = rest.first, rest.count == 1 else {
      throw ValidationError("which document? Give its number.")
    }
    return (path, number)
  }

  /// The number of a case, in whichever digits.
  static func number(_ word: String) -> Int64? {
    (try? WholeNumber.parse(word)).flatMap { Int64(exactly: $0) }
  }
}
