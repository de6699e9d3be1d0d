import Foundation
import Tables
import Testing

/// A workbook of figures is read as it was written, and the same rows are the same bytes.
@Suite struct FiguresTests {
  @Test func rowsAreReadAsTheyWereWritten() throws {
    let workbook = Workbook(
      sheets: [
        .init(
          name: "रसिद", columns: [.init("नाम", width: 20), .init("रकम", width: 12), .init("रसिद", width: 8)],
          rows: [[.text("=1+1"), .amount(225_050), .count(3)], [.text("गंगा"), .amount(-50), .blank]],
          total: [.text("जम्मा"), .amount(225_000)])
      ], made: 1_790_000_000)
    let bytes = try workbook.bytes()
    #expect(try workbook.bytes() == bytes)
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(filePath: path))
    var reader = try TableReader(path: path)
    var rows: [[TableCell]] = []
    while case .row(let row)? = try reader.next() { rows.append((0..<3).map { row[$0] }) }
    #expect(
      rows == [
        [.text("नाम"), .text("रकम"), .text("रसिद")], [.text("=1+1"), .number("2250.5"), .number("3")],
        [.text("गंगा"), .number("-0.5"), .blank], [.text("जम्मा"), .number("2250"), .blank],
      ])
  }
}
