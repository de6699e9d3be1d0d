import ArgumentParser
import Forms
import Nepali

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
    help: "The day in Bikram Sambat on which the form must be law; else the latest.",
    transform: BSDate.argument)
  var date: BSDate?
  @OptionGroup var choice: ComputeChoice

  func run() throws { try choice.compute(try form.form(on: date), with: values) }
}
