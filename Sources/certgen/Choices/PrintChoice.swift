import ArgumentParser
import Certificates
import Forms
import Nepali

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

  /// The frame of the office file; a neutral one where there is none.
  func frame() throws -> Office {
    guard let office else { return .neutral }
    return try Office.read(
      InputFile.read(office, limit: InputFile.mostJSON), file: office,
      pictures: PicturesBeside(office).bytes(of:))
  }

  /// A case file read against the form that is law on its day; what is doubtful in it is said.
  ///
  /// - Parameter office: makes the choices that the form leaves to an office and the case does not make.
  func filling(_ path: String, _ choice: FormChoice, _ renderer: Renderer, office: Office) throws -> Print {
    let bytes = try InputFile.read(path, limit: InputFile.mostJSON)
    let pictures = PicturesBeside(path)
    func read(_ form: Form) throws -> Print {
      let filling = try Case.read(
        bytes, file: path, form: form, pictures: pictures.bytes(of:), hasGlyph: renderer.hasGlyph,
        settings: office.settings)
      return Print(form: form, filling: filling, date: date ?? filling.day(in: form) ?? form.from)
    }
    var print = try read(try choice.form(on: date))
    // The latest form gave the day; where an older one was law on it, that one is meant.
    if date == nil, !choice.isFile, print.date < print.form.from,
      let older = try? Catalogue.form(choice.name, on: print.date)
    {
      print = try read(older)
    }
    for warning in print.filling?.warnings ?? [] { Terminal.warn("\(warning)") }
    return print
  }

  /// The blank form.
  func blank(_ choice: FormChoice) throws -> Print {
    let form = try choice.form(on: date)
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
  /// The day that the document bears: the field `issue_date`, else the first date of the form.
  fileprivate func day(in form: Form) -> BSDate? {
    let dates: [(name: String, date: BSDate)] = form.fields.compactMap { field in
      guard case .date(let date)? = values[field.name] else { return nil }
      return (field.name, date)
    }
    return (dates.first { $0.name == "issue_date" } ?? dates.first)?.date
  }
}
