import Cases
import Certificates
import Digest
import Forms
import Nepali
import Printing

/// A register with as many registrations as an office gathers in decades. Its papers are stand-ins of a given
/// size, so that what the register does is measured and not what printing takes.
final class Archive {
  let register: Register
  private let press: Certificates.Press
  private let day: IssueDay
  /// How many cases were added so far.
  private var count = 0

  /// - Parameter bytes: the size of a paper.
  init(path: String, bytes: Int) throws {
    register = try Register.create(path: path, person: "benchmarks")
    _ = try register.setOffice(Content(json: #"{"name": "घरेलु तथा साना उद्योग कार्यालय"}"#))
    let editions = FormEditions(.builtIn)
    let date = try BSDate(year: 2081, month: 12, day: 20)
    day = IssueDay(date: date, today: date)
    press = Certificates.Press(
      identity: "benchmarks",
      plan: { form, values, _, day in
        let edition = try editions.edition(of: form, deciding: values, otherwise: day)
        let form = try editions.form(of: edition)
        return PaperPlan(edition: edition, book: form.book, allotted: form.allotments, branch: nil)
      },
      print: { drafts in drafts.map { draft in Result { Self.standIn(for: draft, bytes) } } })
  }

  private static func standIn(for draft: Draft, _ size: Int) -> PrintedPaper {
    var bytes = Array("%PDF-1.7 \(draft.numbers.own?.key ?? "") ".utf8)
    bytes += repeatElement(0x20, count: max(0, size - bytes.count))
    var statement = CaseStatement()
    if case .object(let members) = draft.values.content {
      for member in members {
        guard case .text(let text) = member.value.content else { continue }
        if member.name == "industry_name" { (statement.industryName, statement.facts["name"]) = (text, text) }
        if member.name == "industry_scale" { statement.facts["scale"] = text }
      }
    }
    return PrintedPaper(bytes: bytes, digest: SHA256.hex(bytes), statement: statement)
  }

  /// Adds cases and issues them.
  func grow(by more: Int) throws {
    try issue(add(more))
  }

  func add(_ more: Int) throws -> [Int64] {
    try (0..<more).map { _ in
      var chance = Chance(seed: count)
      count += 1
      let (person, firm, place) = (chance.person(), chance.firm(), chance.place())
      let json = """
        {"industry_address":"\(place)","industry_name":"\(firm) \(Digits.devanagari.write(count))",\
        "industry_scale":"घरेलु उद्योग","operator_name":"\(person)"}
        """
      return try register.addCase(form: RegisterCase.form, title: firm, content: Content(json: json))
    }
  }

  func issue(_ cases: [Int64]) throws {
    let done = try register.issue(cases, on: day, press: press) { outcome in
      if case .refused = outcome { throw Child.Failure(description: "\(outcome)") }
    }
    guard done.issued == cases.count else { throw Child.Failure(description: "not all were issued") }
  }
}
