import Certificates
import Tables

/// What became of each case of a batch, as a table for an office program.
struct BatchReport {
  private var lines = [SeparatedWriter.line(["case", "done", "number", "key", "date", "about", "reason"])]

  mutating func add(_ outcome: IssueOutcome) {
    switch outcome {
    case .issued(let document):
      add(document.caseID, "issued", [document.number, document.key, document.date, document.title, ""])
    case .refused(let id, let reason): add(id, "refused", ["", "", "", "", "\(reason)"])
    }
  }

  /// What was done with a case besides issuing it, or why it was not.
  mutating func add(_ id: Int64, done: String, reason: String = "") {
    add(id, done, ["", "", "", "", reason])
  }

  private mutating func add(_ id: Int64, _ done: String, _ columns: [String]) {
    lines.append(SeparatedWriter.line(["\(id)", done] + columns))
  }

  /// The table, values parted by commas.
  var bytes: [UInt8] { SeparatedWriter.mark + lines.joined() }
}
