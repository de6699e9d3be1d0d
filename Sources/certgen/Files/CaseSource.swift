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
    func read(_ form: Form) throws -> CaseSource {
      let filling = try Case.read(
        tree, file: path, form: form, pictures: PicturesBeside(path).bytes(of:), hasGlyph: renderer.hasGlyph,
        numbers: .taken)
      return CaseSource(form: form, filling: filling, pictures: .beside(file: path, output: output))
    }
    if let choice {
      return try read(choice.form(in: catalogue, deciding: tree, asOf: nil, otherwise: nil))
    }
    let found = catalogue.ids.compactMap { id in
      try? read(catalogue.form(of: catalogue.version(of: id, deciding: tree)))
    }
    guard let first = found.first, found.count == 1 else {
      let names = found.map(\.form.id).joined(separator: ", ")
      throw FileFailure.refused(
        path,
        "is a case of \(found.isEmpty ? "no form" : "several forms (\(names))"); name its form with --from")
    }
    return first
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
    let (id, content) = try register.content(of: number)
    let tree = try PlacedValue(json: Array(content.json.utf8), file: "case \(number)")
    let form = try catalogue.form(of: catalogue.version(of: id, deciding: tree))
    let filling = try Case.read(
      tree, file: "case \(number)", form: form, pictures: content.picture, hasGlyph: renderer.hasGlyph,
      numbers: .taken)
    return CaseSource(
      form: form, filling: filling.numbered(try register.numbers(ofCase: number)),
      pictures: .stored(content.pictures, copies))
  }
}
