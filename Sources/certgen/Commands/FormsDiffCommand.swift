import ArgumentParser
import Cases
import Forms
import Nepali
import Printing

struct FormsDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what an amendment changes: identity, fields, checks, wording.",
    usage: "certgen forms diff <OLD> <NEW> [--forms <folder>] [--json]",
    discussion: """
      Words that were removed stand in [-…-], words that were added in {+…+}. Each form is an identity (its \
      latest version), an identity and a day (the version that is law then), or a form file. The exit code is \
      0 where nothing differs, else 1.

        certgen forms diff fund-2081/annex-02 drafts/annex-02.xml
        certgen forms diff fund-2081/annex-02@2081-05-01 fund-2081/annex-02@2082-01-01 --forms forms
      """)

  @Argument(help: "The older form.")
  var old: FormChoice
  @Argument(help: "The newer form.")
  var new: FormChoice
  @OptionGroup var forms: CatalogueChoice
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let catalogue = try forms.catalogue()
    let difference = FormDifference(from: try old.form(in: catalogue), to: try new.form(in: catalogue))
    // The exit code says what was found also where nobody reads to the end.
    try Terminal.whileRead {
      if json { try JSONOutput.print(Answer(difference)) } else { try print(difference) }
    }
    if !difference.isEmpty { throw Failures.Said(status: .refused) }
  }

  private func print(_ difference: FormDifference) throws {
    for (title, changes) in [
      ("Identity", difference.identity), ("Fields", difference.fields), ("Checks", difference.checks),
      ("Wording", difference.wording),
    ] where !changes.isEmpty {
      try Terminal.print("\(title):")
      for change in changes {
        try Terminal.print("  \(change.subject.isEmpty ? "" : "\(change.subject): ")\(change.marked)")
      }
    }
    if difference.isSetOtherwise {
      try Terminal.print("The words are the same; sizes, distances or remarks differ.")
    }
  }

  private struct Answer: Encodable {
    var same: Bool
    var identity, fields, checks, wording: [Change]
    var setOtherwise: Bool

    struct Change: Encodable {
      var subject: String?
      var old, new: String?
      var marked: String

      init(_ change: FormDifference.Change) {
        subject = change.subject.isEmpty ? nil : change.subject
        (old, new, marked) = (change.old, change.new, change.marked)
      }
    }

    init(_ difference: FormDifference) {
      same = difference.isEmpty
      identity = difference.identity.map(Change.init)
      fields = difference.fields.map(Change.init)
      checks = difference.checks.map(Change.init)
      wording = difference.wording.map(Change.init)
      setOtherwise = difference.isSetOtherwise
    }
  }
}
