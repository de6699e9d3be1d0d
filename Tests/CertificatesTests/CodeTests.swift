import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

@Suite struct CodeTests {
  @Test func aCodeLeadsToTheProof() throws {
    let samples = try Samples()
    let sample = try #require(samples.all.first { $0.form == "madhesh-2078/annex-03" })
    let form = try Catalogue.builtIn.form(sample.form)
    let renderer = try Renderer()
    let filling = try Case.read(
      sample.bytes, file: sample.file, form: form, pictures: { _ in samples.picture },
      hasGlyph: renderer.hasGlyph)
    var office = Office(name: "कार्यालय")
    let year = try FiscalYear(startYear: 2083)
    let numbers = DraftNumbers(
      own: .standard(.dispatch, in: year, ordinal: 7),
      allotted: ["registration_number": .standard(.registration, in: year, ordinal: 501)])
    func codes() throws -> [String?] {
      let publication = try renderer.publication(form, filling, office: office, numbers: numbers)
      return publication.pages.flatMap(\.items).compactMap { item in
        guard case .modules = item.drawing else { return nil }
        return item.element.map { publication.elements[$0].alternative ?? "" }
      }
    }
    #expect(try codes() == [])
    office.verificationAddress = "https://example.org/v/"
    #expect(try codes().count == 1)
    #expect(try codes().first??.contains("https://example.org/v/OUT-2083-84-0007") == true)
  }
}
