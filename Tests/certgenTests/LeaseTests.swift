import Foundation
import Testing

/// A desk that takes numbers along, and comes home with what it issued.
@Suite struct LeaseTests {
  private let folder: Folder
  /// Certificates that the office has not got.
  private let cases: [String]

  init() throws {
    folder = try KeptOffice.make()
    cases = Array(try Samples.cases(of: "madhesh-2078/annex-03").dropFirst(2))
  }

  private let lease = [
    "lease", "office.sqlite", "desk.sqlite", "--to", "घुम्ती शिविर", "--book", "dispatch=3", "--book",
    "registration=५",
    "--year", "2082/83",
  ]

  @Test func theOfficeGoesOnBehindWhatItLent() throws {
    let lent = try KeptOffice.run(lease, in: folder)
    #expect(
      lent.rows == [["dispatch", "2082/83", "३", "५"], ["registration", "2082/83", "३/०८२–८३", "७/०८२–८३"]])
    try KeptOffice.run(["add", "office.sqlite", "madhesh-2078/annex-03", cases[0]], in: folder)
    try KeptOffice.issue("office.sqlite", in: folder)
    #expect(try KeptOffice.sound("office.sqlite", in: folder).keys.sorted().last == "OUT-2082-83-0006")
    // The desk has no case and no paper of the office, but knows its people.
    #expect(try KeptOffice.sound("desk.sqlite", in: folder).isEmpty)
    #expect(try Certgen("people", "desk.sqlite", in: folder).rows.map { $0[0] } == ["हरि", "सीता"])
    #expect(try Certgen(shell: "stat -c %a desk.sqlite", in: folder).output == "600\n")
  }

  @Test func aDeskGivesItsOwnNumbersAndNoMore() throws {
    try KeptOffice.run(lease, in: folder)
    try addCases(4)
    let run = try Certgen(
      "issue", "desk.sqlite", "--all", "--date", "2082-12-01", in: folder, environment: KeptOffice.person)
    #expect(run.status == 1)
    #expect(run.rows.map { $0[1] } == ["OUT-2082-83-0003", "OUT-2082-83-0004", "OUT-2082-83-0005"])
    #expect(run.complaintLines == ["certgen: case 4: book dispatch 2082/83: has no number after 5"])
    try KeptOffice.sound("desk.sqlite", in: folder)
  }

  @Test func whatWasNotLentIsNotBegun() throws {
    try KeptOffice.run(
      ["lease", "office.sqlite", "desk.sqlite", "--to", "x", "--book", "dispatch=3", "--year", "2082/83"],
      in: folder)
    try addCases(1)
    let said = try KeptOffice.refusal(["issue", "desk.sqlite", "--all", "--date", "2082-12-01"], in: folder)
    #expect(said.contains("its book registration 2082/83 was not lent"))
  }

  @Test(arguments: [
    ["office", "desk.sqlite", "--file", "office.json"],
    ["people", "disable", "desk.sqlite", "सीता", "--reason", "x"],
    ["people", "add", "desk.sqlite", "राम", "--post", "", "--roles", "clerk"],
    ["series", "set", "desk.sqlite", "--book", "card", "--year", "2082/83", "--opening", "3"],
    ["enter", "desk.sqlite", "७", "--book", "approval", "--date", "2080-01-01"],
    ["lease", "desk.sqlite", "third.sqlite", "--to", "x", "--book", "dispatch=1", "--year", "2082/83"],
    ["reconcile", "desk.sqlite", "office.sqlite"],
  ]) func whatTheOfficeDecidesADeskDoesNot(_ arguments: [String]) throws {
    try KeptOffice.run(lease, in: folder)
    let before = try KeptOffice.run(["verify-register", "desk.sqlite"], in: folder).output
    #expect(
      try KeptOffice.refusal(arguments, in: folder).hasPrefix(
        "certgen: this is the register of the desk घुम्ती शिविर: "))
    #expect(try KeptOffice.run(["verify-register", "desk.sqlite"], in: folder).output == before)
  }

  @Test func everythingComesHomeOnce() throws {
    try KeptOffice.run(lease, in: folder)
    try addCases(2)
    try KeptOffice.issue("desk.sqlite", in: folder, by: "सीता")
    try KeptOffice.run(
      ["void", "desk.sqlite", "OUT-2082-83-0003", "--reason", "नाम अशुद्ध"], in: folder, by: "सीता")
    // Who issued at the desk may have left by the time it is back.
    try KeptOffice.run(["people", "disable", "office.sqlite", "सीता", "--reason", "सरुवा"], in: folder)
    let desk = try KeptOffice.sound("desk.sqlite", in: folder)
    let before = try KeptOffice.sound("office.sqlite", in: folder)

    let home = try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
    #expect(home.rows.map { Array($0.prefix(6)) } == [["घुम्ती शिविर", "2", "2", "1", "4", "4"]])
    let after = try KeptOffice.sound("office.sqlite", in: folder)
    #expect(after == before.merging(desk) { first, _ in first })
    #expect(desk.count == 2)
    let list = try #require(
      try Certgen("documents", "office.sqlite", "--json", in: folder).json() as? [[String: Any]])
    #expect(list.map { $0["person"] as? String } == ["हरि", "हरि", "सीता", "सीता"])
    #expect(list.map { $0["void_reason"] as? String } == [nil, nil, "नाम अशुद्ध", nil])
    // The industry that the desk registered is the office's now.
    let industry = try KeptOffice.run(["industry", "office.sqlite", "४/०८२–८३"], in: folder)
    #expect(industry.rows.contains { $0.prefix(2) == ["paper", "OUT-2082-83-0004"] })

    let head = try KeptOffice.run(["verify-register", "office.sqlite"], in: folder).output
    let again = try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
    #expect(again.complaintLines == ["desk.sqlite: came back before; nothing was changed"])
    #expect(try KeptOffice.run(["verify-register", "office.sqlite"], in: folder).output == head)
  }

  @Test func aDeskThatWasAlteredDoesNotComeIn() throws {
    try KeptOffice.run(lease, in: folder)
    try addCases(1)
    try KeptOffice.issue("desk.sqlite", in: folder)
    var bytes = try folder.read("desk.sqlite")
    let place = try #require(bytes.range(of: Data("%PDF-1.".utf8)))
    // So near that it stands on the same page of the file.
    bytes[place.upperBound + 12] ^= 1
    try folder.write(bytes, to: "desk.sqlite")
    try expectRefused("desk.sqlite", status: 3, "damaged (certgen verify-register has")
  }

  @Test func aDeskOfAnotherOfficeDoesNotComeIn() throws {
    try KeptOffice.run(["init", "other.sqlite", "--person", "हरि"], in: folder)
    try KeptOffice.run(["office", "other.sqlite", "--file", "office.json"], in: folder)
    try KeptOffice.run(
      [
        "lease", "other.sqlite", "theirs.sqlite", "--to", "घुम्ती शिविर", "--book", "dispatch=3", "--year",
        "2082/83",
      ],
      in: folder)
    try expectRefused("theirs.sqlite", "is not the register of a desk of this office")
    try expectRefused("other.sqlite", "is not the register of a desk of this office")
  }

  @Test func aDeskThatWentOnAfterItsReturnDoesNotComeIn() throws {
    try KeptOffice.run(lease, in: folder)
    try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
    try addCases(1)
    try KeptOffice.issue("desk.sqlite", in: folder)
    try expectRefused("desk.sqlite", "was written in after it came back to the office")
  }

  @Test func aCaseThatBothIssuedIsSettledFirst() throws {
    try KeptOffice.run(lease, in: folder)
    try addCases(1)
    try KeptOffice.issue("desk.sqlite", in: folder)
    try KeptOffice.run(["add", "office.sqlite", "madhesh-2078/annex-03", cases[0]], in: folder)
    try KeptOffice.issue("office.sqlite", in: folder)
    try expectRefused("desk.sqlite", "the office issued the same case as ६; make one of them void")
    try KeptOffice.run(["void", "office.sqlite", "OUT-2082-83-0006", "--reason", "शिविरले दियो"], in: folder)
    try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder)
    #expect(try KeptOffice.sound("office.sqlite", in: folder).count == 4)
  }

  @Test(arguments: [
    ["--to", "अ\u{202E}", "--book", "dispatch=1"], ["--to", "x", "--book", "dispatch=0"],
    ["--to", "x", "--book", "dispatch=100001"], ["--to", "x", "--book", "dispatch=1", "--by", "कोही"],
  ]) func whatCannotBeLentLeavesNothing(_ arguments: [String]) throws {
    let before = try KeptOffice.run(["verify-register", "office.sqlite"], in: folder).output
    _ = try KeptOffice.refusal(
      ["lease", "office.sqlite", "desk.sqlite", "--year", "2082/83"] + arguments, in: folder)
    #expect(!folder.names.contains { $0.contains("desk.sqlite") })
    #expect(try KeptOffice.run(["verify-register", "office.sqlite"], in: folder).output == before)
  }

  /// Who reconciles brings in what others entered and decided, also where it was the same person who issued it.
  @Test func fourEyesGoAlongAndCloseNothingAtHome() throws {
    try KeptOffice.run(["office", "rule", "office.sqlite", "four-eyes", "yes"], in: folder)
    try KeptOffice.run(lease, in: folder)
    #expect(try KeptOffice.run(["office", "rule", "desk.sqlite"], in: folder).rows == [["four-eyes", "yes"]])
    try addCases(1)
    let own = try KeptOffice.refusal(["issue", "desk.sqlite", "1", "--date", "2082-12-01"], in: folder)
    #expect(own.contains("by the office's rule of four eyes another has to issue it"))
    try KeptOffice.run(["issue", "desk.sqlite", "1", "--date", "2082-12-01"], in: folder, by: "सीता")
    try KeptOffice.run(["reconcile", "office.sqlite", "desk.sqlite"], in: folder, by: "सीता")
    #expect(try KeptOffice.sound("office.sqlite", in: folder).keys.contains("OUT-2082-83-0003"))
  }

  private func addCases(_ count: Int) throws {
    try KeptOffice.run(["add", "desk.sqlite", "madhesh-2078/annex-03"] + cases.prefix(count), in: folder)
  }

  private func expectRefused(_ desk: String, status: Int32 = 1, _ words: String) throws {
    let before = try KeptOffice.run(["verify-register", "office.sqlite"], in: folder).output
    #expect(
      try KeptOffice.refusal(["reconcile", "office.sqlite", desk], in: folder, status: status).contains(words)
    )
    #expect(try KeptOffice.run(["verify-register", "office.sqlite"], in: folder).output == before)
  }
}
