import ArgumentParser
import Printing

struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts", abstract: "List the fonts that the program carries, or print their licences.",
    discussion: """
      Prints, parted by tabs: font, family, scripts, package and version it comes from, SHA-256, licence. The \
      licences (SIL Open Font License) ask that they go with the fonts; they may be printed, and handed on with the \
      program. Fonts of an office's own are named in its office file and kept in its register.

        certgen fonts
        certgen fonts --licences
      """)

  @Flag(help: "Print the licences.") var licences = false
  @Flag(help: "Print a JSON list.") var json = false

  func validate() throws {
    guard !licences || !json else { throw ValidationError("give either --licences or --json.") }
  }

  func run() throws {
    if licences {
      for (package, text) in CarriedFont.licences { try Terminal.print("\(package)\n\n\(text)") }
      return
    }
    let fonts = try CarriedFont.all()
    if json {
      return try JSONOutput.print(
        fonts.map {
          [
            "name": $0.name, "family": $0.family, "scripts": $0.scripts, "package": $0.package,
            "version": $0.version, "sha256": $0.digest, "licence": $0.licence,
          ]
        })
    }
    for font in fonts {
      try Terminal.print(row: [
        font.name, font.family, font.scripts, "\(font.package) \(font.version)", font.digest, font.licence,
      ])
    }
  }
}
