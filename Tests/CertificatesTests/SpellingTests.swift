import Certificates
import Forms
import Nepali
import Printing
import Testing

/// A number is one number, however two people write it.
@Suite struct SpellingTests {
  static let same = [
    "५०१/०८३–८४", "501/083-84", "0501 / 2083-84", "५०१/२०८३/८४", "501-83-84", "501/2083-2084",
    "०५०१\\०८३−०८४",
    "501/083\u{2014}84", " 501/083-84\u{200D}",
  ]
  static let others = [
    "502/083-84", "5010/083-84", "501/082-83", "501/083-85", "501/083", "501", "1501/083-84", "501/083-84/1",
    "क501/083-84",
  ]

  @Test(arguments: same) func spellingsOfOneNumberAreOne(_ text: String) {
    #expect(NumberSpelling(text).text == "501-83-84")
  }

  @Test(arguments: others) func otherNumbersAreOthers(_ text: String) {
    #expect(NumberSpelling(text) != NumberSpelling(Self.same[0]))
  }

  /// The year is the last pair: 2082 of 083/84 is no fiscal year, and neither is 83 of 083/84.
  @Test func anOrdinalThatLooksLikeAYearIsNone() {
    #expect(NumberSpelling("2082/083-84") == NumberSpelling("२०८२/०८३–८४"))
    #expect(NumberSpelling("2082/083-84").text == "2082-83-84")
    #expect(NumberSpelling("2082/083-84") != NumberSpelling("82/083-84"))
    #expect(NumberSpelling("83/083-84").text == "83-83-84")
    #expect(NumberSpelling("1/083-84") != NumberSpelling("1/083-85"))
  }

  /// A number that does not say its year is of one year.
  @Test func aNumberWithoutYearIsOneOfEachYear() throws {
    #expect(NumberSpelling("१२३", in: try FiscalYear(startYear: 2083)).text == "123@2083")
    #expect(
      NumberSpelling("123", in: try FiscalYear(startYear: 2082))
        != NumberSpelling("123", in: try FiscalYear(startYear: 2083)))
  }

  /// Whatever a book gives, two of its numbers are never one.
  @Test(arguments: ["{n}", "{n:4}", "{n}/{short}–{end}", "{year}.{n}", "{n} {short}", "{n} ({year}/{end})"])
  func numbersOfABookAreAllDifferent(_ pattern: String) throws {
    var seen: Set<String> = []
    var count = 0
    let ordinals = Array(1...120) + [2081, 2082, 2083, 2084, 83, 84, 83_084, 999_999_999]
    for start in 2080...2086 {
      for ordinal in Set(ordinals) {
        let number = BookNumber(
          book: .registration, fiscalYear: try FiscalYear(startYear: start), ordinal: ordinal,
          format: try NumberFormat(pattern), code: .standard(for: .registration))
        let year = number.format.namesYear ? nil : number.fiscalYear
        #expect(NumberSpelling(number.text, in: year) == number.spelling)
        seen.insert(number.spelling.text)
        count += 1
      }
    }
    #expect(seen.count == count)
  }

  /// A book takes no number twice, in whichever spelling.
  // A joiner at the end cannot be seen, and is refused before.
  @Test(arguments: same.dropLast()) func aBookTakesNoNumberTwice(_ text: String) throws {
    let register = try Register.inMemory(person: chief)
    let date = try BSDate(year: 2083, month: 5, day: 1)
    try register.enterNumber(Self.same[0], in: .registration, name: "उद्योग", date: date)
    let error = #expect(throws: RegisterError.self) {
      try register.enterNumber(text, in: .registration, name: "अर्को", date: date)
    }
    guard case .numberTaken = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Another book may have it.
    try register.enterNumber(text, in: .card, name: nil, date: date)
    for other in Self.others { try register.enterNumber(other, in: .registration, name: "अर्को", date: date) }
    #expect(try register.findings().isEmpty)
  }

  /// A number that was entered before its book came to it is passed over; it is in the book already.
  @Test func aBookPassesOverANumberThatWasEntered() throws {
    let register = try Register.inMemory(person: chief)
    try fill(register, cases: 4)
    let date = try BSDate(year: 2083, month: 5, day: 1)
    for old in ["2/083-84", "0003/2083-84"] {
      try register.enterNumber(old, in: .registration, name: "पुरानो", date: date)
    }
    #expect(try register.issueAll(press()) == [])
    #expect(
      try register.documents().map { $0.allotted["registration_number"] }
        == ["१/०८३–८४", "४/०८३–८४", "५/०८३–८४", "६/०८३–८४"])
    #expect(try register.findings().isEmpty)
  }
}
