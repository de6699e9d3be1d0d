public import Cases
public import Forms
import GRDB
public import Nepali
import Printing

extension Desk {
  /// The paper that says a decision, begun with what the application says.
  public struct Beginning: Sendable {
    /// The identity of its form.
    public let form: String
    /// What was taken, and what is left to fill.
    public let prefill: Prefill
    /// The paper, where nothing is left to fill; else why it cannot be issued as it is.
    public let answer: Result<Answer, any Error>

    /// The begun case as a file.
    public var json: String { prefill.canonicalJSON() }
  }

  /// Begins the paper with which a decision on an application is told.
  ///
  /// The days of the paper and of its decision are the day on which it is decided, and a refusal gives the reason
  /// where its form has a list of reasons; both give way to what is given.
  ///
  /// - Parameters:
  ///   - step: `.approve` or `.refuse`.
  ///   - others: cases that came in with the application; they fill what it leaves open.
  ///   - naming: what a picture of the application is called by the paper.
  ///   - given: the values that the application does not have, as the fields of the paper; see `Prefill`.
  /// - Returns: nil where no form answers the application, or the case goes out itself.
  public func begin(
    _ step: CaseStep, case id: Int64, with others: [Int64] = [], on day: BSDate, reason: String?,
    naming: (_ bytes: [UInt8], _ name: String) throws -> String, given: (_ form: Form) throws -> PlacedValue?
  ) throws -> Beginning? {
    func source(_ id: Int64) throws -> (form: Form, filling: Case, pictures: [String: [UInt8]]) {
      try register.filling(ofCase: register.amending(id), in: catalogue, hasGlyph: renderer.hasGlyph)
    }
    let application = try source(id)
    let answering = application.form.answering
    guard let name = step == .approve ? answering.approvedBy : answering.refusedBy else { return nil }
    let form = try catalogue.form(name, on: day)
    var pictures: [String: [UInt8]] = [:]
    func taken(_ source: (form: Form, filling: Case, pictures: [String: [UInt8]])) -> Prefill {
      Prefill(of: source.filling, from: source.form, for: form, hasGlyph: renderer.hasGlyph) { path in
        guard let bytes = source.pictures[path] else {
          throw RegisterError.invalid(what: path, reason: "is not in the case")
        }
        let name = try naming(bytes, path)
        pictures[name] = bytes
        return name
      }
    }
    var prefill = taken(application)
    for other in others { prefill = prefill.filledUp(from: taken(try source(other))) }
    let own = try given(form)
    prefill = prefill.setting(own, in: form, hasGlyph: renderer.hasGlyph)
    prefill = prefill.setting(
      Self.usual(form, day, step == .refuse ? reason : nil, besides: own), in: form, hasGlyph: renderer.hasGlyph)
    if prefill.values[Self.applied] == nil, let received = try register.received(id) {
      prefill = prefill.setting(
        .object([(Self.applied, .text(received))]), in: form, hasGlyph: renderer.hasGlyph)
    }
    let answer = Result { [pictures] in
      let tree = try PlacedValue(json: Array(prefill.canonicalJSON().utf8), file: form.id)
      let checked = try check(tree, file: form.id, form: form.id, on: day) { path in
        guard let bytes = pictures[path] else { throw RegisterError.invalid(what: path, reason: "is not in the case") }
        return bytes
      }
      try tryOnPaper(checked, on: day)
      return Answer(checked)
    }
    return Beginning(form: form.id, prefill: prefill, answer: answer)
  }

  /// The field of the day on which somebody applied: where the application does not say, that of its receipt.
  private static let applied = "application_date"

  /// What every paper of a decision says: its days, and of a refusal why.
  private static func usual(_ form: Form, _ day: BSDate, _ reason: String?, besides own: PlacedValue?) -> PlacedValue {
    let days = Form.usualDecisionFields + [form.decided].compactMap(\.self)
    var values = Dictionary(days.map { ($0, PlacedValue.text(day.description)) }) { first, _ in first }
    if let reason, let name = ["reasons", "grounds"].first(where: { form.field($0) != nil }) {
      values[name] = .list([.text(reason)])
    }
    let open = values.filter { own?.member($0.key) == nil && form.field($0.key)?.derivation == nil }
    return .object(open.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}

extension Register {
  /// The day on which a case came in; nil for one that did not.
  func received(_ id: Int64) throws(RegisterError) -> String? {
    try read { database in
      try String.fetchOne(
        database,
        sql: """
          SELECT value FROM events JOIN event_details ON event = events.id AND name = 'date'
          WHERE case_id = ? AND action = 'received'
          """, arguments: [id])
    }
  }

  /// The case that holds what an application asks for now: the last that amended it, else itself.
  func amending(_ id: Int64) throws(RegisterError) -> Int64 {
    try read { database in
      try Int64.fetchOne(
        database, sql: "SELECT max(case_id) FROM case_links WHERE other = ? AND kind = 'amends'", arguments: [id])
        ?? id
    }
  }
}
