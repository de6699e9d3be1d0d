import ArgumentParser
import Cases
import Certificates
import Forms
import Nepali
import Printing

/// What a print without a register is made from: the office around it, and the day that it bears.
struct PrintChoice: ParsableArguments {
  @Option(
    help: "An office file: the frame around the wording of the gazette.",
    completion: .file(extensions: ["json"]))
  var office: String?

  @Option(
    help: """
      The day of issue in Bikram Sambat. Else the case's own date; of a blank print, the first day on which \
      the form is law.
      """, transform: BSDate.argument)
  var date: BSDate?

  @Option(
    name: .customLong("as-of"),
    help: """
      Print on the form that is law on this day in Bikram Sambat. Else the day of the case's decision picks \
      the form, without one --date, without that the latest form.
      """, transform: BSDate.argument)
  var asOf: BSDate?
  @OptionGroup var forms: CatalogueChoice

  /// The frame of the office file; a neutral one where there is none.
  ///
  /// - Parameter renderer: knows what the fonts can show.
  func frame(_ renderer: Renderer) throws -> Office {
    guard let office else { return .neutral }
    let bytes = try InputFile.read(office, limit: InputFile.mostJSON)
    let frame = try Office.read(
      bytes, file: office, catalogue: forms.catalogue(), hasGlyph: renderer.hasGlyph,
      pictures: PicturesBeside(office).bytes(of:))
    for doubt in Office.doubts(in: bytes, file: office) { Terminal.warn(doubt) }
    return frame
  }

  /// A case file read against the form that is law for it; what is doubtful in it is said.
  ///
  /// - Parameter office: makes the choices that the form leaves to an office and the case does not make.
  func filling(_ path: String, _ choice: FormChoice, _ renderer: Renderer, office: Office) throws -> Print {
    let tree = try PlacedValue(json: InputFile.read(path, limit: InputFile.mostJSON), file: path)
    let form = try choice.form(in: forms.catalogue(), deciding: tree, asOf: asOf, otherwise: date)
    let filling = try Case.read(
      tree, file: path, form: form, pictures: PicturesBeside(path).bytes(of:), hasGlyph: renderer.hasGlyph,
      settings: office.settings, numbers: .taken)
    for warning in filling.warnings { Terminal.warn("\(warning)") }
    return Print(form: form, filling: filling, date: date ?? filling.day(in: form) ?? form.from)
  }

  /// The blank form.
  func blank(_ choice: FormChoice) throws -> Print {
    let form = try choice.form(in: forms.catalogue(), on: asOf ?? date)
    return Print(form: form, filling: nil, date: date ?? form.from)
  }
}

/// A form, what fills it, and the day that the document bears. The clock has no say in it.
struct Print {
  var form: Form
  /// Nil for the blank form.
  var filling: Case?
  var date: BSDate
}

extension Case {
  /// The day that the document bears: the field `issue_date`, else the day of the decision, else a date that is the
  /// paper's own. Of an applicant's birth or an older paper no day is taken.
  fileprivate func day(in form: Form) -> BSDate? {
    func date(_ name: String) -> BSDate? {
      if case .date(let date)? = values[name] { date } else { nil }
    }
    return date("issue_date") ?? decisionDate(in: form) ?? Self.ownDates.lazy.compactMap(date).first
  }

  private static let ownDates = [
    "application_date", "report_date", "publication_date", "notice_date", "assessment_date", "authority_date",
    "record_date", "renewal_date", "gazette_date", "edition_date",
  ]
}
