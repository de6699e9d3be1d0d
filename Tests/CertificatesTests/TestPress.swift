import Cases
import Certificates
import Digest
import Printing

/// A press whose "PDF" names everything that it was made from.
///
/// - Parameters:
///   - refusing: names of which no paper can be printed.
///   - printing: is called before every print with the drafts.
func press(refusing: Set<String> = [], printing: @escaping ([Draft]) -> Void = { _ in }) -> Press {
  Press(identity: "certgen 0.0.0") { form, _, _, _ in
    guard let paper = TestPaper(rawValue: form) else { throw Unprintable(what: "no form \(form)") }
    return PaperPlan(edition: try paper.edition(), book: paper.book, allotted: paper.allotted, branch: nil)
  } print: { drafts in
    printing(drafts)
    return drafts.map { draft in
      Result {
        guard let paper = TestPaper(rawValue: draft.edition.id) else { throw Unprintable(what: "no form") }
        let statement = try TestCase.statement(paper, draft.values)
        if let name = statement.industryName, refusing.contains(name) { throw Unprintable(what: name) }
        let photos = draft.pictures.map { $0.key + String(decoding: $0.value, as: UTF8.self) }
        let numbers = draft.numbers.allotted.sorted { $0.key < $1.key }.map(\.value)
        let parts = [
          draft.numbers.own?.key ?? "", "\(draft.date)", "\(numbers)", "\(photos)", "\(statement)",
          draft.frame?.content.json ?? "",
        ]
        let bytes = Array(parts.joined(separator: "|").utf8)
        return PrintedPaper(bytes: bytes, digest: SHA256.hex(bytes), statement: statement)
      }
    }
  }
}

struct Unprintable: Error, CustomStringConvertible {
  let what: String
  var description: String { "\(what): is longer than its place" }
}
