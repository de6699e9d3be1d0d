import Nepali
import Tables
import Testing

/// Workbooks as openpyxl writes them, and as other programs do.
@Suite struct WorkbookTests {
  @Test func cells() throws {
    let file = try RowsFile(
      python: """
        import openpyxl
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(["नाम", 12, 1250000.5, 0.1 + 0.2, 1e15, 1.5e-7, True, datetime.date(2024, 8, 28), 9841234567])
        sheet["A2"] = "कख\\nग"
        sheet["C2"] = 0.125
        sheet["C2"].number_format = "0.0%"
        sheet["D2"] = datetime.datetime(2024, 8, 28, 17, 30)
        sheet["D2"].number_format = '[$-409]d\\\\ mmm\\\\ yy;@'
        sheet["E2"] = 0.5
        sheet["E2"].number_format = "hh:mm"
        sheet["F2"] = 45532
        sheet["F2"].number_format = '"दिन" 0'
        sheet["G2"] = "#REF!"
        sheet["G2"].data_type = "e"
        sheet["H2"] = "=1+1"
        sheet["B4"] = "x"
        book.save(path)
        """)
    let rows = try file.rows()
    let day = TableCell.day(try CivilDate(year: 2024, month: 8, day: 28))
    #expect(
      rows[1] == [
        .text("नाम"), .number("12"), .number("1250000.5"), .number("0.3"), .number("1000000000000000"),
        .number("0.00000015"), .flag(true), day, .number("9841234567"),
      ])
    #expect(
      rows[2] == [
        .text("कख\nग"), .blank, .number("12.5%"), day, .number("0.5"), .number("45532"), .fault("#REF!"),
        .fault(""),
      ])
    #expect(rows[4] == [.blank, .text("x")])
    #expect(rows.count == 3)
  }

  @Test("the name of a sheet may hold what XML escapes")
  func escapedName() throws {
    let file = try RowsFile(
      python: """
        import openpyxl
        book = openpyxl.Workbook()
        book.active.append(["other"])
        book.create_sheet('A & B &#38; <"C">').append(["x"])
        book.save(path)
        """)
    #expect(try file.words(.init(sheet: "A & B &#38; <\"C\">")) == [["x"]])
  }

  @Test("days are counted from 1900 and from 1904")
  func calendars() throws {
    let file = try RowsFile(
      python: """
        import openpyxl
        from openpyxl.utils.datetime import CALENDAR_MAC_1904
        book = openpyxl.Workbook()
        book.epoch = CALENDAR_MAC_1904
        book.active.append([datetime.date(2024, 8, 28), datetime.date(1904, 1, 2)])
        book.save(path)
        """)
    #expect(try file.words() == [["2024-08-28", "1904-01-02"]])
  }

  @Test("heads that are merged stand over all their columns and rows, data do not")
  func merged() throws {
    let file = try RowsFile(
      python: """
        import openpyxl
        book = openpyxl.Workbook()
        sheet = book.active
        for row in [["नाम", "पूँजी", None], [None, "स्थिर", "चालु"], ["क", 1, 2], [None, 3, 4]]: sheet.append(row)
        for range in ["A1:A2", "B1:C1", "A3:A4"]: sheet.merge_cells(range)
        book.save(path)
        """)
    var reader = try file.reader()
    var words: [[String]] = []
    for number in 1...4 {
      guard case .row(let row)? = try reader.next() else { break }
      words.append(row.cells.map(\.words))
      if number == 2 { reader.endHeads(row) }
    }
    #expect(words == [["नाम", "पूँजी", "पूँजी"], ["नाम", "स्थिर", "चालु"], ["क", "1", "2"], ["", "3", "4"]])
  }

  @Test("the only sheet that is shown is read; a hidden one is named")
  func sheets() throws {
    let file = try RowsFile(
      python: """
        import openpyxl
        book = openpyxl.Workbook()
        book.active.title = "फर्म"
        book.active.append(["a"])
        other = book.create_sheet("गोप्य")
        other.append(["b"])
        other.sheet_state = "hidden"
        book.save(path)
        """)
    #expect(try file.words() == [["a"]])
    #expect(try file.words(.init(sheet: "गोप्य")) == [["b"]])
    #expect(
      try file.refusal(.init(sheet: "x")) == "FILE: has no sheet \"x\"; it has \"फर्म\", \"गोप्य\" (hidden)")
    let two = try RowsFile(
      python: "import openpyxl\nbook = openpyxl.Workbook()\nbook.create_sheet('b')\nbook.save(path)")
    #expect(
      try two.refusal() == "FILE: has several sheets; name one with --sheet: \"Sheet\", \"b\"")
    #expect(try RowsFile("a".utf8).refusal(.init(sheet: "x")) == "FILE: is no workbook and has no sheets")
  }

  @Test(
    "a package as other programs write it: inline and rich text, absolute targets, rows and cells without names"
  )
  func otherPrograms() throws {
    let sheet = """
      <x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r>\
      <x:t xml:space="preserve"> b</x:t></x:r></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c><x:c t="str"><x:f>1</x:f>\
      <x:v>_x0041_c</x:v></x:c><x:c t="d"><x:v>2024-08-28T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    let shared = "<sst><si><r><t>s</t></r><r><t>t</t></r><rPh><t>no</t></rPh></si></sst>"
    let file = try RowsFile(python: HostileWorkbookTests.package(sheet: sheet, shared: shared))
    #expect(try file.words() == [["a b", "st", "Ac", "2024-08-28"]])
  }

  @Test func template() throws {
    let columns = [
      SheetTemplate.Column(
        nepali: "उद्योगको वर्ग", english: "Class", explanation: "one of", isRequired: true,
        choices: ["घरेलु, साना", "ठूला"], width: 20),
      SheetTemplate.Column(
        nepali: "अन्य", english: "Other", explanation: "words\nat most 5", isRequired: false, choices: [],
        width: 20),
    ]
    let sheet = SheetTemplate(title: "दर्ता: [क]/ख", columns: columns, made: 1_700_000_000)
    let expected = [["उद्योगको वर्ग", "अन्य"], ["Class", "Other"], ["# one of", "words\nat most 5"]]
    #expect(try RowsFile(try sheet.workbook(), suffix: "xlsx").words() == expected)
    #expect(try RowsFile(sheet.separated()).words() == expected)
    #expect(try sheet.workbook() == sheet.workbook())
  }
}
