public import Forms
public import Layout

/// A case: the checked values of a form's fields, as they will be printed.
///
/// A case file is one JSON object, field name → value:
///
/// | Kind | Written as |
/// |---|---|
/// | text | a string; NFC is formed, white space around it is cut and runs of it become one space |
/// | integer | a number, or a string in ASCII or Devanagari digits, with Indian grouping if wished |
/// | percent | the same with at most two decimals |
/// | money | rupees: the same with at most two decimals |
/// | date | `"2081-05-12"`, Bikram Sambat, also in Devanagari digits |
/// | choice | the printed alternative or its key |
/// | list | an array of strings |
/// | table | an array of objects, column name → value |
/// | picture | the path of a JPEG or PNG, from the case file's folder on |
/// | flag | `true` or `false` |
///
/// A date that could be an AD date is refused, unless `BS` or `वि.सं.` stands before it.
/// `null`, an empty string and an empty array are no value, as if the field were not named.
/// A derived field may be left out; where it is given, it must agree with what the form computes.
public struct Case: Sendable {
  /// The form that the values fill.
  public let form: String
  /// The values by field name, derived fields among them. An optional field that is not filled is missing.
  public let values: [String: Value]
  /// The pictures by the name that `Value.picture` holds: the path as the case file writes it.
  public let pictures: [String: Picture]
  /// What is doubtful but no reason to refuse the case, in the order of the file.
  public let warnings: [CaseRemark]

  /// Checks what a case file gives against a form. The file is taken whole or not at all.
  ///
  /// - Parameters:
  ///   - tree: What the file gives, whatever kind of file it is.
  ///   - file: What refusals call the file.
  ///   - pictures: Gives the bytes of a picture by its path; `PictureFolder.bytes(of:)` does it safely.
  ///   - hasGlyph: Whether some font can show a character.
  ///   - settings: What the office has chosen (`Office.settings`), for the choices that the form leaves to it
  ///     and the file does not make.
  ///   - allowsGaps: Whether required fields may be missing, for a case that is computed with, not printed.
  ///     What hangs on them is not computed then, and missing too.
  ///   - numbers: Whether the file may give the numbers that the register allots.
  /// - Throws: `CaseError` with a line for everything that is wrong with the values.
  public static func read(
    _ tree: PlacedValue, file: String, form: Form,
    pictures: @escaping (_ path: String) throws -> [UInt8],
    hasGlyph: @escaping (Unicode.Scalar) -> Bool, settings: [String: String] = [:],
    allowsGaps: Bool = false, numbers: TypedNumbers = .refused
  ) throws(CaseError) -> Case {
    var reader = CaseReader(
      file: file.onOneLine, form: form, settings: settings, loadPicture: pictures, hasGlyph: hasGlyph)
    reader.allowsGaps = allowsGaps
    reader.typedNumbers = numbers
    let values = reader.values(in: tree)
    if let error = reader.remarks.error { throw error }
    return Case(
      form: form.id, values: values, pictures: reader.pictures, warnings: reader.remarks.sortedWarnings)
  }
  /// Reads a case file and checks it against a form; see `read(_:file:form:…)` of a tree.
  ///
  /// - Parameter bytes: The file: JSON (RFC 8259) in UTF-8.
  /// - Throws: `CaseError`; where the file is no sound JSON, with one line.
  public static func read(
    _ bytes: [UInt8], file: String, form: Form,
    pictures: @escaping (_ path: String) throws -> [UInt8],
    hasGlyph: @escaping (Unicode.Scalar) -> Bool, settings: [String: String] = [:],
    allowsGaps: Bool = false, numbers: TypedNumbers = .refused
  ) throws(CaseError) -> Case {
    try read(
      PlacedValue(json: bytes, file: file), file: file, form: form, pictures: pictures, hasGlyph: hasGlyph,
      settings: settings, allowsGaps: allowsGaps, numbers: numbers)
  }

  /// What becomes of a value that is typed for a field whose number the register allots.
  public enum TypedNumbers: Hashable, Sendable {
    /// Nobody types it: the register gives it when the paper is issued.
    case refused
    /// A paper of before the register bears its own number already.
    case taken
  }

  /// The case with the numbers that its paper was given, as a paper that quotes them begins from it.
  ///
  /// - Parameter allotted: The numbers by the names of their fields.
  public func numbered(_ allotted: [String: String]) -> Case {
    Case(
      form: form, values: values.merging(allotted.mapValues(Value.text)) { _, given in given },
      pictures: pictures, warnings: warnings)
  }
}
