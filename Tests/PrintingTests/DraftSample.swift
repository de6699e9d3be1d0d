import Cases
import Forms
import Nepali
import Printing

/// Drafts of a real form with an industry's name that tells them apart.
struct DraftSample {
  static let office = Content(
    json: #"{"name":"घरेलु तथा साना उद्योग कार्यालय","verification_url":"https://office.example/v/"}"#)

  let editions = FormEditions(.builtIn)
  let day: BSDate
  let frame = Frame(DraftSample.office)

  init() throws { day = try BSDate(year: 2081, month: 5, day: 12) }

  /// - Parameter name: nil for a case that lacks it and is refused.
  func draft(_ ordinal: Int, name: String?) throws -> Draft {
    let values = try Self.values(name)
    let edition = try editions.edition(of: "madhesh-2078/rule-8-4", deciding: values, otherwise: day)
    let numbers = try editions.form(of: edition).specimenNumbers(
      in: try FiscalYear(containing: day), ordinal: ordinal)
    return Draft(
      source: "case \(ordinal)", edition: edition, values: values, frame: frame,
      numbers: numbers, date: day)
  }

  static func values(_ name: String?) throws -> PlacedValue {
    guard let sample = SampleCase.of("madhesh-2078/rule-8-4", .ordinary) else { throw Missing() }
    var tree = try PlacedValue(json: sample.bytes, file: sample.file)
    guard case .object(var members) = tree.content else { throw Missing() }
    members.removeAll { $0.name == "industry_name" }
    if let name {
      let value = PlacedValue(content: .text(name), line: 1, column: 1)
      members.append(.init(name: "industry_name", line: 1, column: 1, value: value))
    }
    tree.content = .object(members)
    return tree
  }

  struct Missing: Error {}
}
