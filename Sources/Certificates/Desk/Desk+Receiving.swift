public import Cases
import Forms
public import Nepali
import Printing
public import Rules

extension Desk {
  /// A paper that was taken in.
  public struct Reception: Sendable {
    /// The archived copy, with its number.
    public let document: DocumentSummary
    /// What is doubtful in it, but no reason to refuse it.
    public let warnings: [CaseRemark]
    /// What it is about: its own words for that, or its form's title, and whom or what it concerns.
    public let subject: String
    /// Who brought or sent it.
    public let sender: String?
    /// What the enclosures are called.
    public let enclosures: [String]
    /// The day of receipt, and the time that runs from it; nil where no law sets any.
    public let day: BSDate
    public let clock: (limit: TimeLimit, lastDay: BSDate)?
  }

  /// Checks what comes in against its form and takes it into the incoming book, its number and the enclosures with
  /// it, in one transaction.
  ///
  /// Who sends it is what the paper says where nobody else is named. A field `received_date` is the day of receipt where the values leave it open.
  ///
  /// - Parameters:
  ///   - values: the case, as its file gives it.
  ///   - amended: the case of which something was asked back, that this one answers.
  ///   - limit: the time that runs where the form names none.
  /// - Throws: as `add`; `RegisterError.invalid` for a form whose papers go out.
  public func receive(
    _ values: PlacedValue, file: String, form id: String, from sender: String? = nil,
    enclosures: [EnclosureFile] = [], amends amended: Int64? = nil, limit: TimeLimit? = nil, on day: IssueDay,
    pictures: @escaping (_ path: String) throws -> [UInt8]
  ) throws -> Reception {
    var values = values
    values.add(Self.receivedField, "\(day.date)", where: try catalogue.form(of: catalogue.version(of: id)))
    let checked = try check(values, file: file, form: id, on: day.date, pictures: pictures)
    guard checked.form.book == .incoming else {
      throw RegisterError.invalid(what: id, reason: "is a form of what goes out; what comes in is received")
    }
    var arrival = Arrival(form: checked.form.id, title: checked.title, content: checked.content)
    let sender = sender ?? checked.filling.text(of: Self.senders)
    (arrival.sender, arrival.enclosures, arrival.amended) = (sender, enclosures, amended)
    let ownLimit = checked.form.answering.limit
    arrival.limit = ownLimit == nil ? limit?.id : nil
    let document = try register.receive(arrival, on: day, press: press(workers: 1))
    return Reception(
      document: document, warnings: checked.filling.warnings,
      subject: [checked.filling.text(of: ["subject"]) ?? checked.form.title, checked.title == sender ? nil : checked.title]
        .compactMap(\.self).joined(separator: ": "),
      sender: sender,
      enclosures: enclosures.map(\.name), day: day.date,
      // What amends another runs with the other's time.
      clock: amended == nil ? try (ownLimit ?? limit).map { ($0, try $0.lastDay(from: day.date)) } : nil)
  }

  private static let receivedField = "received_date"
  /// The fields under which forms have whoever sends them.
  private static let senders = ["applicant_name", "sender_name", "proposer_name", "investor_name"]
}

extension Case {
  /// The first line of the first of some fields that is a text and filled.
  fileprivate func text(of names: [String]) -> String? {
    names.lazy.compactMap { name in
      guard case .text(let text)? = values[name] else { return nil }
      return text.split(separator: "\n").first.map(String.init)
    }.first
  }
}

extension PlacedValue {
  /// Adds a text to an object that lacks it, where the form has the field.
  fileprivate mutating func add(_ name: String, _ text: String, where form: Form) {
    guard form.field(name) != nil, case .object(var members) = content, !members.contains(where: { $0.name == name })
    else { return }
    let value = PlacedValue(content: .text(text), line: line, column: column)
    members.append(Member(name: name, line: line, column: column, value: value))
    content = .object(members)
  }
}
