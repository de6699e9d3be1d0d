import Nepali
import Testing
import Tools

@Suite("Digits and money")
struct NumberTests {
  @Test func digits() {
    #expect(Digits.devanagari.rewrite("A1-०९8") == "A१-०९८")
    #expect(Digits.ascii.rewrite("२०८१/०५") == "2081/05")
    #expect(Digits.devanagari.write(7, width: 3) == "००७")
    #expect(Digits.ascii.write(-12) == "-12")
  }

  @Test(arguments: [
    (0, "0"), (12, "12"), (123, "123"), (1_234, "1,234"), (12_345, "12,345"), (123_456, "1,23,456"),
    (12_345_678, "1,23,45,678"), (1_000_000_000, "1,00,00,00,000"), (-123_456, "-1,23,456"),
  ])
  func groups(number: Int, text: String) throws {
    #expect(Digits.ascii.grouped(number) == text)
    #expect(Digits.devanagari.grouped(number) == Digits.devanagari.rewrite(text))
    if number >= 0 { #expect(try WholeNumber.parse(Digits.devanagari.grouped(number)) == number) }
  }

  @Test func wholeNumbersThereAndBack() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let top = WholeNumber.maximum >> Int.random(in: 0...49, using: &generator)
      let number = Int.random(in: 0...top, using: &generator)
      for digits in Digits.allCases {
        #expect(try WholeNumber.parse(digits.grouped(number)) == number)
        #expect(try WholeNumber.parse(digits.write(number)) == number)
      }
    }
  }

  @Test(arguments: [
    ("", NumberFault.empty), ("  ", .empty), ("-5", .negative), ("12a", .strangeCharacter),
    ("1,2", .badGrouping), ("12,3456", .badGrouping), ("123,456,789", .badGrouping), (",123", .badGrouping),
    ("1,23,", .badGrouping), ("1,234,567", .badGrouping), ("1२3", .mixedDigits), ("1.2.3", .strangeCharacter),
    ("1e5", .strangeCharacter), ("٣", .strangeCharacter), ("+5", .strangeCharacter),
    (".5", .badDecimals), (".", .badDecimals), ("1.000", .badDecimals), ("1.2,3", .strangeCharacter),
    ("1 2", .strangeCharacter),
    ("99999999999999999999", .tooLarge), ("1000000000000000", .tooLarge),
    (String(repeating: "9", count: 1_000_000), .tooLarge),
  ])
  func refuses(text: String, fault: NumberFault) {
    #expect(throws: NepaliError.notANumber(String(text.prefix(64)), fault)) { try WholeNumber.parse(text) }
    #expect(throws: NepaliError.notAnAmount(String(text.prefix(64)), fault)) { try Money.parse(text) }
  }

  @Test(arguments: ["300", "300.0", "300.00", "300.", "३००.०", "३००.", " 300.0 "])
  func wholeNumbersMayHaveAPoint(_ text: String) throws {
    #expect(try WholeNumber.parse(text) == 300)
    #expect(try Money.parse(text).paisa == 30_000)
  }

  @Test func aFractionIsNoWholeNumber() {
    #expect(throws: NepaliError.notANumber("300.5", .fraction)) { try WholeNumber.parse("300.5") }
  }

  @Test(arguments: [
    ("0", 0), ("5", 500), ("1.5", 150), ("1.05", 105), ("१,२३,४५६.५०", 12_345_650), ("123456.5", 12_345_650),
    ("99,99,99,99,99,999.99", 999_999_999_999_999), (" 100 ", 10_000), ("0.01", 1),
  ])
  func amounts(text: String, paisa: Int64) throws {
    let money = try Money.parse(text)
    #expect(money.paisa == paisa)
    #expect(try Money.parse(money.text(showingPaisa: true)) == money)
    #expect(try Money.parse(money.description) == money)
  }

  @Test func bounds() throws {
    #expect(throws: NepaliError.notAnAmount("1.005", .badDecimals)) { try Money.parse("1.005") }
    #expect(throws: NepaliError.amountOutOfRange) { try Money.parse("1,00,00,00,00,00,000") }
    #expect(throws: NepaliError.amountOutOfRange) { try Money(paisa: -1) }
    #expect(throws: NepaliError.amountOutOfRange) { try Money(rupees: .max) }
    #expect(throws: NepaliError.amountOutOfRange) { try Money.maximum.adding(Money(paisa: 1)) }
    #expect(try Money.sum([Money(rupees: 2), Money(paisa: 5)]).paisa == 205)
    #expect(try Money(rupees: 150_000).text() == "१,५०,०००")
    #expect(try Money(rupees: 150_000).text(showingPaisa: true) == "१,५०,०००.००")
  }
}
