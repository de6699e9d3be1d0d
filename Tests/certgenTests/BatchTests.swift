import Foundation
import Testing

/// Many cases in one run.
@Suite struct BatchTests {
  private static func batch(_ list: String, _ words: [String] = [], in folder: Folder) throws -> Certgen {
    try folder.write(list, to: "list.txt")
    return try RegisterTests.run(
      ["batch", RegisterTests.register, "list.txt", "--date", RegisterTests.day] + words, in: folder)
  }

  @Test func aListIsWorkedOffAndGivenAgainDoesNothingTwice() throws {
    let folder = try ManyCases.office(4)
    let list = "check 1\napprove 1\n१ # issued\n\nissue 2\ncheck 99\nissue 3\n"
    let run = try Self.batch(list, ["--report", "done.csv"], in: folder)
    #expect(run.status == 1 && run.complaints.contains("case 99: not in the register"))
    #expect(run.rows.map { Array($0.prefix(2)) } == [["check", "1"], ["approve", "1"], ["issue", "1"], ["issue", "2"], ["issue", "3"]])
    #expect(run.complaintLines.last == "5 done, 0 done before, 1 refused")
    let table = try folder.text("done.csv").split(separator: "\r\n")
    #expect(table.count == 7 && table[0].hasSuffix("case,done,number,key,date,about,reason"))
    #expect(table[3].hasPrefix("1,issued,") && table[5] == "99,refused,,,,,not in the register")
    let again = try Self.batch(list + "issue 4\n", in: folder)
    #expect(again.rows.map { Array($0.prefix(2)) } == [["issue", "4"]])
    #expect(again.complaintLines.last == "1 done, 5 done before, 1 refused")
  }

  @Test("what is no order is refused before anything is done", arguments: ["void 1", "issue", "issue 1 2", "issue x", "1 issue"])
  func noOrder(_ line: String) throws {
    let folder = try ManyCases.office(1)
    let run = try Self.batch("issue 1\n\(line)\n", in: folder)
    #expect(run.status == 1 && run.complaints.contains("list.txt:2: is no order"), "\(run.complaints)")
    #expect(try RegisterTests.run(["documents", RegisterTests.register], in: folder).output.isEmpty)
  }

  /// Asked to end in the middle (a shell has work in the background pass over Ctrl-C): what was told is issued, nothing else is, and the run goes on from there.
  @Test(arguments: ["issue", "batch"]) func endsBetweenTwoPapersWhenAsked(_ command: String) throws {
    let count = 200
    let folder = try ManyCases.office(count)
    try folder.write((1...count).map { "\($0)\n" }.joined(), to: "list.txt")
    let words = command == "issue" ? ["--all"] : ["list.txt"]
    let line = """
      $certgen \(command) office.sqlite \(words.joined()) --date \(RegisterTests.day) --report r.csv > out.tsv 2> err.txt &
      until [ -s out.tsv ]; do sleep 0.02; done; kill -TERM $!; wait $!; echo $?
      """
    let ended = try Certgen(shell: line, in: folder)
    #expect(ended.lines.last == "3")
    let told = try folder.text("out.tsv").split(separator: "\n").count
    let documents = try RegisterTests.run(["documents", RegisterTests.register], in: folder).rows.count
    #expect(told == documents && told >= 1 && told < count)
    let words2 = try folder.text("err.txt")
    #expect(words2.contains("ended as asked") && words2.contains("still to"), "\(words2)")
    #expect(try folder.text("r.csv").split(separator: "\r\n").count == told + 1)
    let rest = try RegisterTests.run(
      [command, RegisterTests.register] + words + ["--date", RegisterTests.day], in: folder)
    #expect(rest.status == 0 && rest.rows.count == count - told)
  }
}
