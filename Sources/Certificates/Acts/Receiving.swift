import GRDB
import Nepali
public import Printing

/// A paper that comes in.
public struct Arrival: Sendable {
  public var form: String
  public var title: String
  public var content: Content
  /// Who brought or sent it.
  public var sender: String?
  /// The time limit that runs where the form names none: `salyan-charter/row-1`.
  public var limit: String?
  public var enclosures: [EnclosureFile] = []
  /// The case of which something was asked back, and that it amends.
  public var amended: Int64?

  public init(form: String, title: String, content: Content) {
    (self.form, self.title, self.content) = (form, title, content)
  }
}

extension Register {
  /// Takes a paper in: its case, that it was received, its number and its archived copy, all or nothing.
  ///
  /// The copy is printed outside the lock, as papers that go out are.
  ///
  /// - Throws: `RegisterError.duplicateCase`, `.notAllowed`, `.impossibleDay`, `.impossibleStep` where nothing was
  ///   asked back; what the press refuses.
  public func receive(_ arrival: Arrival, on day: IssueDay, press: Press) throws -> DocumentSummary {
    guard arrival.enclosures.count <= EnclosureFile.mostFiles else {
      throw RegisterError.invalid(
        what: "enclosures", reason: "are at most \(EnclosureFile.mostFiles) at a time; bind them together")
    }
    let outcomes = try issueGroup(IssueGroup(register: self, arrival: arrival, day: day, press: press))
    switch outcomes.first {
    case .issued(let document)?: return document
    case .refused(_, let reason)?: throw reason
    case nil: throw RegisterError.failed(path: path, detail: "nothing was received")
    }
  }

  /// Refuses what cannot be taken in, before it is printed.
  func check(_ arrival: Arrival, in database: Database) throws {
    try refuseAtDesk("what comes in is received", in: database)
    if let amended = arrival.amended { try CaseHistory(of: amended, in: database).require(.answer) }
  }

  /// Writes what comes in, in the transaction of its paper.
  ///
  /// - Returns: the number of the case.
  func enter(_ arrival: Arrival, on day: IssueDay, by person: Person, in database: Database) throws -> Int64 {
    let id = try insertCase(
      form: arrival.form, title: arrival.title, content: arrival.content, by: person, in: database)
    let sender = try arrival.sender.map { try Self.line($0, 1...200, what: "sender") }
    try act(
      .received, case: id, by: person,
      details: ["from": sender, "date": day.date.description, "limit": arrival.limit],
      enclosures: try arrival.enclosures.map { ($0.name, try $0.store(in: database)) },
      links: arrival.amended.map { [(id, .amends, $0)] } ?? [], in: database)
    if let amended = arrival.amended {
      try take(.answer, case: amended, on: day, by: person, reason: nil, details: ["case": "\(id)"], in: database)
    }
    return id
  }
}
