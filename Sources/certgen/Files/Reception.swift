import Cases
import Certificates
import Nepali
import Rules

/// Takes in one paper and tells of it: its number, and the slip for who brought it.
struct Reception {
  let desk: Desk
  /// Where the slip is written; nil for none.
  let output: String?
  let replace: ReplaceChoice
  var isJSON = false

  private struct Answer: Encodable {
    let document: DocumentSummary
    let limit: String?
    let lastDay: String?
    let warnings: [String]
  }

  /// The values of a case file.
  static func values(_ file: String) throws -> PlacedValue {
    let bytes = try InputFile.read(file, limit: InputFile.mostJSON)
    try CaseList.refuse(bytes, file: file)
    return try PlacedValue(json: bytes, file: file)
  }

  /// Prints, parted by tabs: number, the number in ASCII, case, what it is about.
  func take(
    _ values: PlacedValue, file: String, form: String, from sender: String? = nil, enclosures: [EnclosureFile],
    amends amended: Int64? = nil, limit: TimeLimit? = nil, on day: IssueDay
  ) throws {
    let person = try desk.register.person(.clerk)
    let received = try desk.receive(
      values, file: file, form: form, from: sender, enclosures: enclosures, amends: amended, limit: limit, on: day,
      pictures: PicturesBeside(file).bytes(of:))
    for warning in received.warnings { Terminal.warn("\(warning)") }
    let document = received.document
    let account = "case \(document.caseID): received as \(document.key)"
    do {
      if isJSON {
        try JSONOutput.print(
          Answer(
            document: document, limit: received.clock?.limit.id, lastDay: received.clock?.lastDay.description,
            warnings: received.warnings.map(\.description)))
      } else {
        try Terminal.print(row: [document.number, document.key, "\(document.caseID)", document.title])
      }
      if let output {
        try OutputFile.write(
          desk.acknowledgement(of: received, by: person), to: output, replacing: replace.force ? .any : .none)
      }
    } catch {
      throw Fault.Stopped(error: error, account: account)
    }
  }
}
