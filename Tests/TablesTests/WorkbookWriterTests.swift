import Foundation
import Tables
import Testing

/// Workbooks that are written row by row.
@Suite struct WorkbookWriterTests {
  private func read(_ bytes: [UInt8]) throws -> [[String]] {
    let file = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    var reader = try TableReader(path: file.path)
    var rows: [[String]] = []
    while let record = try reader.next() {
      if case .row(let row) = record { rows.append(row.cells.map(\.words)) }
    }
    return rows
  }

  @Test func theSameIsTheSameBytesAndTextsStayTexts() throws {
    func made() throws -> [UInt8] {
      let book = try WorkbookWriter(made: 1_700_000_000)
      try book.begin(
        "Fees: [a/b]", columns: [.init("name", width: 20), .init("count", width: 8), .init("rupees", width: 12)])
      try book.add([.text("=HYPERLINK(\"x\")"), .count(-3), .amount(12_345)])
      try book.add([.text("नाम\nदुई"), .blank, .amount(-5)])
      return try book.bytes()
    }
    let bytes = try made()
    #expect(try made() == bytes)
    let rows = try read(bytes)
    #expect(rows == [["name", "count", "rupees"], ["=HYPERLINK(\"x\")", "-3", "123.45"], ["नाम\nदुई", "", "-0.05"]])
  }
}
