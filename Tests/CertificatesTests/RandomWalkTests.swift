import Certificates
import Forms
import Nepali
import Printing
import Testing
import Tools

/// Thousands of acts of an office, each beside what a plain model of the office says.
@Suite struct RandomWalkTests {
  @Test(arguments: [UInt64(2083), 84]) func theRegisterIsTheOfficeAtEveryStep(_ seed: UInt64) throws {
    var walk = try RandomWalk(seed: seed, acts: 2_500)
    try walk.run()
    let findings = try walk.register.findings(heads: walk.heads)
    #expect(findings == [])
    // The walk has been everywhere.
    for (act, count) in walk.counts {
      #expect(count.tried > 50 && (count.done > 0 || act == .addAgain), "\(act)")
    }
    #expect(walk.model.documents.count > 400 && walk.model.documents.contains { $0.exception != nil })
    #expect(walk.refusals > 500 && walk.heads.count == 5)
  }
}
