import ArgumentParser
import Cases
import Forms
import Nepali
import Printing

struct ComputeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute", abstract: "Compute what a form derives: fees, totals, classes, dates.",
    usage: "certgen compute <FORM> [<name=value> ...] [--case <case>] [--office <office>] [--json]",
    discussion: """
      Values are those of a case file, or pairs of field and value, or both; several pairs of one list make \
      its lines. Required fields may be left out: what hangs on them is left out too. The form's checks hold.

        certgen compute fitta-2077/annex-05 foreign_investment=26,00,00,000
        certgen compute madhesh-2078/annex-03 --case certificate.json --json
      """)

  @Argument(help: "The identity of a form, or a form file (.xml).")
  var form: FormChoice
  @Argument(help: "Fields and their values: name=value.") var values: [String] = []
  @Option(
    name: .customLong("as-of"),
    help: """
      Compute with the form that is law on this day in Bikram Sambat. Else the day of the case's decision \
      picks the form, without a case file the latest.
      """, transform: BSDate.argument)
  var asOf: BSDate?
  @OptionGroup var choice: ComputeChoice

  func run() throws {
    let catalogue = try choice.forms.catalogue()
    let found = try choice.caseFile.map { path in
      let tree = try PlacedValue(json: InputFile.read(path, limit: InputFile.mostJSON), file: path)
      return try form.form(in: catalogue, deciding: tree, asOf: asOf, otherwise: nil)
    }
    try choice.compute(found ?? form.form(in: catalogue, on: asOf), with: values)
  }
}
