import Cases
import Forms
import Nepali

/// What a slip says of a decision, by the names that the fields of slips have.
struct SlipWords {
  var registration: String
  var industry: String
  var row: Int
  /// Name and post of who certifies.
  var officer: String
  var day: BSDate
  var decided: BSDate
  /// The paper of the decision: its title and number.
  var reference: String
  var changes: [Change]

  struct Change: Encodable {
    var label: String
    var before: String?
    var after: String

    private enum CodingKeys: String, CodingKey {
      case label = "change_of"
      case before = "change_before"
      case after = "change_after"
    }
  }

  /// The values of a slip, one JSON object: what the decision's case says under the same names, and the rest from here.
  func json(for form: Form, from decision: PlacedValue) throws -> String {
    var values: [String: any Encodable] = [
      "registration_number": registration, "industry_name": industry,
      "decision_sn": Digits.devanagari.rewrite("\(row)"), "decision_reference": reference,
      "endorsed_changes": changes, "certifying_officer": officer, "certification_date": day.description,
      "decision_date": decided.description,
    ]
    values = values.filter { name, _ in form.field(name) != nil }
    if case .object(let members) = decision.content {
      for member in members {
        guard values[member.name] == nil, let field = form.field(member.name), field.derivation == nil else {
          continue
        }
        values[member.name] = member.value
      }
    }
    return try values.mapValues(AnyValue.init).sortedJSON()
  }

  private struct AnyValue: Encodable {
    let value: any Encodable
    init(_ value: any Encodable) { self.value = value }
    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }
}
