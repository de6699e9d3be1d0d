import Cases
import Certificates
import Forms
import GRDB
import Nepali
import Printing
import Testing
import Tools

@Suite struct DeskTests {
  let samples: Samples

  init() throws { samples = try Samples() }

  @Test func everySampleIsIssuedAndTheSameBytesComeAgain() throws {
    var prints: [[[UInt8]]] = []
    for _ in 1...2 {
      let register = try Register.inMemory(person: chief)
      let desk = try samples.desk(in: register)
      var refused: [String] = []
      try desk.issue(try register.openCases(), on: try winter()) { outcome in
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
    let register = try Register.inMemory(person: chief)
    let desk = try Desk(register: register)
    #expect(
      throws: FormError(
        SourcePlace(file: "office.json", line: 1, column: 10),
        "the text holds U+1F600 “😀”, which no font here has")
    ) { try desk.setOffice(Array("{\"name\": \"उद्योग 😀\"}".utf8), file: "office.json") { _ in [] } }
    #expect(try register.office() == nil)
  }

  /// What the samples are in the books: everything that goes out or comes in is counted without gaps, and what
  /// a form allots has a number of its own book.
  @Test func everyBookCountsByItself() throws {
    let register = try Register.inMemory(person: chief)
    let desk = try samples.desk(in: register)
    try desk.issue(try register.openCases(), on: try winter()) { _ in }
    let documents = try register.documents()
    for series in try register.allSeries() where [.dispatch, .incoming].contains(series.book) {
      let keys = documents.filter { $0.book == series.book.rawValue }.map(\.key)
      #expect(keys == (1...series.last).map { "\(series.code)-2083-84-\(Digits.ascii.write($0, width: 4))" })
    }
    let allotted = documents.flatMap { document in document.allotted.keys.map { (document.form, $0) } }
    #expect(
      try allotted.count
        == register.allSeries().filter { ![.dispatch, .incoming].contains($0.book) }.map(\.last).reduce(0, +))
    for document in documents {
      let form = try Catalogue.builtIn.form(document.form)
      #expect(
        Set(document.allotted.keys) == Set(form.allotments.map(\.field))
          && document.book == form.book.rawValue)
    }
    #expect(documents.contains { $0.allotted["registration_number"] != nil })
  }

  /// The number stands on the paper, where the form has its place.
  @Test func theAllottedNumberIsPrinted() throws {
    let register = try Register.inMemory(person: chief)
    let desk = try samples.desk(in: register)
    try register.setSeries(.registration, try fiscalYear(), .init(opening: 4711))
    let id = try #require(samples.all.firstIndex { $0.form == "madhesh-2078/annex-03" }) + 1
    try desk.issue([Int64(id)], on: try winter()) { _ in }
    let document = try #require(try register.documents().first)
    #expect(document.allotted == ["registration_number": "४७१२/०८३–८४"])
    let text = try Tool("pdftotext", "-layout", "%", "-", on: try register.pdf(of: document.key)).output
    #expect(text.contains("४७१२/०८३–८४"))
    let industry = try register.industry("4712/083-84")
    #expect(industry.particulars["name"]?.value == document.title && industry.papers == [document.key])
  }

  @Test func aCaseThatIsNotSoundIsNotAdded() throws {
    let register = try Register.inMemory(person: chief)
    let desk = try Desk(register: register)
    let sample = try #require(samples.all.first)
    let broken = String(decoding: sample.bytes, as: UTF8.self)
      .replacing("{", with: "{ \"no_such_field\": 1,", maxReplacements: 1)
    #expect(throws: CaseError.self) { try samples.add(Array(broken.utf8), sample, to: desk) }
    #expect(throws: FormError.self) {
      try desk.add(sample.bytes, file: "case.json", form: "fitta-2077/annex-99", on: try winter().date) { _ in
        []
      }
    }
    #expect(try register.openCases() == [])
    let written = try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM pictures") }
    #expect(written == 0)
  }

  @Test func theSameCaseIsKnownAgainHoweverItsFileIsWritten() throws {
    let register = try Register.inMemory(person: chief)
    let desk = try samples.desk(in: register)
    let sample = try #require(samples.all.first)
    let spaced = String(decoding: sample.bytes, as: UTF8.self).replacing("\n", with: "\n\n  ")
    #expect(throws: RegisterError.duplicateCase(existing: 1)) {
      try samples.add(Array(spaced.utf8), sample, to: desk)
    }
  }

  @Test func casesAreCalledByWhatTheyAreAbout() throws {
    let register = try Register.inMemory(person: chief)
    _ = try samples.desk(in: register)
    var cases: [CaseSummary] = []
    try register.eachCase { cases.append($0) }
    #expect(cases.map(\.form) == samples.all.map(\.form))
    for summary in cases { #expect(!summary.title.isEmpty && summary.state == .entered) }
    let names = Set(cases.map(\.title))
    #expect(names.count > samples.all.count / 2)
  }

  @Test func aFormThatWasNotYetLawTakesNoNumber() throws {
    let register = try Register.inMemory(person: chief)
    let desk = try samples.desk(in: register)
    var said: [String] = []
    let early = try BSDate(year: 2070, month: 1, day: 1)
    try desk.issue([1], on: try winter(), asOf: early) { said.append("\($0)") }
    #expect(
      said.count == 1
        && said[0].hasPrefix("case 1: the form \(samples.all[0].form) was not law on 2070-01-01"))
    #expect(try register.allSeries().isEmpty)
  }

  /// The frame that a document was issued with stays its own when the office gets another.
  @Test func theOfficeMayChange() throws {
    let register = try Register.inMemory(person: chief)
    let desk = try samples.desk(in: register)
    try desk.issue([1], on: try winter()) { _ in }
    try desk.setOffice(Array(#"{"name": "नयाँ कार्यालय"}"#.utf8), file: "office.json") { _ in [] }
    try desk.issue([2], on: try winter()) { _ in }
    #expect(try desk.office()?.name == "नयाँ कार्यालय")
    let frames = try register.read {
      try String.fetchAll(
        $0, sql: "SELECT content FROM documents JOIN frames ON frames.digest = frame ORDER BY id")
    }
    #expect(frames.map { $0.contains("नयाँ") } == [false, true])
    #expect(try register.findings() == [])
  }
}
