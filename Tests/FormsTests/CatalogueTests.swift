import Cases
import FormFiles
import Forms
import Nepali
import Printing
import Testing

@Suite struct CatalogueTests {
  @Test func everyFormIsSound() throws {
    let forms = try Catalogue.builtIn.all()
    #expect(forms.count == certgen_form_file_count())
    #expect(
      forms.map(\.id) == (0..<certgen_form_file_count()).map { String(cString: certgen_form_file_at($0).id) })
    for form in forms { #expect(form.digest.count == 64) }
  }

  @Test func formsOfADay() throws {
    #expect(Catalogue.builtIn.ids.contains("madhesh-2078/annex-03"))
    let form = try Catalogue.builtIn.form("madhesh-2078/annex-03")
    #expect(try Catalogue.builtIn.form(form.id, on: form.from) == form)
    #expect(try Catalogue.builtIn.form(form.id, on: BSDate(year: 2090, month: 1, day: 1)) == form)
    #expect(
      throws: FormError(
        nil, "the form madhesh-2078/annex-03 was not law on 2078-12-23: it is law from 2078-12-24")
    ) {
      try Catalogue.builtIn.form(form.id, on: form.from.adding(days: -1))
    }
  }

  @Test func unknownForm() {
    #expect(
      throws: FormError(nil, "unknown form “madesh-2078/annex-03”; did you mean “madhesh-2078/annex-03”?")
    ) {
      try Catalogue.builtIn.form("madesh-2078/annex-03")
    }
    #expect(certgen_form_file_at(10_000).bytes == nil)
  }

  @Test func everyFormFollowsTheSchema() throws {
    let schema = Catalogue.schema
    for index in 0..<certgen_form_file_count() {
      let file = certgen_form_file_at(index)
      let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
      #expect(try Schema.complaints(of: bytes, against: schema) == [], "\(String(cString: file.file))")
    }
    for index in 0..<certgen_shared_file_count() {
      let file = certgen_shared_file_at(index)
      let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
      #expect(try Schema.complaints(of: bytes, against: schema) == [], "\(String(cString: file.file))")
    }
    #expect(certgen_shared_file_at(10_000).bytes == nil)
  }

  @Test func theSchemaRefuses() throws {
    let xml = FormSample.xml(fields: FormSample.fields)
    #expect(try Schema.complaints(of: Array(xml.utf8), against: Catalogue.schema) == [])
    let wrong = xml.replacing("<p>", with: "<p algn=\"end\">")
    #expect(try !Schema.complaints(of: Array(wrong.utf8), against: Catalogue.schema).isEmpty)
  }
}
