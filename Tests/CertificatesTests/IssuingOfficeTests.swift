import Certificates
import Cases
import Forms
import Printing
import GRDB
import Layout
import Nepali
import Testing

@Suite struct IssuingOfficeTests {
  let samples: Samples

  init() throws { samples = try Samples() }

  @Test func everySampleIsIssuedAndTheSameBytesComeAgain() throws {
    var prints: [[[UInt8]]] = []
    for _ in 1...2 {
      let register = try Register.inMemory(actor: "test")
      let office = try samples.office(in: register)
      var refused: [String] = []
      try office.issue(try register.openCases(), on: try winter()) { outcome in
        if case .refused = outcome { refused.append("\(outcome)") }
      }
      #expect(refused == [])
      let documents = try register.documents()
      #expect(documents.map(\.form) == samples.all.map(\.form))
      #expect(documents.allSatisfy { $0.program == Identity.current })
      #expect(try register.findings() == [])
      prints.append(try documents.map { try register.pdf(of: $0.key) })
    }
    #expect(prints[0].count == samples.all.count)
    #expect(prints[0] == prints[1])
    for pdf in prints[0] { #expect(pdf.starts(with: "%PDF-1.7".utf8)) }
  }

  @Test func anOfficeThatNoFontCanPrintIsNotSet() throws {
    let register = try Register.inMemory(actor: "test")
    let office = try IssuingOffice(register: register)
    #expect(
      throws: FormError(
        SourcePlace(file: "office.json", line: 1, column: 10),
        "the text holds U+1F600 “😀”, which no font here has")
    ) { try office.setOffice(Array("{\"name\": \"उद्योग 😀\"}".utf8), file: "office.json") { _ in [] } }
    #expect(try register.office() == nil)
  }

  @Test func everyKindOfDocumentCountsByItself() throws {
    let register = try Register.inMemory(actor: "test")
    let office = try samples.office(in: register)
    try office.issue(try register.openCases(), on: try winter()) { _ in }
    for series in try register.allSeries() {
      let keys = try register.documents().filter { $0.kind == series.kind.rawValue }.map(\.key)
      #expect(keys.last?.hasSuffix(Digits.ascii.write(keys.count, width: 4)) == true)
      #expect(series.issued == keys.count)
      #expect(keys.allSatisfy { $0.hasPrefix(DocumentNumber.Prefix.standard(for: series.kind).key) })
    }
  }

  @Test func aCaseThatIsNotSoundIsNotAdded() throws {
    let register = try Register.inMemory(actor: "test")
    let office = try IssuingOffice(register: register)
    let sample = try #require(samples.all.first)
    let broken = String(decoding: sample.bytes, as: UTF8.self)
      .replacing("{", with: "{ \"no_such_field\": 1,", maxReplacements: 1)
    #expect(throws: CaseError.self) { try samples.add(Array(broken.utf8), sample, to: office) }
    #expect(throws: FormError.self) {
      try office.add(sample.bytes, file: "case.json", form: "fitta-2077/annex-99", on: try winter()) { _ in []
      }
    }
    #expect(try register.openCases() == [])
    let written = try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM pictures") }
    #expect(written == 0)
  }

  @Test func theSameCaseIsKnownAgainHoweverItsFileIsWritten() throws {
    let register = try Register.inMemory(actor: "test")
    let office = try samples.office(in: register)
    let sample = try #require(samples.all.first)
    let spaced = String(decoding: sample.bytes, as: UTF8.self).replacing("\n", with: "\n\n  ")
    #expect(throws: RegisterError.duplicateCase(existing: 1)) {
      try samples.add(Array(spaced.utf8), sample, to: office)
    }
  }

  @Test func casesAreCalledByWhatTheyAreAbout() throws {
    let register = try Register.inMemory(actor: "test")
    _ = try samples.office(in: register)
    var cases: [CaseSummary] = []
    try register.eachCase { cases.append($0) }
    #expect(cases.map(\.form) == samples.all.map(\.form))
    for summary in cases { #expect(!summary.title.isEmpty && summary.state == .entered) }
    let names = Set(cases.map(\.title))
    #expect(names.count > samples.all.count / 2)
  }

  @Test func aFormThatWasNotYetLawTakesNoNumber() throws {
    let register = try Register.inMemory(actor: "test")
    let office = try samples.office(in: register)
    var said: [String] = []
    let early = try BSDate(year: 2070, month: 1, day: 1)
    try office.issue([1], on: early, asOf: early) { said.append("\($0)") }
    #expect(
      said.count == 1
        && said[0].hasPrefix("case 1: the form \(samples.all[0].form) was not law on 2070-01-01"))
    #expect(try register.allSeries().isEmpty)
  }

  /// The frame that a document was issued with stays its own when the office gets another.
  @Test func theOfficeMayChange() throws {
    let register = try Register.inMemory(actor: "test")
    let office = try samples.office(in: register)
    try office.issue([1], on: try winter()) { _ in }
    try office.setOffice(Array(#"{"name": "नयाँ कार्यालय"}"#.utf8), file: "office.json") { _ in [] }
    try office.issue([2], on: try winter()) { _ in }
    #expect(try office.office()?.name == "नयाँ कार्यालय")
    let frames = try register.read {
      try String.fetchAll(
        $0, sql: "SELECT content FROM documents JOIN frames ON frames.digest = frame ORDER BY id")
    }
    #expect(frames.map { $0.contains("नयाँ") } == [false, true])
    #expect(try register.findings() == [])
  }

  @Test func aCodeLeadsToTheProof() throws {
    let sample = try #require(samples.all.first { $0.form == "madhesh-2078/annex-03" })
    let form = try Catalogue.builtIn.form(sample.form)
    let renderer = try Renderer()
    let filling = try Case.read(
      sample.bytes, file: sample.file, form: form, pictures: { _ in samples.picture },
      hasGlyph: renderer.hasGlyph)
    var office = Office(name: "कार्यालय")
    let number = DocumentNumber(
      prefix: .standard(for: form.kind), fiscalYear: try FiscalYear(startYear: 2081), ordinal: 7)
    func codes() throws -> [String?] {
      let issue = try renderer.issue(number, of: form, office: office)
      let publication = try renderer.publication(form, filling, office: office, issue: issue)
      return publication.pages.flatMap(\.items).compactMap { item in
        guard case .modules = item.drawing else { return nil }
        return item.element.map { publication.elements[$0].alternative ?? "" }
      }
    }
    #expect(try codes() == [])
    office.verificationAddress = "https://example.org/v/"
    #expect(try codes().count == 1)
    #expect(try codes().first??.contains("https://example.org/v/CERT-2081-82-0007") == true)
  }
}
