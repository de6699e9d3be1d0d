import Tables
import Testing

/// Values that a sign parts.
@Suite struct SeparatedTests {
  @Test(
    "the sign is found out",
    arguments: [
      "क,ख,ग\n१,२,३\n", "क;ख;ग\n१;२;३\n", "क\tख\tग\n१\t२\t३\n", "क|ख|ग\n१|२|३", "sep=^\r\nक^ख^ग\r\n१^२^३\r\n",
      "\u{FEFF}क,ख,ग\r\n१,२,३\r\n", "\"क\",\"ख\",\"ग\"\n\"१\",२,\"३\"",
    ])
  func sign(_ text: String) throws {
    #expect(try RowsFile(text.utf8).words() == [["क", "ख", "ग"], ["१", "२", "३"]])
  }

  @Test func amountsDoNotHideTheSign() throws {
    let text = "नाम;पूँजी\nक;\"१,५०,०००\"\nख;2,50,000\n"
    #expect(try RowsFile(text.utf8).words() == [["नाम", "पूँजी"], ["क", "१,५०,०००"], ["ख", "2,50,000"]])
  }

  @Test func givenSign() throws {
    #expect(try RowsFile("a:b,c".utf8).words(.init(delimiter: 0x3A)) == [["a", "b,c"]])
  }

  @Test func encodings() throws {
    let text = "नाम,राम\r\n🙂,x\r\n"
    let expected = [["नाम", "राम"], ["🙂", "x"]]
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try RowsFile([0xFF, 0xFE] + little).words() == expected)
    #expect(try RowsFile([0xFE, 0xFF] + big).words() == expected)
    #expect(try RowsFile(little).words(.init(encoding: .utf16LittleEndian)) == expected)
    let plain = Array("ab,cd".utf16)
    #expect(try RowsFile(plain.flatMap { [UInt8($0), 0] }).words() == [["ab", "cd"]])
    #expect(try RowsFile(plain.flatMap { [0, UInt8($0)] }).words() == [["ab", "cd"]])
  }

  @Test("Preeti of a CSV in Windows-1252 keeps its keys above 0x7F")
  func windows1252() throws {
    let file = try RowsFile([0x6B, 0xB6, 0x2C, 0x93, 0x96, 0xA3, 0x0A])
    #expect(try file.reader().encoding == .windows1252)
    #expect(try file.words() == [["k¶", "“–£"]])
    #expect(
      try RowsFile([0x6B, 0x81, 0x2C]).refusal()
        == "FILE: is neither UTF-8 nor Windows-1252: it has the byte 0x81")
    #expect(
      try RowsFile([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).refusal().hasSuffix("it has half of a character"))
  }

  @Test("a character that two pieces of a large file share stays whole")
  func pieces() throws {
    let cell = String(repeating: "क्ष", count: 10_000)
    #expect(try RowsFile("a\(cell),\(cell)\n".utf8).words() == [["a\(cell)", cell]])
  }

  @Test func quotes() throws {
    let text = "a,\"b\nc\",\"d\"\"e\"\r\n\"x\r\ny\",,6\" pipe\rlast,\"\",\n"
    #expect(
      try RowsFile(text.utf8).words() == [
        ["a", "b\nc", "d\"e"], ["x\ny", "", "6\" pipe"], ["last", "", ""],
      ])
    var reader = try RowsFile(text.utf8).reader()
    var lines: [Int] = []
    while case .row(let row)? = try reader.next() { lines.append(row.line) }
    #expect(lines == [1, 3, 5])
  }

  @Test(
    "what cannot be trusted is refused with its place",
    arguments: [
      ("a,b\n1,\"open\nmore\nand more", "FILE, row 2, column B: a quote that begins on line 2 is not closed"),
      (
        "a,b\n\"x\"y,1\n",
        "FILE, row 2, column A: something stands between a closing quote and the sign that parts values"
      ),
      ("a,b\n1,x\0y\n", "FILE, row 2, column B: holds a NUL, which is no text"),
      (
        "a\n" + String(repeating: "x", count: 10_000_000),
        "FILE, row 2, column A: a cell has more than 100000 bytes"
      ),
      (
        "a\n\"" + String(repeating: "x\n", count: 5_000_000) + "\"",
        "FILE, row 2, column A: a cell has more than 100000 bytes"
      ),
      (String(repeating: "a,", count: 2_000), "FILE, row 1, column ALM: has more than 1000 columns"),
    ])
  func refused(_ text: String, _ words: String) throws {
    #expect(try RowsFile(text.utf8).refusal() == words)
  }

  @Test("ragged rows are told one by one; blanks at their ends do no harm")
  func ragged() throws {
    var reader = try RowsFile("a,b\n1,2\n1\n1,2,3\n1,2,,\n\n,\n1,2\n".utf8).reader()
    guard case .row(let heads)? = try reader.next() else { throw RowsFile.Unmade(script: "") }
    reader.endHeads(heads)
    var faults: [Int: String] = [:]
    while case .row(let row)? = try reader.next() { faults[row.number] = row.fault }
    #expect(faults == [3: "has 1 values, but the heads are 2", 4: "has 3 values, but the heads are 2"])
  }

  @Test("what a spreadsheet would work out is written as words, and read as it was")
  func formulas() throws {
    let cells = ["=1+1", "+977", "-5", "@x", "'=x", "a,b", "q\"q", "l\nl", ""]
    let line = SeparatedWriter.line(cells)
    #expect(String(decoding: line, as: UTF8.self).hasPrefix("'=1+1,'+977,'-5,'@x,'=x,"))
    let figures = SeparatedWriter.line(of: [.amount(-50_005), .text("-5"), .count(-2), .blank, .amount(7)])
    #expect(String(decoding: figures, as: UTF8.self) == "-500.05,'-5,-2,,0.07\r\n")
    #expect(try RowsFile(line).words() == [["=1+1", "+977", "-5", "@x", "=x", "a,b", "q\"q", "l\nl", ""]])
  }

  @Test(
    "files of other kinds are called by their names",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old workbook (.xls), or one that is encrypted"),
      (Array("%PDF-1.7".utf8), "is a PDF"), ([0x1F, 0x8B, 8], "packed with gzip"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "is a picture"),
    ] as [([UInt8], String)])
  func kinds(_ bytes: [UInt8], _ words: String) throws {
    #expect(try RowsFile(bytes).refusal().contains(words))
  }

  @Test func noFile() {
    #expect(throws: TableError.self) { try TableReader(path: "/nowhere/x.csv") }
    #expect(throws: TableError.self) { try TableReader(path: "/dev/zero") }
  }
}
