import Certificates

/// What became of each case of a batch, as a table for an office program.
struct BatchReport {
  private var lines = [Self.line(["case", "done", "number", "key", "date", "about", "reason"])]

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
    lines.append(Self.line(["\(id)", done] + columns))
  }

  /// The table: UTF-8 with a byte order mark, by which office programs know it, fields parted by commas (RFC 4180).
  var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8) }

  private static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  /// A field in quotes where it needs them. What a program would compute with is marked as text.
  private static func field(_ text: String) -> String {
    let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
