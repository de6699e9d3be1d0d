public import Cases
public import Forms
import Nepali
import Printing

extension Register {
  /// A case of the register as its form reads it today, with the numbers that its papers have: what another
  /// case is begun from.
  ///
  /// - Throws: `RegisterError.noCase`, `FormError`, `CaseError`
  public func filling(
    ofCase id: Int64, in catalogue: Catalogue, hasGlyph: @escaping (Unicode.Scalar) -> Bool
  ) throws -> (form: Form, filling: Case, pictures: [String: [UInt8]]) {
    let (formID, content) = try content(of: id)
    let file = "case \(id)"
    let tree = try PlacedValue(json: Array(content.json.utf8), file: file)
    let form = try catalogue.form(of: catalogue.version(of: formID, deciding: tree))
    let filling = try Case.read(
      tree, file: file, form: form, pictures: content.picture, hasGlyph: hasGlyph, numbers: .taken)
    return (form, filling.numbered(try numbers(ofCase: id)), content.pictures)
  }
}
