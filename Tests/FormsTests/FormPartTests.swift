import Forms
import FormFiles
import Printing
import Testing
import Tools


/// Parts that several forms take in.
@Suite struct FormPartTests {
  private static let part = """
    <part id="sample/scale">
    <fields><money name="[fee]" label="दस्तुर" english="Fee"><when test="[amount] &lt;= 5" value="1"/>
    <otherwise value="2"/></money></fields>
    <checks><check test="[amount] > 0" fields="[amount]">is nothing</check></checks>
    </part>
    """
  private static let form = FormSample.xml(
    fields: """
      <money name="price" label="मूल्य" english="Price"/>
      <take part="sample/scale" amount="price" fee="price_fee"/>
      """, checks: "<take part=\"sample/scale\" amount=\"price\"/>", body: "<p>{price_fee}</p>")

  private func parts(_ xml: String = part) throws -> FormParts {
    FormParts.carried.adding([try FormPart(bytes: Array(xml.utf8), file: "part.xml")])
  }

  @Test func namesAreReplaced() throws {
    let bytes = try parts().inserted(into: Array(Self.form.utf8))
    let form = try Form.read(bytes: bytes, file: "f.xml")
    #expect(form.fields.map(\.name) == ["price", "price_fee"])
    #expect(form.checks.map(\.message) == ["is nothing"])
    // The lines of the form keep their numbers.
    #expect(form.checks.first?.place.line == 8)
  }

  @Test func whatNobodyHasIsRefused() throws {
    #expect(
      FormSample.refusal(of: Self.form)
        == "f.xml:6:1: there is no part “sample/scale” with <fields> or <checks> or <words> to take in here")
    let without = Self.part.replacing("<checks><check test=\"[amount] > 0\" fields=\"[amount]\">is nothing</check></checks>", with: "")
    let bytes = try parts(without).inserted(into: Array(Self.form.utf8))
    #expect(throws: FormError.self) { try Form.read(bytes: bytes, file: "f.xml") }
  }

  @Test func wordsStandInABodyAndTakeInOthers() throws {
    let part = """
      <part id="sample/words"><words name="row"><p><take part="sample/words" words="[inner]"/> [end]</p></words>
      <words name="name">नाम</words><words name="loop"><take part="sample/words" words="loop"/></words></part>
      """
    func read(_ body: String) throws -> Form {
      let bytes = try parts(part).inserted(into: Array(FormSample.xml(body: body).utf8))
      return try Form.read(bytes: bytes, file: "f.xml")
    }
    let form = try read(#"<take part="sample/words" words="row" inner="name" end="अन्त"/>"#)
    #expect(form.compose(nil).words == ["नाम", "अन्त"])
    #expect(throws: FormError.self) { try read(#"<take part="sample/words" words="none"/>"#) }
    #expect(throws: FormError.self) { try read(#"<take part="sample/words" words="loop"/>"#) }
  }

  @Test(arguments: [
    ("<part id=\"a/b\"><body/></part>", "unknown element"), ("<part><fields/></part>", "id"),
    ("<part id=\"a/b\"><fields/></part>", "empty"),
    ("<part id=\"a/b\"><fields>a</fields><fields>b</fields></part>", "second time"), ("<part", "part.xml:1"),
  ]) func wrongParts(xml: String, reason: String) {
    let error = #expect(throws: FormError.self) { try FormPart(bytes: Array(xml.utf8), file: "part.xml") }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test func everyPartOfTheProgramIsSound() throws {
    #expect(certgen_form_part_count() > 0)
    #expect(certgen_form_part_at(10_000).bytes == nil)
    for index in 0..<certgen_form_part_count() {
      let file = certgen_form_part_at(index)
      let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
      let name = String(cString: file.file)
      let part = try FormPart(bytes: bytes, file: name)
      #expect(name == part.id.replacing("/", with: "/parts/") + ".xml")
      #expect(String(cString: file.id) == part.id)
      #expect(try Schema.complaints(of: bytes, against: Catalogue.schema) == [], "\(name)")
    }
  }

  /// A part of an office's folder holds for the forms of that folder.
  @Test func aPartOfTheFolder() throws {
    let folder = try FormsFolder(["scale.xml": Self.part, "form.xml": Self.form])
    let form = try Catalogue(folder: folder.path).form("sample/annex-01")
    #expect(form.fields.count == 2)
    #expect(throws: FormError.self) { try Catalogue.builtIn.form(reading: Array(Self.form.utf8), file: "f.xml") }
  }

  /// Files of nothing but takes, unclosed tags and odd signs end soon and harmlessly.
  @Test(arguments: 0..<200) func hostileTakes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = ["<take ", "part=\"sample/scale\"", "\"", "/>", "</fields>", "[fee]", "=", " ", "fee=\"x\"", "<checks>", "\n"]
    let text = (0..<Int.random(in: 1...200, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
    let bytes = try parts().inserted(into: Array(text.utf8))
    #expect(bytes.count <= 200_000)
  }
}
