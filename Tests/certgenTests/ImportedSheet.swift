import Foundation

/// Sheets of annex 3 for an office to import: one firm a row.
struct ImportedSheet {
  static let form = RegisterTests.form
  static let heads = [
    "उद्योग दर्ता गर्ने निकाय", "operator_photo", "मिति", "Name of the operator", "उद्योगको नाम", "उद्योगको ठेगाना",
    "उद्योगको उद्देश्य", "स्थिर पूँजी", "चालु पूँजी", "उद्योगको वर्ग", "सिफ्ट सङ्ख्या", "electric_power",
    "operating_days_per_year", "products_and_services", "manpower_required", "operation_start_period",
    "production_capacity", "certifying_officer",
  ]

  var heads = Self.heads
  var rows: [[String]]

  init(_ count: Int) { rows = (0..<count).map(Self.row) }

  /// The row of a firm.
  static func row(_ index: Int) -> [String] {
    [
      "घरेलु तथा साना उद्योग कार्यालय, सर्लाही", "photos/phoolmaya-sada.jpg", "2081/09/15", "फूलमाया देवी सदा",
      "बाँस शिल्प उद्योग \(index)", "सर्लाही जिल्ला, हरिपूर्वा", "बाँसका सामग्री उत्पादन गर्ने", "१,८०,०००", "95,000.50",
      "घरेलु उद्योग", "1", "आवश्यक नपर्ने", "२४०", "डाला; मौनी", "12", "१ महिना", "वार्षिक ३,६०० थान", "श्यामसुन्दर दास",
    ]
  }

  /// The column of a head.
  static func column(_ head: String) -> Int { heads.firstIndex(of: head) ?? 0 }

  /// The sheet with another value in a cell.
  func with(_ value: String, at row: Int, _ head: String) -> ImportedSheet {
    var sheet = self
    sheet.rows[row][Self.column(head)] = value
    return sheet
  }

  /// The sheet with a further column.
  func adding(_ head: String, _ value: (Int) -> String) -> ImportedSheet {
    var sheet = self
    sheet.heads.append(head)
    for index in rows.indices { sheet.rows[index].append(value(index)) }
    return sheet
  }

  /// The sheet as values parted by commas, each in quotes.
  var text: String {
    ([heads] + rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
  }

  /// An office with the sheet as `cases/firms.csv`.
  func office() throws -> Folder {
    let folder = try RegisterTests.office()
    try folder.write(text, to: "cases/firms.csv")
    return folder
  }

  /// Imports a file into the office's register.
  static func run(_ file: String = "cases/firms.csv", _ options: String..., in folder: Folder) throws
    -> Certgen
  {
    try RegisterTests.run(["import", RegisterTests.register, form, file] + options, in: folder)
  }

  /// How many cases the register has.
  static func cases(in folder: Folder) throws -> Int {
    try RegisterTests.run(["cases", RegisterTests.register], in: folder).rows.count
  }
}
