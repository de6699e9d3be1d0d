import Foundation
import Testing

/// The books as a clerk asks for them, and the doctor.
@Suite struct ReportTests {
  private let folder: Folder

  init() throws {
    folder = try KeptOffice.make()
  }

  @Test func booksArePrintedAndExported() throws {
    for kind in ["incoming", "dispatch", "registrations", "daily", "spoiled", "renewals", "fees", "yearly"] {
      let pdf = try Certgen("report", "office.sqlite", kind, "-o", "\(kind).pdf", in: folder)
      #expect(pdf.status == 0, "\(kind): \(pdf.complaints)")
      #expect(try folder.read("\(kind).pdf").starts(with: Array("%PDF-1.7".utf8)))
      let again = try Certgen("report", "office.sqlite", kind, "--format", "csv", in: folder)
      #expect(again.status == 0 && again.output.hasPrefix("\u{FEFF}"))
      let book = try Certgen("report", "office.sqlite", kind, "--format", "xlsx", "-o", "\(kind).xlsx", in: folder)
      #expect(book.status == 0)
      #expect(try folder.read("\(kind).xlsx").starts(with: Array("PK".utf8)))
    }
  }

  @Test func nothingIsReplacedAndWrongWordsAreUsage() throws {
    #expect(try Certgen("report", "office.sqlite", "books", in: folder).status == 2)
    #expect(try Certgen("report", "office.sqlite", "daily", "--to", "2083-01-01", in: folder).status == 2)
    let before = try folder.read("office.sqlite")
    for format in ["pdf", "csv", "xlsx"] {
      let run = try Certgen("report", "office.sqlite", "daily", "--format", format, "-o", "office.sqlite", "--force", in: folder)
      #expect(run.status == 1, "\(format)")
    }
    #expect(try folder.read("office.sqlite") == before)
    let backwards = try Certgen(
      "report", "office.sqlite", "daily", "--from", "2083-02-01", "--to", "2083-01-01", in: folder)
    #expect(backwards.status == 1 && backwards.complaints.contains("before it begins"))
  }

  /// A reader that has seen enough ends the list, and nothing is complained of.
  @Test func aReaderMayGoAway() throws {
    let run = try Certgen(shell: "$certgen report office.sqlite daily --format csv | true; exit ${PIPESTATUS[0]}", in: folder)
    #expect(run.status == 0 && run.complaintLines.isEmpty)
  }

  @Test func theDoctorSaysWhatToDo() throws {
    func parts(_ arguments: String...) throws -> [String: String] {
      let run = try Certgen(Certgen.program, ["doctor"] + arguments, in: folder, environment: [:])
      return Dictionary(run.rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
    #expect(try parts()["fonts"] == "well")
    let alone = try parts("office.sqlite")
    #expect(alone["register"] != nil && alone["backups"] == "doubtful" && alone["clock"] == "well")
    try FileManager.default.createDirectory(atPath: folder.path("copies"), withIntermediateDirectories: true)
    #expect(try parts("office.sqlite", "--backups", "copies")["backups"] == "wrong")
    #expect(try Certgen("backup", "office.sqlite", "copies/b.sqlite", in: folder).status == 0)
    #expect(try parts("office.sqlite", "--backups", "copies")["backups"] == "well")
    try folder.write("letter", to: "broken.sqlite")
    let broken = try Certgen("doctor", "broken.sqlite", in: folder)
    #expect(broken.status == 3 && broken.rows.contains { $0[0] == "register" && $0[1] == "wrong" })
  }
}
