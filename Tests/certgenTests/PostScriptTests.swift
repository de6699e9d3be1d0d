import Testing
import Tools

/// Papers with emblem, photo and signature stay text on a PostScript queue.
@Suite struct PostScriptTests {
  @Test(arguments: [
    ("fitta-2077/annex-03", "approval-hydropower"), ("fitta-2077/annex-05", "card-ordinary"),
    ("madhesh-2078/annex-03", "certificate-makhana"), ("gazette/notice", "gazette-notice-ordinary"),
  ])
  func papersArePrintedAsText(form: String, name: String) throws {
    let folder = try Samples.folder()
    let run = try Certgen(
      "render", form, "--case", "cases/\(name).json", "--office", "office.json", "-o", "-", in: folder)
    #expect(run.status == 0, "\(run.complaints)")
    let printed = try PostScript([UInt8](run.written))
    #expect(printed.texts > 10)
    #expect(printed.pictureWidths.allSatisfy { $0 < 1_000 }, "\(printed.pictureWidths)")
  }
}
