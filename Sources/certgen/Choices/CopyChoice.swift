import ArgumentParser
import Certificates
import Nepali

/// What duplicate, certify and correct have in common: the day of the copy, and where it goes.
struct CopyChoice: ParsableArguments {
  @Option(help: "The day of the copy in Bikram Sambat; else today.", transform: BSDate.argument) var date:
    BSDate?
  @OptionGroup var forms: CatalogueChoice
  @Option(
    name: [.short, .long], help: "Where to; - is standard output. Else a file named by the copy's key.",
    completion: .file(extensions: ["pdf"]))
  var output: String?
  @OptionGroup var replace: ReplaceChoice

  /// Gives a copy and writes it to its file. What the register has is told, whatever becomes of the file.
  func give(
    _ path: String, by actor: ActorChoice, _ copy: (_ desk: Desk, _ day: BSDate) throws -> Desk.Copy
  ) throws {
    let register = try RegisterChoice.open(path, for: .writing, by: actor)
    let day = try date ?? .today
    day.warnIfUncertain()
    let desk = try Desk(register: register, catalogue: forms.catalogue())
    let given = try copy(desk, day)
    for warning in given.warnings { Terminal.warn("\(warning)") }
    let document = given.document
    do {
      if output != OutputFile.standardOutput {
        try Terminal.print(row: [document.key, document.copy, document.replaces ?? "", document.title])
        for change in given.changes {
          try Terminal.print(row: ["changed", change.label, change.before ?? "", change.after ?? ""])
        }
      }
      let file = output ?? FileName.confined(document.key, suffix: ".pdf")
      _ = try OutputFile.write(
        register.pdf(of: document.key), to: file, replacing: replace.force ? .any : .none)
    } catch {
      throw Fault.Stopped(error: error, account: "\(document.key) is in the register; certgen get gives it")
    }
  }
}
