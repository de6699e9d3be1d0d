import Cases
import Nepali
import Printing

/// The values of `office/copy-mark`: what a copy says of itself.
struct CopyWords: Encodable {
  var kind: CopyKind
  var ordinal: Int
  var date: BSDate
  var reference: String
  var originalDate: BSDate
  var reason: String?
  var officer: Person
  var changes: [CaseChange] = []

  private enum CodingKeys: String, CodingKey {
    case kind = "copy_kind"
    case ordinal = "copy_ordinal"
    case date = "copy_date"
    case reference = "original_reference"
    case originalDate = "original_date"
    case reason = "copy_reason"
    case officer = "copy_officer"
    case post = "copy_officer_post"
    case changes
  }

  private struct Change: Encodable {
    var change_of: String
    var change_before: String?
    var change_after: String?
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    try values.encode(ordinal, forKey: .ordinal)
    try values.encode(date.description, forKey: .date)
    try values.encode(reference, forKey: .reference)
    try values.encode(originalDate.description, forKey: .originalDate)
    try values.encodeIfPresent(reason, forKey: .reason)
    try values.encode(officer.name, forKey: .officer)
    if !officer.post.isEmpty { try values.encode(officer.post, forKey: .post) }
    if !changes.isEmpty {
      try values.encode(
        changes.map { Change(change_of: $0.label, change_before: $0.before, change_after: $0.after) },
        forKey: .changes)
    }
  }
}
