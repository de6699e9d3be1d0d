import ArgumentParser
import Forms
import Glibc

/// Which forms there are: the program's, and those of the folder of `--forms` or `CERTGEN_FORMS`.
struct CatalogueChoice: ParsableArguments {
  @Option(
    name: .customLong("forms"),
    help: "A folder with form files of the office: amended forms and its own. Else CERTGEN_FORMS names it.",
    completion: .directory)
  var folder: String?

  /// The variable of the environment that names the folder.
  static let variable = "CERTGEN_FORMS"

  /// The forms of the program and of the folder.
  func catalogue() throws -> Catalogue { try Self.catalogue(folder) }

  /// The same for the shell's completions, which know no options: the program's forms at least.
  static var standing: Catalogue { (try? catalogue(nil)) ?? .builtIn }

  private static func catalogue(_ folder: String?) throws -> Catalogue {
    let named = folder ?? getenv(variable).map { String(cString: $0) } ?? ""
    guard !named.isEmpty else { return .builtIn }
    if let opened, opened.folder == named { return opened.catalogue }
    var status = stat()
    guard stat(named, &status) == 0 else { throw FileFailure.system(named, cannot: "be read") }
    let catalogue = try Catalogue(folder: named)
    Inputs.note(forms: named)
    opened = (named, catalogue)
    return catalogue
  }

  /// Read once a run, so that a run sees one state of the folder.
  nonisolated(unsafe) private static var opened: (folder: String, catalogue: Catalogue)?  // one thread only
}
