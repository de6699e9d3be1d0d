import Foundation
import Testing
import Tools

/// An import that is killed at some instant leaves whole groups, and the next one finishes the work.
@Suite struct ImportKilledTests {
  @Test func killed() throws {
    let count = 900
    let folder = try ImportedSheet(count).adding("उद्योग दर्ता नं.") { "\($0 + 1)/०७०-७१" }.office()
    let arguments = [
      "import", RegisterTests.register, ImportedSheet.form, "cases/firms.csv", "--registered", "--key",
      "उद्योग दर्ता नं.",
    ]
    var random = SeededGenerator(seed: 20)
    var (kills, partly) = (0, 0)
    for _ in 0..<40 {
      let before = try ImportedSheet.cases(in: folder)
      if before == count { break }
      let run = try RunningCertgen(arguments, in: folder)
      // From before the first group to behind the last.
      let floor = before
      while run.isRunning, Int.random(in: 0..<12, using: &random) != 0 { usleep(150_000) }
      kills += run.isRunning ? 1 : 0
      run.kill()
      _ = try run.finish()
      let after = try ImportedSheet.cases(in: folder)
      #expect(after >= floor && (after.isMultiple(of: 200) || after == count), "\(after)")
      if after > 0, after < count { partly += 1 }
      #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
    }
    #expect(kills > 0)
    let last = try RegisterTests.run(arguments, in: folder)
    #expect(last.status == 0 && last.lines[0].hasPrefix("\(count) cases: "), "\(last.complaints)")
    #expect(try ImportedSheet.cases(in: folder) == count)
    let again = try RegisterTests.run(arguments, in: folder)
    #expect(again.lines == ["\(count) cases: 0 added, \(count) there already, 0 refused"])
  }
}
