import Cases
import Certificates
import Forms
import Nepali
import Printing

/// A case that was filled already, from a file or a register, with the form that it fills.
struct CaseSource {
  let form: Form
  let filling: Case
  let pictures: PicturePaths

  /// Reads a case file.
  ///
  /// - Parameters:
  ///   - choice: the form that it fills; nil to look for the one form that takes the file.
  ///   - output: the case file that will name its pictures.
  static func file(
    _ path: String, _ choice: FormChoice?, in catalogue: Catalogue, _ renderer: Renderer, output: String
  ) throws -> CaseSource {
    let tree = try PlacedValue(json: InputFile.read(path, limit: InputFile.mostJSON), file: path)
    func read(_ form: Form) throws -> Case {
      try Case.read(
        tree, file: path, form: form, pictures: PicturesBeside(path).bytes(of:), hasGlyph: renderer.hasGlyph,
        numbers: .taken)
    }
    let pictures = PicturePaths.beside(file: path, output: output)
    if let choice {
      let form = try choice.form(in: catalogue, deciding: tree, asOf: nil, otherwise: nil)
      return CaseSource(form: form, filling: try read(form), pictures: pictures)
    }
    let found = catalogue.forms(taking: tree, read: read)
    guard let (form, filling) = found.first, found.count == 1 else {
      let names = found.map(\.form.id).joined(separator: ", ")
      throw FileFailure.refused(
        path,
        "is a case of \(found.isEmpty ? "no form" : "several forms (\(names))"); name its form with --from")
    }
    return CaseSource(form: form, filling: filling, pictures: pictures)
  }

  /// Reads a case of a register.
  ///
  /// - Parameters:
  ///   - word: the number of the case.
  ///   - copies: names the pictures of the register beside the new case file.
  static func register(
    _ path: String, case word: String, in catalogue: Catalogue, _ renderer: Renderer, copies: PictureCopies
  ) throws -> CaseSource {
    let register = try RegisterChoice.open(path, for: .reading)
    guard let number = Int64(exactly: try WholeNumber.parse(word)) else { throw RegisterError.noCase(.max) }
    let (form, filling, pictures) = try register.filling(
      ofCase: number, in: catalogue, hasGlyph: renderer.hasGlyph)
    return CaseSource(form: form, filling: filling, pictures: .stored(pictures, copies))
  }
}
