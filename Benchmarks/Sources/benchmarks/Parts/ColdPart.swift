import Foundation

/// One document and one process: start, read everything, make a PDF, end.
enum ColdPart {
  static func run(_ choices: Choices) throws {
    guard FileManager.default.isExecutableFile(atPath: choices.certgen) else {
      print("\n(One certificate cold is left out: there is no \(choices.certgen); see --certgen.)")
      return
    }
    let folder = try Folder()
    defer { folder.remove() }
    let part = try RegisterPart(photo: choices.photo)
    try Data(RegisterCase.json(0)).write(to: URL(filePath: folder.path + "/case.json"))
    try Data(part.photo).write(to: URL(filePath: folder.path + "/" + RegisterCase.photo))
    let contest = Contest(
      unit: "processes",
      entrants: [
        .init("the program's start (--version)") {
          {
            try Child.run(choices.certgen, ["--version"]); return 1
          }
        },
        .init("a certificate", against: "the program's start (--version)") {
          {
            try Child.run(
              choices.certgen,
              [
                "render", RegisterCase.form, "--case", folder.path + "/case.json", "-o",
                folder.path + "/certificate.pdf",
              ])
            return 1
          }
        },
      ])
    try contest.table(rounds: max(15, choices.rounds)).print(under: "One certificate cold, whole process")
  }
}
