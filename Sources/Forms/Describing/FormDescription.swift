import Nepali
import Rules

/// What lists say of a form.
package struct FormSummary: Encodable {
  var id: String
  var kind: String
  var title: String
  var englishTitle: String
  var from: String
  var until: String?
  var papers: [String]
  var digest: String
  var uses: [String]

  package init(_ form: Form) {
    id = form.id
    kind = form.kind.rawValue
    title = form.title
    englishTitle = form.englishTitle
    from = form.from.description
    until = form.until?.description
    papers = form.papers.map(\.rawValue)
    digest = form.digest
    uses = form.uses
  }
}

/// All that a script needs to know of a form to fill it.
package struct FormDescription: Encodable {
  var form: FormSummary
  var source: Source
  var notes: [String]
  /// What answers a paper of the form; nil for what goes out and for what nothing answers.
  var answering: Answering?
  var fields: [FieldDescription]
  var checks: [Check]

  package struct Source: Encodable {
    var gazette, rule: String
    var annex, reference: String?
  }

  package struct Answering: Encodable {
    var approvedBy, refusedBy: String?
    /// The identity of a time limit.
    var limit: String?
  }

  package struct Check: Encodable {
    var fields: [String]
    var message: String
  }

  package init(_ form: Form) {
    self.form = FormSummary(form)
    source = Source(
      gazette: form.source.gazette, rule: form.source.rule, annex: form.source.annex,
      reference: form.source.reference)
    notes = form.notes
    let answering = form.answering
    self.answering =
      answering == .init()
      ? nil
      : Answering(
        approvedBy: answering.approvedBy, refusedBy: answering.refusedBy, limit: answering.limit?.id)
    fields = form.fields.map { FieldDescription($0) }
    checks = form.checks.map { Check(fields: $0.fields, message: $0.message) }
  }
}
