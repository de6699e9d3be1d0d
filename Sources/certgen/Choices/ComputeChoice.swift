import ArgumentParser
import Cases
import Forms
import Printing

/// What is computed with besides the values themselves, and how it is printed.
struct ComputeChoice: ParsableArguments {
  @Option(
    name: .customLong("case"), help: "A case file to take values from.",
    completion: .file(extensions: ["json"]))
  var caseFile: String?
  @Option(
    help: "An office file: its settings decide where a law leaves the choice to the office.",
    completion: .file(extensions: ["json"]))
  var office: String?
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON object.") var json = false

  /// Reads the values against the form and prints all that it derives from them.
  ///
  /// - Parameter pairs: `name=value`, besides the values of the case file.
  func compute(_ form: Form, with pairs: [String]) throws {
    let arguments = CaseArguments(file: caseFile, pairs: pairs)
    let pictures = caseFile.map(PicturesBeside.init)
    // Nothing is printed on paper: whether there is a glyph for it does not matter.
    let settings = try office.map { path in
      try Office.read(
        InputFile.read(path, limit: InputFile.mostJSON), file: path, catalogue: forms.catalogue(),
        hasGlyph: { _ in true }, pictures: PicturesBeside(path).bytes(of:)
      ).settings
    }
    let filling = try Case.read(
      try arguments.json(for: form), file: arguments.name, form: form,
      pictures: { path in
        guard let pictures else { throw FileFailure.refused(path, "pictures go with --case") }
        return try pictures.bytes(of: path)
      },
      hasGlyph: { _ in true }, settings: settings ?? [:], allowsGaps: true)
    let computation = Computation(filling, of: form)
    for warning in computation.warnings { Terminal.warn(warning) }
    if json { return try JSONOutput.print(computation) }
    for line in computation.lines { try Terminal.print(line) }
  }
}
