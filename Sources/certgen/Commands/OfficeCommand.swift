import ArgumentParser
import Cases
import Certificates
import Forms
import Layout
import Printing

struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: "Set or show the office frame: letterhead, signatory, conditions, copies.",
    discussion: """
        certgen office office.sqlite --file office.json
        certgen office show office.sqlite
        certgen office rule office.sqlite four-eyes yes
      """,
    subcommands: [OfficeSetCommand.self, OfficeShowCommand.self, OfficeRuleCommand.self], defaultSubcommand: OfficeSetCommand.self)
}

struct OfficeSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set the frame that documents get from now on; what was issued keeps its own.",
    usage: "certgen office set [<REGISTER>] --file <file>",
    discussion: """
      The file is a JSON object. "name" is required; name_en, branch, letterhead (lines), address, phone, email, \
      website, verification_url, signatory (name, post), conditions and copies (lines by form), \
      emblem and signature (JPEG or PNG, beside the file), typeface and conjuncts may follow.

      "typeface" is noto-serif, noto-sans or annapurna, or an object of "regular" and "bold": TrueType files \
      beside the office file, which the register keeps. "conjuncts" is ligatures or halant (द्ध or द्‌ध).

      "english" is what the English page of letters has, beside name_en: letterhead, address, signatory, \
      conditions. The setting english_translation, attached, adds that page where a case does not say.

        certgen office set office.sqlite --file office.json
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @OptionGroup var actor: ActorChoice
  @Option(help: "The office file.", completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var forms: CatalogueChoice

  func run() throws {
    let path = try choice.resolve([path]).path
    let bytes = try InputFile.read(file, limit: InputFile.mostJSON)
    let office = try Desk(
      register: try RegisterChoice.open(path, for: .writing, by: actor), catalogue: forms.catalogue())
    let frame = try office.setOffice(bytes, file: file, pictures: PicturesBeside(file).bytes(of:))
    for doubt in Office.doubts(in: bytes, file: file) { Terminal.warn(doubt) }
    try Terminal.confirm("\(path): \(frame.name)", done: "the office was set")
  }
}

struct OfficeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the frame in force.",
    usage: "certgen office show [<REGISTER>] [--json]")

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Flag(help: "Print the office file that was given.") var json = false

  func run() throws {
    let register = try choice.open(path, for: .reading)
    guard let frame = try register.office() else { throw RegisterError.noOffice }
    if json { return try Terminal.print(frame.content.json) }
    let office = try FrameCabinet.shared.office(of: frame)
    for (key, value) in Self.lines(of: office) { try Terminal.print(row: [key, value]) }
  }

  /// The keys of an office file with their values, one line each.
  private static func lines(of office: Office) -> [(key: String, value: String)] {
    let single: [(String, String?)] = [
      ("name", office.name), ("name_en", office.englishName), ("branch", office.branch),
      ("address", office.address),
      ("phone", office.phone),
      ("email", office.email), ("website", office.website),
      ("verification_url", office.verificationAddress),
      ("signatory", office.signatory.map { "\($0.name), \($0.post)" }),
      ("emblem", office.emblem?.name), ("signature", office.signature?.name),
      ("typeface", office.typefaceName),
      ("conjuncts", office.lettering.conjuncts == .ligatures ? nil : office.lettering.conjuncts.rawValue),
    ]
    let byForm = [("conditions", office.conditions), ("copies", office.copies)].flatMap { key, lines in
      lines.sorted { $0.key < $1.key }.flatMap { form, lines in lines.map { ("\(key) \(form)", $0) } }
    }
    return office.letterhead.map { ("letterhead", $0) }
      + single.compactMap { key, value in value.map { (key, $0) } }
      + byForm
  }
}
