import ArgumentParser
import Certificates
import Foundation

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look whether this machine and a register are ready for work.",
    usage: "certgen doctor [<REGISTER>] [--backups <folder>] [--json]",
    discussion: """
      Fonts, disk, clock and printers; of a register whether it is sound, can be written, and when it was last backed \
      up. It changes nothing. certgen verify-register recomputes what this only looks at.

      Columns, parted by tabs: part, well, doubtful or wrong, what was found, what to do. The exit code is 3 where \
      something is wrong.

        certgen doctor
        certgen doctor office.sqlite --backups /media/copies
      """)

  @Argument(help: "The register.", completion: .file())
  var path: String?
  @OptionGroup var choice: RegisterChoice
  @Option(help: "The folder in which backups are kept.", completion: .directory) var backups: String?
  @Flag(help: "Print a JSON list.") var json = false

  func run() throws {
    // Without any register the machine alone is looked at.
    let register = try? choice.resolve([path]).path
    guard register != nil || backups == nil else { throw ValidationError("--backups goes with a register.") }
    var found = [MachineCheck.fonts(), MachineCheck.printers()]
    found.append(MachineCheck.disk("temporary files", FileManager.default.temporaryDirectory.path, needed: 256 << 20))
    if let register {
      found += RegisterCheck(path: register, backups: backups).diagnoses()
    } else {
      found.append(MachineCheck.clock(lastAct: nil))
    }
    if json {
      try JSONOutput.print(found)
    } else {
      for part in found { try Terminal.print(row: [part.part, part.state.rawValue, part.finding, part.advice ?? ""]) }
    }
    if found.contains(where: { $0.state == .wrong }) { throw Failures.Said(status: .environment) }
  }
}
