import Cases
import Forms
import Nepali
import Printing
import Testing

@Suite struct DraftNumbersTests {
  let sample: DraftSample

  init() throws { sample = try DraftSample() }

  /// A certificate whose case says what is typed for the number that the register allots.
  private func draft(allotted: [String: String], typed: PlacedValue.Content?) throws -> Draft {
    let file = try #require(SampleCase.of("madhesh-2078/annex-03", .ordinary))
    var values = try PlacedValue(json: file.bytes, file: file.file)
    guard case .object(var members) = values.content else { throw DraftSample.Missing() }
    if let typed {
      let value = PlacedValue(content: typed, line: 1, column: 1)
      members.append(.init(name: "registration_number", line: 1, column: 1, value: value))
    }
    values.content = .object(members)
    let edition = try sample.editions.edition(
      of: "madhesh-2078/annex-03", deciding: values, otherwise: sample.day)
    let photo = try Renderer().placeholder()
    var names: [String: [UInt8]] = [:]
    for member in members {
      if case .text(let text) = member.value.content, text.hasSuffix(".jpg") { names[text] = photo }
    }
    var numbers = try sample.editions.form(of: edition).specimenNumbers(
      in: FiscalYear(containing: sample.day))
    numbers.allotted = allotted
    return Draft(
      source: "case", edition: edition, values: values, pictures: names, frame: sample.frame,
      numbers: numbers, date: sample.day)
  }

  @Test func anAllottedNumberStandsInItsField() throws {
    let printer = try DraftPrinter()
    let with = try printer.print(try draft(allotted: ["registration_number": "५०१/०८१–८२"], typed: nil))
    let without = try printer.print(try draft(allotted: [:], typed: nil))
    #expect(with.bytes != without.bytes)
    let null = try printer.print(try draft(allotted: ["registration_number": "५०१/०८१–८२"], typed: .null))
    #expect(null.bytes == with.bytes)
  }

  @Test func aNumberThatBooksGiveIsNotTyped() throws {
    let draft = try draft(allotted: ["registration_number": "५०१"], typed: .text("५०२"))
    let refusal = #expect(throws: CaseError.self) { try DraftPrinter().print(draft) }
    #expect(refusal?.description.contains("registration_number (उद्योग दर्ता नं.)") == true)
  }

  @Test(arguments: ["", "-A", "A-", "A B", "क", "A/1", String(repeating: "A", count: 65)])
  func aKeyIsOneWordOfASCII(key: String) {
    #expect(throws: PrintingError.self) {
      try DraftNumbers.Own(label: Book.dispatch.label, text: "१", key: key)
    }
  }

  @Test(arguments: ["", " ", "१\n२", "१\u{202E}२", String(repeating: "१", count: 61)])
  func aNumberIsSeenAndShort(text: String) {
    #expect(throws: PrintingError.self) {
      try DraftNumbers.Own(label: Book.dispatch.label, text: text, key: "A-1")
    }
  }

  @Test func aNumberKeepsItsParts() throws {
    let own = try DraftNumbers.Own(label: Book.incoming.label, text: " ५०१ ", key: "REG-501")
    #expect([own.book.label, own.text, own.key] == ["दर्ता नं.", "५०१", "REG-501"])
    #expect(throws: PrintingError.self) { try DraftNumbers.Own(label: "No.", text: "१", key: "A") }
  }
}
