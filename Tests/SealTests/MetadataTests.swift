import Seal
import Testing

@Suite struct MetadataTests {
  static let noon = try? Timestamp(year: 2024, month: 2, day: 29, hour: 12)

  @Test(arguments: [
    (2023, 2, 29, 0, 0, 0, 345), (1900, 2, 29, 0, 0, 0, 0), (2024, 4, 31, 0, 0, 0, 0),
    (2024, 13, 1, 0, 0, 0, 0),
    (2024, 1, 0, 0, 0, 0, 0), (0, 1, 1, 0, 0, 0, 0), (10_000, 1, 1, 0, 0, 0, 0), (2024, 1, 1, 24, 0, 0, 0),
    (2024, 1, 1, 0, 60, 0, 0), (2024, 1, 1, 0, 0, 60, 0), (2024, 1, 1, 0, 0, 0, 1440),
  ])
  func impossibleTimesAreRefused(_ t: (Int, Int, Int, Int, Int, Int, Int)) {
    #expect(throws: SealError.self) {
      try Timestamp(year: t.0, month: t.1, day: t.2, hour: t.3, minute: t.4, second: t.5, offset: t.6)
    }
  }

  @Test func leapDaysExist() throws {
    #expect(try Timestamp(year: 2000, month: 2, day: 29).offset == Timestamp.nepalOffset)
  }

  @Test(arguments: ["\u{0}", "\u{7}", "a\nb", "\u{85}", "\u{FFFE}", "x\u{1B}[0m"])
  func charactersThatCannotBeWrittenAreRefused(_ text: String) throws {
    let time = try #require(Self.noon)
    #expect(throws: SealError.self) { try Metadata(title: text, created: time) }
    #expect(throws: SealError.self) { try Metadata(title: "t", subject: text, created: time) }
    #expect(throws: SealError.self) { try Metadata(title: "t", author: text, created: time) }
  }

  @Test func emptyAndEndlessTitlesAreRefused() throws {
    let time = try #require(Self.noon)
    #expect(throws: SealError.metadata(field: "title", problem: "is empty")) {
      try Metadata(title: "", created: time)
    }
    let longest = String(repeating: "क", count: 2_000)
    #expect(try Metadata(title: longest, created: time).title == longest)
    #expect(throws: SealError.metadata(field: "title", problem: "is longer than 2000 characters")) {
      try Metadata(title: longest + "\u{93F}", created: time)
    }
  }

  @Test(arguments: ["", "n", "ne_NP", "ne-", "-ne", "12", "ne-abcdefghi", "नेपाली", "ne\"/><x"])
  func malformedLanguagesAreRefused(_ tag: String) throws {
    let time = try #require(Self.noon)
    #expect(throws: SealError.self) { try Metadata(title: "t", language: tag, created: time) }
  }

  @Test(arguments: ["ne", "en-GB", "ne-Deva-NP", "mai", "de-1996"])
  func languagesAreTaken(_ tag: String) throws {
    #expect(try Metadata(title: "t", language: tag, created: try #require(Self.noon)).language == tag)
  }

  @Test func everyErrorIsOneLine() {
    let errors: [SealError] = [
      .unusableQRText, .qrTextTooLong(bytes: 3, most: 2), .metadata(field: "title", problem: "is empty"),
      .impossibleTime("x"), .unreadablePDF("x"), .unwritablePDF("x"), .outOfMemory(doing: "x"),
    ]
    for error in errors { #expect(!error.description.isEmpty && !error.description.contains("\n")) }
  }
}
