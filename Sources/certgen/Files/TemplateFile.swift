import ArgumentParser
import Cases
import Forms
import Tables

/// An empty sheet for the cases of a form, as a file.
struct TemplateFile {
  let form: String
  let path: String

  /// Writes the sheet: what kind, the end of its name says.
  func write(_ command: ImportCommand) throws {
    let form = try command.forms.catalogue().form(form, on: command.entering.asOf)
    let sheet = try HeadNames(form).template(isRegistered: command.entering.registered)
    let bytes: [UInt8]
    switch FileName.parts(of: path).suffix.lowercased() {
    case ".xlsx": bytes = try sheet.workbook()
    case ".csv": bytes = sheet.separated()
    default: throw ValidationError("-o: give a name that ends in .xlsx or .csv.")
    }
    try OutputFile.write(bytes, to: path, replacing: command.replace.force ? .any : .none)
  }
}
