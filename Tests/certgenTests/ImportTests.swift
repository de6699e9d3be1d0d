import Foundation
import Testing

/// Rows that become cases.
@Suite struct ImportTests {
  @Test("rows come in once, whatever they are called; a sheet that came in changes nothing")
  func life() throws {
    let folder = try ImportedSheet(3).office()
    let tried = try ImportedSheet.run("cases/firms.csv", "--dry-run", in: folder)
    #expect(tried.lines == ["3 cases: 3 to add, 0 there already, 0 refused"], "\(tried.complaints)")
    #expect(try ImportedSheet.cases(in: folder) == 0)
    let first = try ImportedSheet.run(in: folder)
    #expect(first.lines == ["3 cases: 3 added, 0 there already, 0 refused"], "\(first.complaints)")
    let again = try ImportedSheet.run("cases/firms.csv", "--key", "उद्योगको नाम", in: folder)
    #expect(again.lines == ["3 cases: 0 added, 3 there already, 0 refused"])
    #expect(again.status == 0 && again.complaints.isEmpty)
    let issued = try RegisterTests.run(
      ["issue", RegisterTests.register, "--all", "--date", RegisterTests.day], in: folder)
    #expect(issued.status == 0 && issued.rows.count == 3, "\(issued.complaints)")
    #expect(try RegisterTests.run(["verify-register", RegisterTests.register], in: folder).status == 0)
  }

  @Test("a key with other content is refused, one in two rows is too, and an equal row is taken once")
  func keys() throws {
    let sheet = ImportedSheet(2)
    let folder = try sheet.office()
    #expect(try ImportedSheet.run("cases/firms.csv", "--key", "industry_name", in: folder).status == 0)
    try folder.write(sheet.with("काठका सामग्री बनाउने", at: 1, "उद्योगको उद्देश्य").text, to: "cases/other.csv")
    let other = try ImportedSheet.run("cases/other.csv", "--key", "industry_name", in: folder)
    #expect(other.status == 1)
    #expect(
      other.complaintLines.first
        == "certgen: cases/other.csv, row 3: the key बाँस शिल्प उद्योग 1: is that of case 2, which says something else; "
        + "a case that came in is not changed by a row")
    var double = ImportedSheet(4)
    double.rows[2] = double.rows[3]
    try folder.write(double.text, to: "cases/double.csv")
    let taken = try ImportedSheet.run("cases/double.csv", in: folder)
    #expect(taken.lines == ["4 cases: 1 added, 3 there already, 0 refused"])
    #expect(taken.complaints.contains("row 5: says the same as row 4, and is taken once"))
    try folder.write(
      double.with("क", at: 2, "उद्योगको उद्देश्य").with("ख", at: 3, "उद्योगको उद्देश्य").adding("सङ्केत") { "\($0 / 3)" }.text,
      to: "cases/twice.csv")
    let twice = try ImportedSheet.run("cases/twice.csv", "--key", "सङ्केत", in: folder)
    #expect(twice.complaints.contains("the key is that of row 2 already"), "\(twice.complaints)")
  }

  @Test("every bad cell is named with row, head, field and label, and nothing is written")
  func badCells() throws {
    let sheet = ImportedSheet(4).with("दुई", at: 1, "सिफ्ट सङ्ख्या").with("2081-13-01", at: 2, "मिति")
      .with("", at: 3, "उद्योगको नाम").with("../office.json", at: 3, "operator_photo")
    let folder = try sheet.office()
    let run = try ImportedSheet.run(in: folder)
    #expect(run.status == 1 && run.complaintLines.count == 4, "\(run.complaints)")
    for words in [
      "cases/firms.csv, row 3, column K “सिफ्ट सङ्ख्या”: shift_count (सिफ्ट सङ्ख्या): “दुई” is not a whole number",
      "cases/firms.csv, row 4, column C “मिति”: registration_date (मिति): there is no month 13",
      "cases/firms.csv, row 5, column E “उद्योगको नाम”: industry_name (उद्योगको नाम): is empty, but must be filled",
      "cases/firms.csv, row 5, column B “operator_photo”: operator_photo (सञ्चालकको फोटो): ",
    ] { #expect(run.complaints.contains(words), "\(words)\n\(run.complaints)") }
    #expect(run.lines == ["4 cases: 0 added, 0 there already, 3 refused; nothing was written"])
    #expect(try ImportedSheet.cases(in: folder) == 0)
  }

  @Test("refused rows come back in a sheet that is corrected and imported again")
  func refusedRows() throws {
    let folder = try ImportedSheet(5).with("x", at: 1, "स्थिर पूँजी").with("=1+1", at: 3, "सिफ्ट सङ्ख्या").office()
    let run = try ImportedSheet.run("cases/firms.csv", "--skip-bad", "cases/bad.csv", in: folder)
    #expect(
      run.lines == ["5 cases: 3 added, 0 there already, 2 refused"] && run.status == 1, "\(run.complaints)")
    let bad = try folder.text("cases/bad.csv")
    #expect(
      bad.hasPrefix("\u{FEFF}") && bad.contains("refused_because\r\n") && bad.contains(",'=1+1,"), "\(bad)")
    #expect(bad.contains("fixed_capital (स्थिर पूँजी): “x” is not an amount in rupees"))
    let same = try ImportedSheet.run("cases/bad.csv", in: folder)
    #expect(
      same.status == 1 && same.complaints.contains("“=1+1” is not a whole number"), "\(same.complaints)")
    try folder.write(bad.replacing(",x,", with: ",1,").replacing("'=1+1", with: "2"), to: "cases/good.csv")
    let good = try ImportedSheet.run("cases/good.csv", in: folder)
    #expect(good.lines == ["2 cases: 2 added, 0 there already, 0 refused"], "\(good.complaints)")
    // A file that is there is not replaced.
    let over = try ImportedSheet.run("cases/firms.csv", "--skip-bad", "cases/firms.csv", in: folder)
    #expect(over.status == 1)
  }

  @Test("papers of before the register bring their numbers; one that a book has is refused")
  func registered() throws {
    let sheet = ImportedSheet(3).adding("उद्योग दर्ता नं.") { "\($0 + 1)/०७०-७१" }
    let folder = try sheet.office()
    let refused = try ImportedSheet.run(in: folder)
    #expect(refused.complaintLines.count == 1 && refused.complaints.contains("or say --registered"))
    let run = try ImportedSheet.run("cases/firms.csv", "--registered", in: folder)
    #expect(run.lines == ["3 cases: 3 added, 0 there already, 0 refused"], "\(run.complaints)")
    let industry = try RegisterTests.run(["industry", RegisterTests.register, "2/070-71"], in: folder)
    #expect(industry.output.contains("बाँस शिल्प उद्योग 1"), "\(industry.complaints)")
    try folder.write(sheet.with("अर्को", at: 0, "उद्योगको नाम").text, to: "cases/taken.csv")
    let taken = try ImportedSheet.run("cases/taken.csv", "--registered", in: folder)
    #expect(taken.status == 1 && taken.complaints.contains("is in the book registration already"))
  }

  @Test("rows below a row go on with its tables and lists")
  func furtherRows() throws {
    var sheet = ImportedSheet(2).adding("सि.नं") { "\($0)" }.adding("निर्णयको व्यहोरा") { "निर्णय \($0)" }
    let key = ImportedSheet.column("उद्योगको नाम"), list = ImportedSheet.column("products_and_services")
    var more = Array(repeating: "", count: sheet.heads.count)
    (more[list], more[more.count - 2], more[more.count - 1]) = ("मुढा", "२", "नामसारी")
    var named = more
    (named[key], named[more.count - 1]) = (sheet.rows[0][key], "क्षमता वृद्धि")
    sheet.rows.insert(contentsOf: [more, named], at: 1)
    let folder = try sheet.office()
    let run = try ImportedSheet.run("cases/firms.csv", "--key", "industry_name", in: folder)
    #expect(run.lines == ["2 cases: 2 added, 0 there already, 0 refused"], "\(run.complaints)")
    let begun = try RegisterTests.run(
      ["prefill", "1", ImportedSheet.form, "--register", RegisterTests.register, "-o", "begun.json"],
      in: folder)
    #expect(begun.status == 0)
    let text = try folder.text("begun.json")
    #expect(text.contains("[\"डाला\",\"मौनी\",\"मुढा\",\"मुढा\"]"), "\(text)")
    #expect(text.contains("निर्णय 0") && text.contains("नामसारी") && text.contains("क्षमता वृद्धि"))
  }

  @Test("a template is imported as it was filled", arguments: ["xlsx", "csv"])
  func template(_ kind: String) throws {
    let folder = try RegisterTests.office()
    let made = try Certgen("import", "--template", ImportedSheet.form, "-o", "cases/t.\(kind)", in: folder)
    #expect(made.status == 0, "\(made.complaints)")
    let empty = try ImportedSheet.run("cases/t.\(kind)", in: folder)
    #expect(empty.lines == ["0 cases: 0 added, 0 there already, 0 refused"], "\(empty.complaints)")
    guard kind == "xlsx" else { return }
    try folder.write(
      """
      import openpyxl, sys, json
      book = openpyxl.load_workbook("cases/t.xlsx")
      sheet = book.active
      assert len(sheet.data_validations.dataValidation) == 1 and sheet.freeze_panes == "B4"
      assert all(cell.number_format == "@" for row in sheet["A1:S3"] for cell in row)
      values = json.load(open("row.json"))
      for index, value in enumerate(values): sheet.cell(row=4, column=index + 1, value=value)
      book.save("cases/t.xlsx")
      """, to: "fill.py")
    let values = ImportedSheet.row(7)
    let other = values[..<17] + ["", values[17]]
    try folder.write(JSONEncoder().encode(Array(other)), to: "row.json")
    let filled = try Certgen(shell: "/usr/bin/python3 fill.py", in: folder)
    #expect(filled.status == 0, "\(filled.complaints)")
    let run = try ImportedSheet.run("cases/t.xlsx", in: folder)
    #expect(run.lines == ["1 case: 1 added, 0 there already, 0 refused"], "\(run.complaints)")
  }
}
