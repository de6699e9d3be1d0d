import Foundation
import Testing

/// Case files that are wrong in one way each: the refusal is one line that names file, field and label.
@Suite struct BadInputTests {
  static let form = "madhesh-2078/annex-03"
  static let sample = "cases/certificate-makhana.json"

  /// A member of the sample replaced by JSON text (nil takes it away), and what must be said of it.
  struct Change: Sendable, CustomTestStringConvertible {
    var field: String
    var json: String?
    var label: String?
    var words: String
    var testDescription: String { "\(field): \(words)" }

    init(_ field: String, _ json: String?, _ label: String?, _ words: String) {
      (self.field, self.json, self.label, self.words) = (field, json, label, words)
    }
  }

  static let changes = [
    Change("industry_name", nil, "उद्योगको नाम", "is missing"),
    Change("industry_name", "\"  \"", "उद्योगको नाम", "is empty"),
    Change("industri_name", "\"क\"", nil, "did you mean industry_name?"),
    Change("industry_name", "12", "उद्योगको नाम", "must be words"),
    Change("industry_name", "[\"क\"]", "उद्योगको नाम", "must be words"),
    Change("shift_count", "\"two\"", "सिफ्ट सङ्ख्या", "“two”"),
    Change("shift_count", "4", "सिफ्ट सङ्ख्या", "1 to 3"),
    Change("industry_scale", "\"ठुलो\"", "उद्योगको वर्ग", "ठुलो"),
    Change("fixed_capital", "-5", "स्थिर पूँजी", "negative"),
    Change("fixed_capital", "1e300", "स्थिर पूँजी", "rupees"),
    Change("fixed_capital", "\"10.005\"", "स्थिर पूँजी", "decimals"),
    Change("total_capital", "\"45,00,001\"", "उद्योगको कुल पूँजी", "45,00,000"),
    Change("registration_date", "\"2081-05-33\"", "मिति", "no day 33"),
    Change("registration_date", "\"2024-08-28\"", "मिति", "AD"),
    Change("registration_date", "\"28/08/2024\"", "मिति", "not a Bikram Sambat date"),
    Change("industry_name", "\"\(String(repeating: "क", count: 201))\"", "उद्योगको नाम", "more than the 200"),
    Change("industry_name", "\"क\\u0007ख\"", "उद्योगको नाम", "U+0007"),
    Change("industry_name", "\"क\\u202Eख\"", "उद्योगको नाम", "U+202E"),
    Change("industry_name", "\"क\(String(repeating: "\\u200B", count: 500))\"", "उद्योगको नाम", "U+200B"),
    Change("industry_name", "\"क\(String(repeating: "\u{947}", count: 10_000))\"", "उद्योगको नाम", "marks"),
    Change("industry_name", "\"उद्योग 漢\"", "उद्योगको नाम", "U+6F22"),
    Change("operator_photo", "\"../office.json\"", "सञ्चालकको फोटो", ".."),
    Change("operator_photo", "\"/etc/passwd\"", "सञ्चालकको फोटो", "/etc/passwd"),
    Change("operator_photo", "\"photos/none.jpg\"", "सञ्चालकको फोटो", "no file"),
    Change("operator_photo", "\"certificate-makhana.json\"", "सञ्चालकको फोटो", "not a JPEG or PNG"),
  ]

  @Test("a wrong value is refused in one line", arguments: changes)
  func change(_ change: Change) throws {
    let folder = try Samples.folder()
    try folder.write(try Self.text(folder, with: change), to: "cases/bad.json")
    try Self.expectRefusal(of: "cases/bad.json", in: folder) { line in
      #expect(line.contains(change.words))
      let named = change.label.map { "\(change.field) (\($0)): " } ?? "“\(change.field)”: "
      #expect(line.contains(named), "\(line)")
    }
  }

  @Test("all that is wrong is said at once")
  func all() throws {
    let folder = try Samples.folder()
    try folder.write("{\"industry_scale\": \"huge\", \"shift_count\": 9, \"colour\": 1}", to: "bad.json")
    let run = try Certgen("render", Self.form, "--case", "bad.json", "-o", "x.pdf", in: folder)
    #expect(run.status == 1)
    let lines = run.complaintLines
    #expect(lines.allSatisfy { $0.hasPrefix("certgen: bad.json:1:") })
    for name in ["industry_scale", "shift_count", "“colour”", "operator_photo", "industry_name"] {
      #expect(lines.count { $0.contains(name) } == 1, "\(name)")
    }
  }

  @Test(
    "what is no sound JSON is refused at its place",
    arguments: [
      (Array("{\"industry_name\": \"\\ud83d\"}".utf8), "surrogate"),
      (Array("{\"industry_name\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8), "UTF-8"),
      (Array("{\"industry_name\": \"क\"".utf8), "bad.json:1:"),
      (Array("{\"industry_name\": \"क\", \"industry_name\": \"ख\"}".utf8), "industry_name"),
      (Array(String(repeating: "[", count: 100_000).utf8), "bad.json:1:"), ([], "bad.json:1:1:"),
      (Array("[]".utf8), "a case is an object"),
    ] as [([UInt8], String)])
  func json(_ bytes: [UInt8], _ words: String) throws {
    let folder = try Samples.folder()
    try folder.write(bytes, to: "cases/bad.json")
    try Self.expectRefusal(of: "cases/bad.json", in: folder) { #expect($0.contains(words), "\($0)") }
  }

  @Test("a file of five million bytes is not even parsed")
  func large() throws {
    let folder = try Samples.folder()
    try folder.write(String(repeating: " ", count: 5_000_000), to: "cases/bad.json")
    try Self.expectRefusal(of: "cases/bad.json", in: folder) {
      #expect($0.contains("more than 4000000 bytes"))
    }
  }

  @Test("what looks like Preeti is printed, with a warning that says what it may mean")
  func preeti() throws {
    let folder = try Samples.folder()
    let change = Change("registration_authority", "\"pBf]u ljefu sf7df8f}+\"", nil, "")
    try folder.write(try Self.text(folder, with: change), to: "cases/preeti.json")
    let run = try Certgen("render", Self.form, "--case", "cases/preeti.json", "-o", "x.pdf", in: folder)
    #expect(run.status == 0)
    #expect(run.complaintLines.count == 1)
    #expect(run.complaints.hasPrefix("certgen: warning: cases/preeti.json:"))
    #expect(run.complaints.contains("registration_authority (उद्योग दर्ता गर्ने निकाय)"))
    #expect(run.complaints.contains("उद्योग विभाग"), "\(run.complaints)")
    #expect(folder.names.contains("x.pdf"))
  }

  /// The case is refused with exit code 1 and one line, and nothing is written.
  static func expectRefusal(of file: String, in folder: Folder, _ check: (String) -> Void) throws {
    let before = folder.names
    let run = try Certgen("render", form, "--case", file, "-o", "x.pdf", in: folder)
    #expect(run.status == 1, "\(run.complaints)")
    #expect(run.complaintLines.count == 1 && run.output.isEmpty, "\(run.complaints)")
    #expect(run.complaints.hasPrefix("certgen: \(file):"), "\(run.complaints)")
    check(run.complaints)
    #expect(folder.names == before)
  }

  /// The sample with one member replaced: its line is taken out, and the new one put first.
  static func text(_ folder: Folder, with change: Change) throws -> String {
    let lines = try folder.text(sample).split(separator: "\n").dropFirst()
      .filter { !$0.hasPrefix("  \"\(change.field)\":") }
    let first = change.json.map { ["  \"\(change.field)\": \($0),"] } ?? []
    return (["{"] + first + lines.map(String.init)).joined(separator: "\n")
  }
}
