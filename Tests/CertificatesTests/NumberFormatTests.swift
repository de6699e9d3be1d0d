import Forms
import Nepali
import Printing
import Testing

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("{n}", "५०१"), ("{n:5}", "००५०१"), ("{n}/{short}–{end}", "५०१/०८३–८४"), ("{year}/{n}", "२०८३/५०१"),
    ("प्र.प.-{year}/{end}-{n:4}", "प्र.प.-२०८३/८४-०५०१"), ("({n}) {year}", "(५०१) २०८३"),
  ])
  func numbersAreWrittenAsTheOfficeWritesThem(_ pattern: String, _ text: String) throws {
    let format = try NumberFormat(pattern)
    let number = BookNumber(
      book: .registration, fiscalYear: try FiscalYear(startYear: 2083), ordinal: 501, format: format,
      code: .standard(for: .registration))
    #expect(number.text == text)
    #expect(number.key == "REG-2083-84-0501")
    #expect(format.namesYear == (pattern.contains("{year}") || pattern.contains("{short}")))
  }

  @Test(arguments: [
    "", "{year}", "{n}{year}", "{n}{n}", "{n} {n}", "1{n}", "{n}१", "{n:1}", "{n:10}", "{m}", "{n", "n}",
    "{n}/{end}", "{n}\u{202E}", "{n}\n", "{n}😀", "{n}'", String(repeating: "क", count: 60) + "{n}",
  ])
  func formatsInWhichNumbersCannotBeToldApartAreRefused(_ pattern: String) {
    #expect(throws: PrintingError.self) { try NumberFormat(pattern) }
  }

  @Test(arguments: ["", "क", "A-B", "A B", "ABCDEFGHIJKLM", "A/B", "..", "x१"])
  func codesAreFitForFileNames(_ code: String) {
    #expect(throws: PrintingError.self) { try BookNumber.Code(code) }
  }

  @Test func everyBookHasItsOwnStandard() throws {
    let codes = Book.allCases.map { BookNumber.Code.standard(for: $0).text }
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(try BookNumber.Code(code).text == code) }
    for book in Book.allCases {
      let standard = NumberFormat.standard(for: book)
      #expect(try NumberFormat(standard.pattern) == standard)
    }
  }
}
