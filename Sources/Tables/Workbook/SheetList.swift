/// The sheets of a workbook, and in which calendar its days are counted.
struct SheetList {
  /// The sheets that hold cells, in the order of their tabs.
  let sheets: [Sheet]
  /// Whether days count from 1904, as on old Macintoshes.
  let is1904: Bool

  struct Sheet {
    var name: String
    var isHidden: Bool
    var part: String
  }

  init(_ package: Package) throws(TableError) {
    let listener = Listener(package.relations)
    try XMLStream.read(package.main, of: package.archive, listener)
    (sheets, is1904) = (listener.sheets, listener.is1904)
  }

  /// The sheet of a name, or the only one that is shown.
  ///
  /// - Throws: `TableError` that lists the sheets.
  func sheet(_ name: String?, file: String) throws(TableError) -> Sheet {
    let shown = sheets.filter { !$0.isHidden }
    let names = sheets.map { "\"\($0.name)\"" + ($0.isHidden ? " (hidden)" : "") }.joined(separator: ", ")
    if let name {
      if let sheet = sheets.first(where: { $0.name == name }) { return sheet }
      throw TableError(TablePlace(file: file), "has no sheet \"\(name)\"; it has \(names)")
    }
    if let only = shown.first, shown.count == 1 { return only }
    let reason = shown.isEmpty ? "shows no sheet" : "has several sheets"
    throw TableError(
      TablePlace(file: file), "\(reason)\(sheets.isEmpty ? "" : "; name one with --sheet: \(names)")")
  }

  private final class Listener: XMLListener {
    private let relations: [String: Package.Relation]
    private(set) var sheets: [Sheet] = []
    private(set) var is1904 = false

    init(_ relations: [String: Package.Relation]) { self.relations = relations }

    func start(_ name: String, _ attributes: XMLAttributes) {
      if name == "workbookPr", let mark = attributes["date1904"] { is1904 = mark == "1" || mark == "true" }
      guard name == "sheet", sheets.count < WorkbookLimits.sheets, let title = attributes["name"],
        let relation = attributes["id"].flatMap({ relations[$0] }), relation.type == "worksheet"
      else { return }
      let isHidden = ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
      sheets.append(Sheet(name: title, isHidden: isHidden, part: relation.part))
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
