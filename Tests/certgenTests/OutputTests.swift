import Foundation
import Testing

/// An output destroys nothing: neither what the command reads, nor a register, nor what it would not make
/// itself.
@Suite struct OutputTests {
  static let number: String = "OUT-2083-84-0001"
  static let form: String = RegisterTests.form

  /// A folder with an issued document, a second register, and one file of each kind that a command reads.
  static func folder() throws -> Folder {
    let folder = try BadRegisterTests.issued()
    let files = FileManager.default
    try files.copyItem(atPath: folder.path("office.sqlite"), toPath: folder.path("other.sqlite"))
    try files.linkItem(atPath: folder.path("office.sqlite"), toPath: folder.path("hard.pdf"))
    try files.createSymbolicLink(atPath: folder.path("link.pdf"), withDestinationPath: "office.sqlite")
    try files.copyItem(
      atPath: folder.path("cases/photos/sumitra-mandal.jpg"), toPath: folder.path("photo.jpg"))
    let form = try String(
      contentsOf: Samples.forms.appending(path: "fund-2081/annex-02.xml"), encoding: .utf8)
    try folder.write(
      form.replacing("from=\"2081-01-01\"", with: "from=\"2082-01-01\""), to: "forms/annex-02.xml")
    return folder
  }

  static let get: [String] = ["get", "office.sqlite", number]
  static let render: [String] = ["render", form, "--case", BadInputTests.sample, "--office", "office.json"]
  static let prefill: [String] = ["prefill", "1", form, "--register", "office.sqlite"]
  static let draft: [String] = ["render", "fund-2081/annex-02", "--blank", "--forms", "forms"]

  @Test(
    "what a command reads is not written over, nor is a register, even by force",
    arguments: [
      (get, "office.sqlite"), (get, "hard.pdf"), (get, "link.pdf"), (get, "office.sqlite-wal"),
      (get, "office.sqlite-shm"), (get, "other.sqlite"), (prefill, "office.sqlite"),
      (prefill, "other.sqlite"),
      (render, "office.sqlite"), (render, "link.pdf"), (render, "other.sqlite-journal"),
      (render, BadInputTests.sample), (render + ["--format", "text"], "office.json"),
      (render, "cases/photos/sumitra-mandal.jpg"),
      (render + ["--format", "png", "--page", "1"], "cases/photos/sumitra-mandal.jpg"),
      (draft, "forms/annex-02.xml"), (draft, "forms/annex-99.xml"),
      (["render", "forms/annex-02.xml", "--blank", "--format", "text"], "forms/annex-02.xml"),
      (["sheets", "fitta-2077/annex-05", "cases/card-ordinary.json"], "cases/card-ordinary.json"),
      (["proof", "fitta-2077/annex-05", "--office", "office.json"], "office.json"),
      (["prefill", BadInputTests.sample, form], BadInputTests.sample),
    ] as [([String], String)])
  func inputs(_ command: [String], _ output: String) throws {
    let folder = try Self.folder()
    let before = try? folder.read(output)
    for force in [[], ["--force"]] {
      let run = try RegisterTests.run(command + ["-o", output] + force, in: folder)
      #expect(run.status == 1 && run.output.isEmpty, "\(run.complaints)")
      #expect(
        run.complaintLines.count == 1 && run.complaints.contains("give another name"), "\(run.complaints)")
      #expect(run.complaints.hasPrefix("certgen: \(output): "), "\(run.complaints)")
      // What SQLite keeps beside a register comes and goes by itself.
      #expect(before == nil || (try? folder.read(output)) == before)
    }
    #expect(try RegisterTests.run(["verify-register", "office.sqlite"], in: folder).status == 0)
  }

  @Test(
    "only a file of the format that is written is replaced, others by force",
    arguments: ["photo.jpg", "office.json", BadInputTests.sample, "forms/annex-02.xml"])
  func kinds(_ output: String) throws {
    let folder = try Self.folder()
    let before = try folder.read(output)
    for format in ["pdf", "png", "text", "pages"] {
      let run = try Certgen(
        "render", "fund-2081/annex-02", "--blank", "--format", format, "-o", output, in: folder)
      #expect(run.status == 1 && run.complaints.contains("or --force to replace it"), "\(run.complaints)")
      #expect(try folder.read(output) == before)
    }
    let forced = try Certgen("render", Self.form, "--blank", "-o", output, "--force", in: folder)
    #expect(
      try forced.status == 0 && (folder.read(output)).starts(with: "%PDF-".utf8), "\(forced.complaints)")
  }

  @Test("a print replaces an earlier one of its format", arguments: ["pdf", "png", "text", "pages"])
  func again(_ format: String) throws {
    let folder = try Folder()
    let command = ["render", "fund-2081/annex-02", "--format", format, "-o", "made", "--blank"]
    #expect(try RegisterTests.run(command, in: folder).status == 0)
    let first = try folder.read("made")
    let run = try RegisterTests.run(command, in: folder)
    #expect(try run.status == 0 && (folder.read("made") == first), "\(run.complaints)")
    for other in ["pdf", "png", "pages"] where other != format {
      let run = try Certgen(
        "render", "fund-2081/annex-02", "--format", other, "-o", "made", "--blank", in: folder)
      #expect(try run.status == 1 && (folder.read("made") == first), "\(other): \(run.complaints)")
    }
  }

  @Test("a document is not taken out over another one, and equal bytes are left alone")
  func equalBytes() throws {
    let folder = try Self.folder()
    try FileManager.default.removeItem(atPath: folder.path("other.sqlite"))
    let other = "cases/certificate-bamboo.json"
    for command in [
      ["init", "other.sqlite"], ["office", "other.sqlite", "--file", "office.json"],
      ["add", "other.sqlite", Self.form, other],
      ["issue", "other.sqlite", "--all", "--date", RegisterTests.day],
      Self.get,
    ] { #expect(try RegisterTests.run(command, in: folder).status == 0) }
    let first = try folder.read("\(Self.number).pdf")
    let again = try RegisterTests.run(Self.get, in: folder)
    #expect(again.status == 0 && again.lines == ["\(Self.number).pdf"])
    #expect(again.complaints.contains("was there already, with the same bytes"))
    for output in [[], ["-o", "\(Self.number).pdf"]] {
      let clash = try RegisterTests.run(["get", "other.sqlite", Self.number] + output, in: folder)
      #expect(clash.status == 1 && clash.output.isEmpty && clash.complaints.contains("--force"))
      #expect(try folder.read("\(Self.number).pdf") == first)
    }
    let forced = try RegisterTests.run(["get", "other.sqlite", Self.number, "--force"], in: folder)
    #expect(try forced.status == 0 && (folder.read("\(Self.number).pdf") != first))
  }

  @Test("a case that was begun and filled is not begun again over it")
  func filled() throws {
    let folder = try Self.folder()
    try folder.write("{\"industry_name\": \"मेरो\"}", to: "begun.json")
    let run = try RegisterTests.run(Self.prefill + ["-o", "begun.json"], in: folder)
    #expect(run.status == 1 && run.complaints.contains("begun.json: is there with other bytes"))
    #expect(try folder.text("begun.json") == "{\"industry_name\": \"मेरो\"}")
    // Neither is a picture left that belongs to no case.
    #expect(!folder.names.contains("sumitra-mandal.jpg"))
    #expect(try RegisterTests.run(Self.prefill + ["-o", "begun.json", "--force"], in: folder).status == 0)
    #expect(folder.names.contains("sumitra-mandal.jpg"))
  }
}
