import Cases
import Nepali
import Printing
import Testing

@Suite struct DraftNumbersTests {
  let sample: DraftSample

  init() throws { sample = try DraftSample() }

  private func draft(allotted: [String: String], typed: PlacedValue.Content?) throws -> Draft {
    var draft = try sample.draft(1, name: "मखाना")
    guard case .object(var members) = draft.values.content else { throw DraftSample.Missing() }
    members.removeAll { $0.name == "registration_number" }
    if let typed {
      let value = PlacedValue(content: typed, line: 1, column: 1)
      members.append(.init(name: "registration_number", line: 1, column: 1, value: value))
    }
    draft.values.content = .object(members)
    draft.numbers.allotted = allotted
    return draft
  }

  @Test func anAllottedNumberStandsInItsField() throws {
    let printer = try DraftPrinter()
    let typed = try printer.print(try draft(allotted: [:], typed: .text("५०१/०८१–८२")))
    let allotted = ["registration_number": "५०१/०८१–८२"]
    #expect(try printer.print(try draft(allotted: allotted, typed: nil)).bytes == typed.bytes)
    #expect(try printer.print(try draft(allotted: allotted, typed: .null)).bytes == typed.bytes)
    #expect(
      try printer.print(try draft(allotted: allotted, typed: .text("५०१/०८१–८२"))).bytes == typed.bytes)
  }

  @Test func anotherNumberIsNotTypedOverIt() throws {
    let draft = try draft(allotted: ["registration_number": "५०१"], typed: .text("५०२"))
    let refusal = #expect(throws: PrintingError.self) { try DraftPrinter().print(draft) }
    #expect(refusal?.description.hasPrefix("registration_number (") == true)
    #expect(refusal?.description.hasSuffix("): differs from the number that is allotted to it") == true)
  }

  @Test(arguments: ["", "-A", "A-", "A B", "क", "A/1", String(repeating: "A", count: 65)])
  func aKeyIsOneWordOfASCII(key: String) {
    #expect(throws: PrintingError.self) {
      try DraftNumbers.Own(label: DraftNumbers.Own.dispatch, text: "१", key: key)
    }
  }

  @Test(arguments: ["", " ", "१\n२", "१\u{202E}२", String(repeating: "१", count: 61)])
  func aNumberIsSeenAndShort(text: String) {
    #expect(throws: PrintingError.self) {
      try DraftNumbers.Own(label: DraftNumbers.Own.dispatch, text: text, key: "A-1")
    }
  }

  @Test func aNumberKeepsItsParts() throws {
    let own = try DraftNumbers.Own(label: DraftNumbers.Own.registration, text: " ५०१ ", key: "REG-501")
    #expect([own.label, own.text, own.key] == ["दर्ता नं.", "५०१", "REG-501"])
    #expect(throws: PrintingError.self) { try DraftNumbers.Own(label: "No.", text: "१", key: "A") }
  }
}
