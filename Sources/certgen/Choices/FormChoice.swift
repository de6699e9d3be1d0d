import ArgumentParser
import Forms
import Nepali

/// A form that is named on the command line: by its identity, or by the path of a form file.
struct FormChoice: ExpressibleByArgument {
  let name: String

  init(argument: String) { name = argument }

  /// The identities for the shell to complete; it offers files besides.
  static let defaultCompletionKind = CompletionKind.custom { _, _, _ in Catalogue.ids }

  /// Whether a file is meant. Identities never end so.
  var isFile: Bool { name.hasSuffix(".xml") }

  /// The form: of a file the one in it, else the one of the catalogue that is law on the day.
  ///
  /// - Parameter date: nil for the latest.
  func form(on date: BSDate? = nil) throws -> Form {
    guard isFile else { return try Catalogue.form(name, on: date) }
    return try Form.read(bytes: InputFile.read(name, limit: InputFile.mostForm), file: name)
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
