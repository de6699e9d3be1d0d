import Foundation
import Testing

/// What the heads of a sheet mean, and what its columns were typed in.
@Suite struct ImportHeadTests {
  @Test("heads that are unknown, double or missing are refused at once, with what was meant")
  func bad() throws {
    var sheet = ImportedSheet(1).adding("industry_name") { _ in "x" }.adding("नोट") { _ in "x" }
    sheet.heads[ImportedSheet.column("चालु पूँजी")] = "चालु पुँजी"
    sheet.heads[ImportedSheet.column("उद्योगको वर्ग")] = ""
    let run = try ImportedSheet.run(in: try sheet.office())
    #expect(run.status == 1 && run.complaintLines.count == 5, "\(run.complaints)")
    for words in [
      "row 1, column I “चालु पुँजी”: is no field of madhesh-2078/annex-03; did you mean “चालु पूँजी”?",
      "row 1, column S “industry_name”: is industry_name, as column E is already",
      "row 1, column T “नोट”: is no field", "row 1: has no column for working_capital (चालु पूँजी)",
      "row 1: has no column for industry_scale (उद्योगको वर्ग)",
    ] { #expect(run.complaints.contains(words), "\(words)\n\(run.complaints)") }
    let none = try RegisterTests.office()
    try none.write("a,b\n1,2\n", to: "cases/firms.csv")
    #expect(try ImportedSheet.run(in: none).complaints.contains("has no row of heads"))
  }

  @Test("a map says what other heads mean, and which are passed over")
  func map() throws {
    var sheet = ImportedSheet(1).adding("नोट") { _ in "x" }
    sheet.heads[4] = "फर्म"
    let folder = try sheet.office()
    try folder.write("{\"फर्म\": \"industry_name\", \"नोट\": null}", to: "map.json")
    let run = try ImportedSheet.run("cases/firms.csv", "--map", "map.json", in: folder)
    #expect(run.lines == ["1 case: 1 added, 0 there already, 0 refused"], "\(run.complaints)")
    try folder.write("{\"फर्म\": \"industri_name\"}", to: "map.json")
    let wrong = try ImportedSheet.run("cases/firms.csv", "--map", "map.json", in: folder)
    #expect(wrong.status == 1 && wrong.complaints.contains("industry_name"), "\(wrong.complaints)")
  }

  @Test("columns in Preeti are found, shown, and converted; those in Latin letters stay")
  func preeti() throws {
    var sheet = ImportedSheet(4)
    sheet.rows[0][4] = "nIdL vfB pBf]u"
    sheet.rows[1][4] = "hgsk'/ h'§f pBf]u"
    sheet.rows[2][4] = "kfyLe/f cNnf] sk8f pBf]u"
    sheet.rows[3][4] = "Shakti Steel Pvt. Ltd."
    for index in 0..<4 {
      sheet.rows[index][2] = "@)*!÷)(-!%".replacing("-", with: "÷")
      sheet.rows[index][7] = "!,*),)))"
    }
    let folder = try sheet.office()
    let tried = try ImportedSheet.run("cases/firms.csv", "--dry-run", in: folder)
    #expect(
      tried.rows.contains(["industry_name", "75%", "converted", "nIdL vfB pBf]u", "लक्ष्मी खाद्य उद्योग"]),
      "\(tried.output)")
    let none = try ImportedSheet.run("cases/firms.csv", "--preeti", "none", "--dry-run", in: folder)
    #expect(
      none.status == 1 && none.rows.count == 1 && none.complaints.contains("“!,*),)))” is not an amount"))
    let run = try ImportedSheet.run(in: folder)
    #expect(
      run.status == 0
        && run.complaints.contains("industry_name is read as Preeti (3 of 4 cells look like it)"))
    let titles = try RegisterTests.run(["cases", RegisterTests.register], in: folder).rows.map { $0[4] }
    #expect(titles[2] == "पाथीभरा अल्लो कपडा उद्योग" && titles[3] == "Shakti Steel Pvt. Ltd.", "\(titles)")
  }

  @Test("a short word is judged by its column")
  func shortPreeti() throws {
    var sheet = ImportedSheet(6)
    for (index, name) in ["kb", "/fd yfkf", "l;tf /fO{", "xl/axfb'/ >]i7", "nIdL k|;fb zdf{", "Ram"].enumerated() {
      sheet.rows[index][4] = name
    }
    let folder = try sheet.office()
    let run = try ImportedSheet.run(in: folder)
    #expect(
      run.status == 0
        && run.complaints.contains("industry_name is read as Preeti (5 of 6 cells look like it)"), "\(run.complaints)")
    let titles = try RegisterTests.run(["cases", RegisterTests.register], in: folder).rows.map { $0[4] }
    #expect(titles.contains("पद") && titles.contains("Ram"), "\(titles)")
  }

  @Test("days that a workbook counts are told and converted; elsewhere they are refused")
  func days() throws {
    let folder = try RegisterTests.office()
    try folder.write(JSONEncoder().encode([ImportedSheet.heads] + ImportedSheet(3).rows), to: "rows.json")
    try folder.write(
      """
      import openpyxl, json, datetime
      book = openpyxl.Workbook()
      for row in json.load(open("rows.json")): book.active.append(row)
      book.active["C2"] = datetime.date(2024, 12, 30)
      book.active["C3"] = datetime.date(2081, 5, 12)
      book.save("cases/days.xlsx")
      book.active["E2"] = datetime.date(2024, 12, 30)
      book.save("cases/bad.xlsx")
      """, to: "make.py")
    #expect(try Certgen(shell: "/usr/bin/python3 make.py", in: folder).status == 0)
    let run = try ImportedSheet.run("cases/days.xlsx", in: folder)
    #expect(run.status == 0)
    #expect(
      run.complaints.contains("2 cells converted, such as cases/days.xlsx, sheet \"Sheet\", row 2, column C"))
    #expect(run.complaints.contains("2024-12-30 of the civil calendar is 2081-09-15 in Bikram Sambat"))
    for (id, date) in [(1, "2081-09-15"), (2, "2081-05-12")] {
      _ = try RegisterTests.run(
        ["prefill", "\(id)", ImportedSheet.form, "--register", "office.sqlite", "-o", "\(id).json"],
        in: folder)
      #expect(try folder.text("\(id).json").contains("\"registration_date\":\"\(date)\""))
    }
    let bad = try ImportedSheet.run("cases/bad.xlsx", in: folder)
    #expect(
      bad.status == 1
        && bad.complaints.contains("holds a day of the civil calendar, 2024-12-30, but takes words"))
  }

  @Test(
    "objects of JSON come in by names or labels, in a list or one a line; bad ones come back with the reason")
  func objects() throws {
    let folder = try RegisterTests.office()
    let sample = try folder.text("cases/certificate-bamboo.json")
    func object(_ name: String) -> String {
      sample.replacing("मुसहर महिला बाँस तथा मुञ्जशिल्प उद्योग", with: name).replacing(
        "\"industry_name\"", with: "\"उद्योगको नाम\"")
    }
    try folder.write("[\(object("क")),\n\(object("ख"))]", to: "cases/list.json")
    let list = try ImportedSheet.run("cases/list.json", "--key", "industry_name", in: folder)
    #expect(list.lines == ["2 cases: 2 added, 0 there already, 0 refused"], "\(list.complaints)")
    let lines = ["ख", "ग", "घ"].map { object($0).replacing("\n", with: " ") }
    let broken = lines[1].replacing("\"shift_count\": 1", with: "\"shift_count\": 9")
    try folder.write([lines[0], broken, lines[2]].joined(separator: "\n"), to: "cases/lines.jsonl")
    let run = try ImportedSheet.run("cases/lines.jsonl", "--skip-bad", "cases/bad.jsonl", in: folder)
    #expect(run.lines == ["3 cases: 1 added, 1 there already, 1 refused"], "\(run.complaints)")
    #expect(
      run.complaints.contains("cases/lines.jsonl (line 2): shift_count (सिफ्ट सङ्ख्या): is 9"), "\(run.complaints)")
    let bad = try folder.text("cases/bad.jsonl")
    #expect(bad.contains("\"refused_because\":\"shift_count"), "\(bad)")
    try folder.write(bad.replacing("\"shift_count\":9", with: "\"shift_count\":2"), to: "cases/good.jsonl")
    #expect(try ImportedSheet.run("cases/good.jsonl", in: folder).lines[0].contains("1 added"))
  }

  @Test("photos come from a folder by name or key, and from nowhere else")
  func photos() throws {
    var sheet = ImportedSheet(2).adding("सङ्केत") { "१२७/०८\($0)" }
    sheet.rows[0][1] = ""
    sheet.rows[1][1] = "b.jpg"
    let folder = try sheet.office()
    let photo = try folder.read("cases/photos/phoolmaya-sada.jpg")
    try folder.write(photo, to: "faces/१२७-०८०.jpg")
    try folder.write(photo, to: "faces/127-080.jpg")
    try folder.write(photo, to: "outside.jpg")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("faces/b.jpg"), withDestinationPath: folder.path("outside.jpg"))
    let options = ["--key", "सङ्केत", "--photos", "faces"]
    let run = try RegisterTests.run(
      ["import", RegisterTests.register, ImportedSheet.form, "cases/firms.csv"] + options, in: folder)
    #expect(
      run.complaintLines.count == 1 && run.complaints.contains("links are not followed"), "\(run.complaints)")
    try FileManager.default.removeItem(atPath: folder.path("faces/b.jpg"))
    try folder.write(photo, to: "faces/b.jpg")
    let good = try RegisterTests.run(
      ["import", RegisterTests.register, ImportedSheet.form, "cases/firms.csv"] + options, in: folder)
    #expect(good.lines == ["2 cases: 2 added, 0 there already, 0 refused"], "\(good.complaints)")
  }
}
