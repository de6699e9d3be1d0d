import Foundation
import Testing
import Tools

/// Fees from the command line: what is due, receipts, refunds, the day book, the closing of cash.
@Suite struct FeeTests {
  static let register = "office.sqlite"

  /// A kept office whose table has two account heads for certificates.
  private func office() throws -> Folder {
    let folder = try KeptOffice.make()
    let office = try folder.text("office.json")
    let fees = #""fees": {"madhesh-2078/annex-03": {"१४२५३ दस्तुर": "1,000", "१४२२९ सेवा शुल्क": 50.5}},"#
    try folder.write("{ \(fees)" + office.drop { $0 != "{" }.dropFirst(), to: "office.json")
    try KeptOffice.run(["office", Self.register, "--file", "office.json", "--by", "हरि"], in: folder)
    return folder
  }

  @Test func theTableOfTheOfficeSaysWhatIsDue() throws {
    let folder = try office()
    let due = try KeptOffice.run(["pay", Self.register, "1"], in: folder)
    #expect(due.rows == [
      ["१४२५३ दस्तुर", "1,000.00", "0.00", "1,000.00"], ["१४२२९ सेवा शुल्क", "50.50", "0.00", "50.50"],
    ])
    #expect(try KeptOffice.refusal(["pay", Self.register, "1", "--cash"], in: folder)
      == "certgen: case 1: fees are due under several heads (आम्दानी शीर्षक): १४२५३ दस्तुर रु. 1,000.00, "
      + "१४२२९ सेवा शुल्क रु. 50.50; say with --head which is paid")
    let head = ["pay", Self.register, "1", "--head", "१४२५३ दस्तुर", "--key", "k 1"]
    let paid = try KeptOffice.run(head + ["--voucher", "००२१४", "-o", "receipt.pdf"], in: folder)
    let key = try #require(paid.rows.first?[1])
    #expect(Array(paid.rows[0][2...3]) == ["1,000.00", "१४२५३ दस्तुर"] && paid.rows[0][5] == "k 1")
    #expect(try Data(contentsOf: folder.url.appending(path: "receipt.pdf")).starts(with: "%PDF-1.7".utf8))
    let again = try KeptOffice.run(head + ["--voucher", "214", "-o", "receipt.pdf"], in: folder)
    #expect(again.rows == paid.rows && again.complaints.contains("was written before; nothing was changed"))
    // One head is left, and is taken without being named.
    #expect(try KeptOffice.run(["pay", Self.register, "1", "--cash"], in: folder).rows[0][2] == "50.50")

    let refund = try KeptOffice.run(["refund", Self.register, key, "--reason", "दोहोरो"], in: folder)
    #expect(refund.rows[0][2] == "-1,000.00")
    #expect(try KeptOffice.run(["close", Self.register, "--counted", "50.50"], in: folder).rows[0][2] == "50.50")
    #expect(try KeptOffice.refusal(["pay", Self.register, "2", "--cash", "--head", "१४२२९ सेवा शुल्क"], in: folder)
      .contains("has closed the cash of"))
    let csv = try KeptOffice.run(["daybook", Self.register, "--format", "csv"], in: folder)
    let lines = csv.output.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(lines.count == 4 && lines.map { $0[5...7].joined(separator: "|") } == [
      "नगद|बैंक भौचर|फिर्ता", "|1000.00|", "50.50||", "||1000.00",
    ])
    try KeptOffice.run(["daybook", Self.register, "-o", "day.pdf"], in: folder)
    try KeptOffice.run(["daybook", Self.register, "--format", "xlsx", "-o", "day.xlsx"], in: folder)
    #expect(try Data(contentsOf: folder.url.appending(path: "day.xlsx")).starts(with: [0x50, 0x4B]))
    try KeptOffice.sound(Self.register, in: folder)
    let again2 = try KeptOffice.run(["reproduce", Self.register, key], in: folder)
    #expect(again2.output.contains("equal"))
  }

  @Test(arguments: [
    (#"{"madhesh-2078/annex-03": {"दस्तुर": "computed"}}"#, "computes no fee"),
    (#"{"madhesh-2078/annex-03": {"दस्तुर": "-5"}}"#, "-5"),
    (#"{"madhesh-2078/annex-99": {"दस्तुर": "5"}}"#, "annex-99"),
    (#"{"madhesh-2078/annex-03": {}}"#, "1 to 20 account heads"),
    (#"{"salyan-charter/fee-renewal": {"क": "computed", "ख": "computed"}}"#, "taken once"),
  ]) func aTableThatIsWrongIsRefused(_ fees: String, _ words: String) throws {
    let folder = try KeptOffice.make(issued: 1)
    try folder.write(#"{"name": "कार्यालय", "fees": \#(fees)}"#, to: "wrong.json")
    let refusal = try KeptOffice.refusal(["office", Self.register, "--file", "wrong.json"], in: folder)
    #expect(refusal.contains(words) && refusal.hasPrefix("certgen: wrong.json:1:"), "\(refusal)")
  }
}
