import Foundation
import Testing

/// The life of a register, from the command line.
@Suite struct RegisterTests {
  static let form = "madhesh-2078/annex-03"
  static let register = "office.sqlite"
  /// A day after all decisions in the samples, and before any day of the clock.
  static let day = "2083-07-11"

  /// A folder of samples with a register that has its office.
  static func office() throws -> Folder {
    let folder = try Samples.folder()
    try #require(try Certgen("init", register, in: folder).status == 0)
    let set = try Certgen("office", register, "--file", "office.json", in: folder)
    try #require(set.status == 0, "\(set.complaints)")
    return folder
  }

  @discardableResult
  static func run(_ arguments: [String], in folder: Folder) throws -> Certgen {
    try Certgen(Certgen.program, arguments, in: folder, environment: [:])
  }

  /// Enters the industries that cards quote, which were registered before the register began.
  static func enterRegistrations(in folder: Folder) throws {
    for row in try folder.text("registrations.tsv").split(separator: "\n").map({ $0.split(separator: "\t") }) {
      let enter = ["--book", "registration", "--date", String(row[2]), "--name", String(row[1])]
      let entered = try run(["enter", register, String(row[0])] + enter, in: folder)
      #expect(entered.status == 0, "\(entered.complaints)")
    }
  }

  @Test("every sample is added, issued, taken out and verified")
  func life() throws {
    let folder = try Self.office()
    let samples = try Samples.cases()
    try Self.enterRegistrations(in: folder)
    for (file, form) in samples {
      let added = try Self.run(["add", Self.register, form, file], in: folder)
      #expect(added.status == 0 && added.rows.first?[1] == file, "\(added.complaints)")
    }
    let open = try Self.run(["cases", Self.register, "--open"], in: folder)
    #expect(open.rows.map { $0[2] } == samples.map { _ in "entered" })

    let issued = try Self.run(["issue", Self.register, "--all", "--date", Self.day], in: folder)
    #expect(issued.status == 0 && issued.rows.count == samples.count, "\(issued.complaints)")
    #expect(issued.complaints.isEmpty)
    let documents = try Self.run(["documents", Self.register], in: folder)
    #expect(documents.rows.map { $0[1] } == issued.rows.map { $0[1] })
    // One book of what goes out and one of what comes in, each without gaps.
    for (_, keys) in Dictionary(grouping: issued.rows.map { $0[1] }, by: { $0.prefix { $0 != "-" } }) {
      #expect(keys.map { Int($0.suffix(4)) } == keys.indices.map { $0 + 1 })
    }
    #expect(try Self.run(["cases", Self.register, "--open"], in: folder).output.isEmpty)

    for row in documents.rows {
      let byNumber = try Self.run(["get", Self.register, row[0], "-o", "-"], in: folder)
      #expect(byNumber.status == 0 && byNumber.written.starts(with: "%PDF-1.7".utf8))
      let byKey = try Self.run(["get", Self.register, row[1]], in: folder)
      #expect(byKey.lines == ["\(row[1]).pdf"])
      #expect(try folder.read("\(row[1]).pdf") == byNumber.written)
    }
    let verified = try Self.run(["verify-register", Self.register], in: folder)
    #expect(
      verified.status == 0 && verified.output.hasPrefix("\(samples.count) cases, \(samples.count) documents"))
    #expect(try Self.run(["issue", Self.register, "1"], in: folder).complaints.contains("issued already as"))
  }

  @Test("bad files are told and left out, good ones are kept")
  func mixture() throws {
    let folder = try Self.office()
    let good = Array(try Samples.cases(of: Self.form).prefix(2))
    try folder.write("{\"industry_name\": 5}", to: "cases/bad.json")
    let files = [good[0], "cases/bad.json", "cases/none.json", good[1], good[0]]
    let run = try Self.run(["add", Self.register, Self.form] + files, in: folder)
    #expect(run.rows.map { $0[1] } == good)
    #expect(run.status == 3)
    #expect(run.complaints.contains("cases/bad.json:1:2: industry_name (उद्योगको नाम): must be words"))
    #expect(run.complaints.contains("cases/none.json: cannot be read"))
    #expect(run.complaints.contains("\(good[0]): the same case is in the register already, as case 1"))
    #expect(try Self.run(["cases", Self.register], in: folder).rows.count == 2)
    let issued = try Self.run(["issue", Self.register, "2", "7", "1"], in: folder)
    #expect(issued.status == 1 && issued.rows.map { $0[2] } == ["2", "1"])
    #expect(issued.complaintLines == ["certgen: case 7: not in the register"])
  }

  @Test("a document made among others is the one made alone")
  func batch() throws {
    let cases = try Samples.cases(of: Self.form)
    let (many, one) = (try Self.office(), try Self.office())
    try Self.run(["add", Self.register, Self.form] + cases, in: many)
    try Self.run(["issue", Self.register, "--all", "--date", Self.day], in: many)
    for book in ["dispatch", "registration"] {
      let opening = ["--book", book, "--year", "२०८३/८४", "--opening", "\(cases.count - 1)"]
      #expect(try Self.run(["series", "set", Self.register] + opening, in: one).status == 0)
    }
    try Self.run(["add", Self.register, Self.form, cases[cases.count - 1]], in: one)
    try Self.run(["issue", Self.register, "--all", "--date", Self.day], in: one)
    let number = "OUT-2083-84-000\(cases.count)"
    let documents = try [many, one].map { try Self.run(["get", Self.register, number, "-o", "-"], in: $0) }
    #expect(documents.allSatisfy { $0.status == 0 }, "\(documents.map(\.complaints))")
    #expect(documents[0].written == documents[1].written)
    // And the preview of that number is the document itself.
    let preview = [
      "render", Self.form, "--case", cases[cases.count - 1], "--office", "office.json", "--number",
      "\(cases.count)", "--date", Self.day, "-o", "-",
    ]
    #expect(try Self.run(preview, in: one).written == documents[0].written)
  }
}
