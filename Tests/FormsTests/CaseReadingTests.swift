import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// What a case file may say, and what becomes of it.
struct CaseReadingTests {
  @Test func readsEveryKind() throws {
    let sample = try CaseSample.read()
    #expect(sample.form == "sample/case")
    #expect(sample.values["industry_name"] == .text("श्री लक्ष्मी कुटीर उद्योग"))
    #expect(sample.values["remarks"] == .text("पहिलो\nदोस्रो"))
    #expect(sample.values["shift_count"] == .integer(3))
    #expect(sample.values["foreign_share"] == .percent(6250))
    #expect(sample.values["fixed_capital"] == .money(try Money(paisa: 1_250_000_050)))
    #expect(sample.values["working_capital"] == .money(try Money(rupees: 2_500_000)))
    #expect(sample.values["registration_date"] == .date(try BSDate(year: 2081, month: 5, day: 12)))
    #expect(sample.values["scale"] == .choice("small"))
    #expect(sample.values["products"] == .list(["अचार", "मह"]))
    #expect(sample.values["photo"] == .picture("photos/ram.png"))
    #expect(sample.values["is_new"] == .flag(true))
    #expect(
      sample.values["decisions"]
        == .table([
          [
            "details": .text("पूँजी वृद्धि"), "cost": .money(try Money(paisa: 10025)),
            "fee": .money(try Money(rupees: 10)), "due": .money(try Money(paisa: 11025)),
          ], ["details": .text("नामसारी")],
        ]))
    #expect(sample.values["expiry_date"] == nil)
    #expect(sample.pictures.keys.sorted() == ["photos/ram.png"])
    #expect(sample.pictures["photos/ram.png"]?.bytes == CaseSample.png)
    #expect(sample.warnings.isEmpty)
  }

  @Test func computesDerivedFields() throws {
    let sample = try CaseSample.read()
    #expect(sample.values["total_capital"] == .money(try Money(paisa: 1_500_000_050)))
    #expect(sample.values["size_class"] == .choice("upper"))
    #expect(sample.values["total_due"] == .money(try Money(paisa: 11025)))
    #expect(sample.values["net"] == nil, "nothing that it is computed from is filled")
    let funded = try CaseSample.read(["subsidy": "50"])
    #expect(funded.values["net"] == .money(try Money(rupees: 100)))
  }

  @Test(arguments: [
    ("shift_count", "\"३\"", Value.integer(3)), ("shift_count", "\" 04 \"", .integer(4)),
    ("foreign_share", "\"६२.५%\"", .percent(6250)), ("foreign_share", "100", .percent(10_000)),
    ("foreign_share", "\"0.05 %\"", .percent(5)), ("scale", "\"cottage\"", .choice("cottage")),
    ("scale", "\"  घरेलु उद्योग\\n\"", .choice("cottage")), ("size_class", "\"ठूलो\"", .choice("upper")),
    ("industry_name", "\"  लक्ष्मी \\u00A0  उद्योग \"", .text("लक्ष्मी उद्योग")),
    ("industry_name", "\"प\\u0958ा\"", .text("पक\u{93C}ा")),
    ("investor_name_en", "\"Rene\\u0301\"", .text("Ren\u{E9}")),
    ("remarks", "\"क\\r\\n  ख\\t ग\"", .text("क\nख ग")),
    ("industry_name", "\"गर्\\u200Dयो\"", .text("गर्\u{200D}यो")),
  ])
  func normalises(_ name: String, _ json: String, to value: Value) throws {
    #expect(try CaseSample.read([name: json]).values[name] == value)
  }

  @Test(arguments: [
    "1250000", "1250000.0", "1250000.00", "\"1250000\"", "\"12,50,000\"", "\"१२,५०,०००\"", "\"१२५००००.००\"",
    "\" 12,50,000.0 \"",
  ])
  func readsAnAmount(_ json: String) throws {
    #expect(
      try CaseSample.read(["working_capital": json]).values["working_capital"]
        == .money(try Money(rupees: 1_250_000)))
  }

  @Test(arguments: [
    "\"2081-05-12\"", "\"२०८१-०५-१२\"", "\"2081/5/12\"", "\"२०८१।०५।१२\"", "\"2081.05.12\"",
    "\"BS 2081-05-12\"",
    "\"वि.सं. २०८१-०५-१२\"",
  ])
  func readsADate(_ json: String) throws {
    #expect(
      try CaseSample.read(["registration_date": json]).values["registration_date"]
        == .date(try BSDate(year: 2081, month: 5, day: 12)))
  }

  @Test func takesNothingForNoValue() throws {
    let sample = try CaseSample.read([
      "remarks": "\" \"", "decisions": "[]", "is_new": "null", "subsidy": "\"\"",
    ])
    for name in ["remarks", "decisions", "is_new", "subsidy"] { #expect(sample.values[name] == nil) }
  }

  @Test func takesADerivedFieldThatAgrees() throws {
    let sample = try CaseSample.read(["total_capital": "\"1,50,00,000.50\"", "size_class": "\"upper\""])
    #expect(sample.values["total_capital"] == .money(try Money(paisa: 1_500_000_050)))
  }

  @Test func aDateThatIsNotFilledBreaksNoCheck() throws {
    #expect(try CaseSample.read(["expiry_date": "\"\""]).values["expiry_date"] == nil)
    #expect(try CaseSample.read(["expiry_date": "\"2081-05-13\""]).values["expiry_date"] != nil)
  }

  @Test func warnsOfDoubtfulValues() throws {
    let doubtful = try CaseSample.read([
      "industry_name": "\"pBf]u btf{ k|df0fkq\"", "investor_name_en": "\"लक्ष्मी\"",
      "expiry_date": "\"2086-01-01\"",
    ])
    let lines = doubtful.warnings.map(\.description)
    #expect(lines.count == 3)
    #expect(
      lines[0]
        == "case.json:2:3: industry_name (उद्योगको नाम): “pBf]u btf{ k|df0fkq” looks like Preeti; in Unicode "
        + "it would be “उद्योग दर्ता प्रमाणपत्र”")
    #expect(
      lines[1]
        == "case.json:3:3: investor_name_en (Name): “लक्ष्मी” holds Devanagari letters where Latin ones are "
        + "expected")
    #expect(
      lines[2].hasPrefix("case.json:15:3: expiry_date (म्याद): the months of Bikram Sambat 2086 are not settled")
    )
  }
}
