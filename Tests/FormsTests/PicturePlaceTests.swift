import Cases
import Forms
import Layout
import Printing
import Testing
import Tools

/// How sharp pictures are in the places that forms have for them.
@Suite struct PicturePlaceTests {
  private static func png(_ width: Int, _ height: Int) -> [UInt8] {
    PNGImage.plain([90], width: width, height: height, colourType: 0).bytes
  }

  /// The certificate with a photo of a size, in its box of 30 × 36 mm.
  private func read(photo: [UInt8]) throws(CaseError) -> Case {
    let fields = "<picture name=\"photo\" label=\"फोटो\" english=\"Photo\"/>"
    let body = "<photo of=\"photo\" width=\"30mm\" height=\"36mm\">फोटो</photo>"
    return try read(FormSample.xml(fields: fields, body: body), "{\"photo\": \"p.png\"}") { _ in photo }
  }

  private func read(
    _ xml: String, _ json: String, pictures: @escaping (String) -> [UInt8]
  ) throws(CaseError) -> Case {
    let form: Form
    do { form = try Form.read(bytes: Array(xml.utf8), file: "f.xml") } catch { fatalError("\(error)") }
    return try Case.read(
      Array(json.utf8), file: "c.json", form: form, pictures: pictures, hasGlyph: { _ in true })
  }

  @Test(arguments: [
    (1, 1, "has 1 × 1 pixels, 0 an inch in its place of 30 × 36 mm; 100 are the least"),
    (64, 50, "has 64 × 50 pixels, 35 an inch in its place of 30 × 36 mm; 100 are the least"),
    (117, 141, "has 117 × 141 pixels, 99 an inch in its place of 30 × 36 mm; 100 are the least"),
  ])
  func coarsePhotosAreRefused(_ width: Int, _ height: Int, _ reason: String) {
    let error = #expect(throws: CaseError.self) { try read(photo: Self.png(width, height)) }
    #expect(error?.description == "c.json:1:2: photo (फोटो): “p.png” \(reason)")
  }

  @Test func unsharpPhotosAreDoubted() throws {
    let doubted = try read(photo: Self.png(150, 180)).warnings.map(\.description)
    #expect(
      doubted == [
        "c.json:1:2: photo (फोटो): “p.png” has 150 × 180 pixels, 127 an inch in its place of 30 × 36 mm; from 200 on "
          + "it looks sharp"
      ])
    #expect(try read(photo: Self.png(240, 288)).warnings.isEmpty)
  }

  @Test func signaturesAndColumnsOfTables() throws {
    let fields = """
      <picture name="hand" label="दस्तखत" english="Signature" required="no"/>
      <table name="people" label="व्यक्ति" english="People">
        <picture name="sign" label="हस्ताक्षर" english="Signature"/>
      </table>
      """
    let body = """
      <signature of="hand" width="60mm" height="12mm"/>
      <table columns="1"><rows of="people"><cell><signature of="sign" width="16mm" height="9mm"/></cell></rows></table>
      """
    let xml = FormSample.xml(fields: fields, body: body)
    let error = #expect(throws: CaseError.self) {
      try read(xml, "{\"hand\": \"h.png\", \"people\": [{\"sign\": \"s.png\"}]}") { name in
        name == "h.png" ? Self.png(220, 40) : Self.png(50, 20)
      }
    }
    // A signature stands whole in its place, so the side that is short of room counts.
    let lines = error?.problems.map(\.description) ?? []
    try #require(lines.count == 2, "\(lines)")
    #expect(
      lines[0].hasSuffix(
        "hand (दस्तखत): “h.png” has 220 × 40 pixels, 93 an inch in its place of 60 × 12 mm; 100 are the least"))
    #expect(lines[1].contains("people[1].sign (हस्ताक्षर): “s.png” has 50 × 20 pixels, 79 an inch"))
  }

  @Test func placesAreFoundInEveryForm() throws {
    var found = 0
    for id in Catalogue.builtIn.ids {
      let form = try Catalogue.builtIn.form(id)
      let columns = form.fields.flatMap { field in
        if case .table(let columns, _) = field.kind { columns } else { [Field]() }
      }
      for field in form.fields + columns where field.kind == .picture {
        let places = form.places(ofPicture: field.name)
        #expect(!places.isEmpty, "\(id): \(field.named)")
        found += places.count
      }
    }
    #expect(found > 40)
  }

  @Test func theOfficesPicturesAreHeldToIt() {
    for (key, size) in [("emblem", (40, 40)), ("signature", (60, 20))] {
      let json = "{\"name\": \"क\", \"\(key)\": \"p.png\"}"
      let error = #expect(throws: FormError.self) {
        try Office.read(Array(json.utf8), file: "o.json", catalogue: nil, hasGlyph: { _ in true }) { _ in
          Self.png(size.0, size.1)
        }
      }
      #expect(error.map { "\($0)" }?.contains("pixels, ") == true)
    }
  }

  @Test func thePicturesOfACaseAreBounded() throws {
    let names = (0..<16).map { "photo_\($0)" }
    let fields = names.map { "<picture name=\"\($0)\" label=\"फोटो\" english=\"Photo\"/>" }.joined()
    let json = names.map { "\"\($0)\": \"\($0).png\"" }.joined(separator: ", ")
    // 6000 × 6000 pixels of one bit; eight of them are within the limit, the ninth is not.
    let row = [UInt8](repeating: 0xA5, count: 750)
    let large = PNGImage(
      width: 6000, height: 6000, bitDepth: 1, colourType: 0, rows: Array(repeating: row, count: 6000)
    ).bytes
    var reads = 0
    let error = #expect(throws: CaseError.self) {
      try read(FormSample.xml(fields: fields, body: "<p>क</p>"), "{\(json)}") { _ in
        reads += 1
        return large
      }
    }
    #expect(reads == 9)
    #expect(error?.problems.count == 8)
    #expect(error?.problems.first?.reason.contains("more than the 300 megapixels allowed in all") == true)
  }
}
