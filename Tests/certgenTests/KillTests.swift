import Foundation
import Testing
import Tools

/// Whoever was told a number can rely on it, whatever dies at whichever instant.
@Suite(.serialized) struct KillTests {
  /// How often something is killed; CERTGEN_SOAK in the environment asks for more.
  static let rounds = ProcessInfo.processInfo.environment["CERTGEN_SOAK"].flatMap(Int.init) ?? 100

  @Test("two that issue at once are killed at any instant, while another reads")
  func kill() throws {
    let count = Self.rounds * 3 / 2
    let folder = try ManyCases.office(count)
    var generator = SeededGenerator(seed: 2083)
    var told: [[String]] = []
    var killed = 0
    // How long a run takes here, so that the instants are spread over all of it.
    let start = ContinuousClock.now
    told += try Self.issue([1, 2], in: folder).finish().rows
    let length = (ContinuousClock.now - start) * 1.5
    #expect(told.count == 2)
    for _ in 0..<Self.rounds {
      // Both want the same cases, in their own order.
      let open = try RegisterTests.run(["cases", RegisterTests.register, "--open"], in: folder).rows
      let wanted = open.prefix(2).compactMap { Int($0[0]) }
      let issuers = [try Self.issue(wanted, in: folder), try Self.issue(wanted.reversed(), in: folder)]
      let reader = try RunningCertgen(["documents", RegisterTests.register], in: folder)
      let instants = issuers.map { _ in length * Double.random(in: 0..<1, using: &generator) }.sorted {
        $0 < $1
      }
      let order = Bool.random(using: &generator) ? issuers : issuers.reversed()
      let begun = ContinuousClock.now
      for (issuer, instant) in zip(order, instants) {
        let rest = instant - (ContinuousClock.now - begun)
        if rest > .zero { usleep(UInt32(rest / .microseconds(1))) }
        if issuer.isRunning { killed += 1 }
        issuer.kill()
      }
      for issuer in issuers { told += try issuer.finish().rows }
      let read = try reader.finish()
      #expect(read.status == 0)
      #expect(
        read.rows.map { $0[1] } == (0..<read.rows.count).map { "OUT-2083-84-\("\(10_001 + $0)".dropFirst())" }
      )
    }
    #expect(killed > Self.rounds / 2)

    // What was told is there, once, and whole; what was not told has left no gap.
    let documents = try RegisterTests.run(["documents", RegisterTests.register], in: folder).rows
    #expect(told.count <= documents.count && !told.isEmpty)
    for row in told {
      #expect(
        documents.filter { $0[1] == row[1] }.map { [$0[0], $0[1], $0[4]] } == [Array(row.prefix(3))], "\(row)"
      )
    }
    #expect(Set(told.map { $0[1] }).count == told.count && Set(told.map { $0[2] }).count == told.count)
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
    let broken = try Certgen(
      shell: """
        sqlite3 \(RegisterTests.register) "SELECT key FROM documents
          WHERE CAST(substr(bytes, 1, 5) AS TEXT) <> '%PDF-' OR instr(CAST(substr(bytes, -8) AS TEXT), '%%EOF') = 0"
        """, in: folder)
    #expect(broken.status == 0 && broken.lines.isEmpty, "\(broken.output)")

    // And work goes on where it stood.
    let rest = try RegisterTests.run(
      ["issue", RegisterTests.register, "--all", "--date", RegisterTests.day], in: folder)
    #expect(rest.status == 0 && rest.rows.count == count - documents.count, "\(rest.complaints)")
    let all = try RegisterTests.run(["documents", RegisterTests.register], in: folder).rows
    #expect(all.map { $0[1] } == (1...count).map { "OUT-2083-84-\("\(10_000 + $0)".dropFirst())" })
    #expect(Set(all.map { $0[4] }).count == count)
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
  }

  @Test("whoever writes little does not wait for whoever issues much")
  func starvation() throws {
    let folder = try ManyCases.office(200)
    let issuer = try RunningCertgen(
      ["issue", RegisterTests.register, "--all", "--date", RegisterTests.day], in: folder)
    var (set, refused) = (0, [String]())
    while issuer.isRunning {
      let run = try RegisterTests.run(
        [
          "series", "set", RegisterTests.register, "--book", "receipt", "--year", "2083/84", "--opening",
          "\(set)",
        ],
        in: folder)
      if run.status == 0 { set += 1 } else { refused.append(run.complaints) }
    }
    let issued = try issuer.finish()
    #expect(issued.status == 0 && issued.rows.count == 200)
    #expect(set > 3 && refused == [], "\(set)")
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
  }

  private static func issue(_ cases: [Int], in folder: Folder) throws -> RunningCertgen {
    try RunningCertgen(
      ["issue", RegisterTests.register] + cases.map(String.init) + ["--date", RegisterTests.day], in: folder)
  }
}
