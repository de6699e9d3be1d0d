import ArgumentParser
import Cases
import Forms
import Nepali
import Printing

/// A form that is named on the command line: by its identity, by identity and day (`fitta-2077/annex-03@2081-01-01`),
/// or by the path of a form file.
struct FormChoice: ExpressibleByArgument {
  /// The identity or the path.
  let name: String
  /// The day behind the identity.
  private let day: String?

  init(argument: String) {
    let at = FormFile.isName(argument) ? nil : argument.lastIndex(of: "@")
    name = String(at.map { argument[..<$0] } ?? argument[...])
    day = at.map { String(argument[argument.index(after: $0)...]) }
  }

  /// The identities for the shell to complete; it offers files besides.
  static let defaultCompletionKind = CompletionKind.custom { _, _, _ in CatalogueChoice.standing.ids }

  /// Whether a file is meant. Identities never end so.
  var isFile: Bool { FormFile.isName(name) }

  /// The form: of a file the one in it, else the one of the catalogue that is law on the day.
  ///
  /// - Parameter date: nil for the latest; the day behind the identity goes before it.
  func form(in catalogue: Catalogue, on date: BSDate? = nil) throws -> Form {
    guard isFile else { return try catalogue.form(name, on: day.map(BSDate.parse) ?? date) }
    return try catalogue.form(reading: InputFile.read(name, limit: InputFile.mostForm), file: name)
  }

  /// The form for a case: the one that is law on the day of its decision.
  ///
  /// - Parameters:
  ///   - asOf: the day that counts instead.
  ///   - otherwise: the day that counts where the case has none.
  func form(
    in catalogue: Catalogue, deciding tree: PlacedValue, asOf: BSDate?, otherwise: BSDate?
  ) throws -> Form {
    if isFile || day != nil || asOf != nil { return try form(in: catalogue, on: asOf) }
    return try catalogue.form(of: catalogue.version(of: name, deciding: tree, otherwise: otherwise))
  }

  /// Whether a word has the shape of an identity, as `madhesh-2078/annex-03`.
  static func isIdentity(_ word: String) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      }
  }
}
