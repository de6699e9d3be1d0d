import Cases
import Forms
public import Nepali
import Printing
import Rules

extension Desk {
  /// The slip that says that a paper came in: number, day, subject, enclosures, the time that runs, and who took it.
  ///
  /// - Returns: its PDF. It is no document of the register: what it says stands there.
  public func acknowledgement(of reception: Reception, by person: Person) throws -> [UInt8] {
    var values: [String: PlacedValue] = [
      "entry_number": .text(reception.document.number), "entry_date": .text(reception.day.description),
      "subject": .text(reception.subject), "receiver_name": .text(person.name),
    ]
    values["sender_name"] = reception.sender.map(PlacedValue.text)
    if !person.post.isEmpty { values["receiver_post"] = .text(person.post) }
    if !reception.enclosures.isEmpty { values["enclosed_papers"] = .list(reception.enclosures.map(PlacedValue.text)) }
    if let clock = reception.clock {
      values["limit_citation"] = .text("\(clock.limit.law.title.nepali), \(clock.limit.citation)")
      values["answer_due_date"] = .text(clock.lastDay.description)
    }
    return try slip("office/acknowledgement", values, on: reception.day)
  }

  /// The slip on which who takes a paper signs for it.
  ///
  /// - Parameter identity: what proves who it is: नागरिकता नं.
  public func handOverSlip(
    of document: DocumentSummary, to name: String, identity: String, by person: Person, on day: BSDate
  ) throws -> [UInt8] {
    let title = try catalogue.form(of: catalogue.version(of: document.form)).title
    var values: [String: PlacedValue] = [
      "entry_number": .text(document.number), "entry_date": .text(document.date),
      "handed_date": .text(day.description), "subject": .text("\(title): \(document.title)"),
      "receiver_name": .text(name), "receiver_identity": .text(identity), "officer_name": .text(person.name),
    ]
    if !person.post.isEmpty { values["officer_post"] = .text(person.post) }
    return try slip("office/hand-over", values, on: day)
  }

  private func slip(_ id: String, _ values: [String: PlacedValue], on day: BSDate) throws -> [UInt8] {
    let tree = PlacedValue.object(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    let checked = try check(tree, file: id, form: id, on: day) { _ in [] }
    let office = try office() ?? .neutral
    let pages = try renderer.publication(checked.form, checked.filling, office: office)
    return try renderer.pdf(pages, subject: checked.form.title, author: office.name, date: day)
  }
}

extension Register {
  /// Who acts.
  ///
  /// - Throws: `RegisterError.nobodyNamed`, `.noPerson`, `.notAllowed`
  public func person(_ role: Person.Role) throws(RegisterError) -> Person {
    try read { database in try actor(role, in: database) }
  }
}
