import ArgumentParser
import Cases
import Forms
import Nepali
import Printing
import Rules

struct FormsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a form: where it is law, its fields, what is derived and checked.",
    usage: "certgen forms show <FORM> [--as-of <date>] [--json]",
    discussion: """
        certgen forms show fitta-2077/annex-05
        certgen forms show fitta-2077/annex-05 --json | jq -r '.fields[].name'
      """)

  @Argument(help: "The identity of a form, or a form file (.xml).")
  var form: FormChoice
  @Option(
    name: .customLong("as-of"), help: "The day in Bikram Sambat on which it must be law; else the latest.",
    transform: BSDate.argument)
  var asOf: BSDate?
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let form = try form.form(in: forms.catalogue(), on: asOf)
    if json { return try JSONOutput.print(FormDescription(form)) }
    try Terminal.print(Self.lines(of: form).joined(separator: "\n"))
  }

  private static func lines(of form: Form) -> [String] {
    let law = form.until.map { "law from \(form.from) until \($0)" } ?? "law from \(form.from)"
    let annex = [form.source.annex, form.source.reference].compactMap(\.self)
    let head =
      ["\(form.id)  \(form.kind.rawValue), \(law)", form.title, form.englishTitle]
      + (annex.isEmpty ? [] : [annex.joined(separator: " ")])
      + [
        form.source.rule, form.source.gazette,
        "Paper: \(form.papers.map(\.rawValue).joined(separator: ", "))",
        "SHA-256 \(form.digest)",
      ] + answers(form.answering) + (form.uses.isEmpty ? [] : ["Uses \(form.uses.joined(separator: ", "))"])
    let notes = form.notes.isEmpty ? [] : ["", "Notes:"] + form.notes.map { "  \($0)" }
    let checks = form.checks.map { "  \($0.fields.joined(separator: ", ")): \($0.message)" }
    return head + notes + ["", "Fields:"] + form.fields.flatMap { lines(of: $0, indent: "  ") }
      + (checks.isEmpty ? [] : ["", "Checks:"] + checks)
  }

  private static func answers(_ answering: Answering) -> [String] {
    [("Approved by", answering.approvedBy), ("Refused by", answering.refusedBy), ("Time limit", answering.limit?.id)]
      .compactMap { name, value in value.map { "\(name): \($0)" } }
  }

  private static func lines(of field: Field, indent: String) -> [String] {
    let shown = FieldDescription(field)
    var lines = ["\(indent)\(field.name)  \(field.label) · \(field.english)", "\(indent)  \(shown.words)"]
    if let note = field.note { lines.append("\(indent)  \(note)") }
    for choice in shown.choices ?? [] { lines.append("\(indent)    \(choice.key)  \(choice.text)") }
    if case .table(let columns, _) = field.kind {
      lines += columns.flatMap { self.lines(of: $0, indent: indent + "    ") }
    }
    return lines
  }
}
