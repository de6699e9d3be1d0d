import Tables
import Testing

/// Workbooks that nobody's program writes.
@Suite struct HostileWorkbookTests {
  /// A script that makes a package of its own.
  static func package(
    sheet: String = "<worksheet><sheetData/></worksheet>", shared: String = "<sst/>", styles: String = "<x/>",
    more: String = ""
  ) -> String {
    """
    z = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
    rel = '<Relationships><Relationship Id="%s" Type="t/%s" Target="%s"/></Relationships>'
    z.writestr("_rels/.rels", rel % ("r", "officeDocument", "/xl/workbook.xml"))
    z.writestr("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="w"/></sheets></workbook>')
    z.writestr("xl/_rels/workbook.xml.rels", '<Relationships>' + "".join(
      '<Relationship Id="%s" Type="t/%s" Target="%s"/>' % each for each in [
        ("w", "worksheet", "/xl/sheet.xml"), ("s", "sharedStrings", "shared.xml"), ("f", "styles", "./styles.xml")
      ]) + '</Relationships>')
    z.writestr("xl/sheet.xml", '''\(sheet)''')
    z.writestr("xl/shared.xml", '''\(shared)''')
    z.writestr("xl/styles.xml", '''\(styles)''')
    \(more)
    z.close()
    """
  }

  @Test(
    "what no honest workbook has is refused",
    arguments: [
      (package(sheet: "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet><sheetData/></worksheet>"), "document type"),
      (
        package(
          shared:
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>"
        ), "document type"
      ),
      (
        package(sheet: "<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>"),
        "shared text"
      ),
      (package(sheet: "<worksheet><sheetData><row>"), "its XML is not sound"),
      (package(sheet: "<worksheet>" + String(repeating: "<a>", count: 100)), "too deep"),
      (
        package(sheet: "<worksheet><sheetData><row r='2'/><row r='1'/></sheetData></worksheet>"),
        "row 1 stands behind"
      ),
      (
        package(
          sheet:
            "<worksheet><sheetData><row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row></sheetData></worksheet>"
        ),
        "do not stand in their order"
      ),
      (
        package(sheet: "<worksheet><sheetData><row><c r='XFD1'><v>1</v></c></row></sheetData></worksheet>"),
        "more than 1000 columns"
      ),
      (
        package(
          sheet:
            "<worksheet><sheetData><row><c t='str'><v>\(String(repeating: "x", count: 200_000))</v></c></row></sheetData></worksheet>"
        ), "more than 100000 bytes"
      ),
      (package(more: "[z.writestr('x%d' % i, '') for i in range(10001)]"), "more than 10000 parts"),
      ("zipfile.ZipFile(path, 'w').writestr('x', '')", "no workbook"),
      (
        "z = zipfile.ZipFile(path, 'w'); z.writestr('mimetype', 'application/vnd.oasis'); z.writestr('content.xml', '')",
        "OpenDocument sheet (.ods)"
      ),
      ("open(path, 'wb').write(b'PK\\x03\\x04' + b'x' * 100)", "damaged workbook"),
    ])
  func refused(_ script: String, _ words: String) throws {
    let refusal = try RowsFile(python: script).refusal()
    #expect(refusal.contains(words), "\(refusal)")
  }

  @Test("a bomb ends at its bounds: one of zeros, and one of a million cells alike")
  func bombs() throws {
    let blown = try RowsFile(
      python: Self.package().replacing(
        "z.writestr(\"xl/sheet.xml\", '''<worksheet><sheetData/></worksheet>''')",
        with: "z.writestr(\"xl/sheet.xml\", '<worksheet><sheetData>' + ' ' * 30000000)"))
    #expect(
      try blown.refusal() == "FILE: unpacks to more than 300 times its size, as no honest workbook does")
    let shared = try RowsFile(
      python: Self.package().replacing(
        "z.writestr(\"xl/shared.xml\", '''<sst/>''')",
        with: "z.writestr(\"xl/shared.xml\", '<sst>' + '<si><t>abc</t></si>' * 1500000)"))
    #expect(try shared.refusal().contains("300 times"))
  }

  @Test("a part that is encrypted, and one whose check sum is wrong")
  func damaged() throws {
    let encrypted =
      Self.package() + """

        data = bytearray(open(path, "rb").read())
        at = data.index(b"PK\\x01\\x02")
        while at >= 0:
          data[at + 8] |= 1
          at = data.find(b"PK\\x01\\x02", at + 4)
        open(path, "wb").write(data)
        """
    #expect(try RowsFile(python: encrypted).refusal() == "FILE: is encrypted; save it without a password")
    let wrong =
      Self.package(sheet: "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>") + """

        data = bytearray(open(path, "rb").read())
        at = data.index(b"PK\\x01\\x02")
        while at >= 0:
          data[at + 16] ^= 255
          data[int.from_bytes(data[at + 42:at + 46], "little") + 14] ^= 255
          at = data.find(b"PK\\x01\\x02", at + 4)
        open(path, "wb").write(data)
        """
    #expect(try RowsFile(python: wrong).refusal().contains("check sum"))
  }
}
