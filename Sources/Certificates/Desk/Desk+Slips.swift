import Cases
import Forms
import Foundation
public import Nepali
import Printing
import Rules

extension Desk {
  /// The slip that says that a paper came in: number, day, subject, enclosures, the time that runs, and who took it.
  ///
  /// - Returns: its PDF. It is no document of the register: what it says stands there.
  public func acknowledgement(of reception: Reception, by person: Person) throws -> [UInt8] {
    var values: [String: any Encodable & Sendable] = [
      "entry_number": reception.document.number, "entry_date": reception.day.description,
      "subject": reception.subject, "receiver_name": person.name,
    ]
    values["sender_name"] = reception.sender
    if !person.post.isEmpty { values["receiver_post"] = person.post }
    if !reception.enclosures.isEmpty { values["enclosed_papers"] = reception.enclosures }
    if let clock = reception.clock {
      values["limit_citation"] = "\(clock.limit.law.title.nepali), \(clock.limit.citation)"
      values["answer_due_date"] = clock.lastDay.description
    }
    return try slip("office/acknowledgement", values, on: reception.day)
  }

  /// The slip on which who takes a paper signs for it.
  ///
  /// - Parameter identity: what proves who it is: नागरिकता नं.
  public func handOverSlip(
    of document: DocumentSummary, to name: String, identity: String, by person: Person, on day: BSDate
  ) throws -> [UInt8] {
    var values: [String: any Encodable & Sendable] = [
      "entry_number": document.number, "entry_date": document.date, "handed_date": day.description,
      "subject": "\(try catalogue.form(of: catalogue.version(of: document.form)).title): \(document.title)",
      "receiver_name": name, "receiver_identity": identity, "officer_name": person.name,
    ]
    if !person.post.isEmpty { values["officer_post"] = person.post }
    return try slip("office/hand-over", values, on: day)
  }

  private func slip(_ id: String, _ values: [String: any Encodable & Sendable], on day: BSDate) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let members = try values.sorted { $0.key < $1.key }.map { name, value in
      "\"\(name)\": \(String(decoding: try encoder.encode(value), as: UTF8.self))"
    }
    let tree = try PlacedValue(json: Array("{\(members.joined(separator: ", "))}".utf8), file: id)
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
