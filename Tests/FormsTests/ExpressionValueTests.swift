import Cases
import Forms
import Nepali
import Printing
import Rules
import Testing
import Tools

/// What shares and dates give.
@Suite struct ExpressionValueTests {
  private func number(_ expression: Expression, _ values: [String: Value] = [:]) throws -> Int128? {
    try Evaluator(fields: CaseSample.form.fields, values: values).number(expression)
  }

  @Test(
    arguments: [
      (1, 3, 3333), (2, 3, 6667), (1, 8, 1250), (1, 20_000, 1), (1, 20_001, 0), (5, 0, 0), (0, 7, 0),
      (7, 7, 10_000), (9, 3, 30_000), (-1, 3, -3333), (-1, 20_000, 0), (1, -3, -3333), (-2, 3, -6667),
    ] as [(Int64, Int64, Int128)]) func percents(part: Int64, whole: Int64, hundredths: Int128) throws
  {
    #expect(try number(.percent(.number(part), of: .number(whole))) == hundredths)
  }

  @Test(
    arguments: [
      (2500, 10_000, 2500), (2500, 1, 0), (2500, 2, 1), (2500, 3, 1), (5000, 5, 3), (1, 4_999, 0),
      (1, 5_000, 1),
      (10_000, 7, 7), (0, 7, 0), (2500, -2, 0), (2500, -3, -1),
    ] as [(Int64, Int64, Int128)]) func shares(percent: Int64, paisa: Int64, share: Int128) throws
  {
    #expect(try number(.share(.number(percent), of: .number(paisa))) == share)
  }

  /// A share is the nearest paisa: its distance from the exact product is at most half a paisa.
  @Test func sharesAreNearest() throws {
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<2000 {
      let percent = Int64.random(in: 0...10_000, using: &generator)
      let paisa = Int64.random(in: 0...Money.maximum.paisa, using: &generator)
      let share = try #require(try number(.share(.number(percent), of: .number(paisa))))
      let distance = share * 10_000 - Int128(percent) * Int128(paisa)
      #expect(-5_000 < distance && distance <= 5_000)
    }
  }

  @Test func hugeNumbers() {
    let huge: Expression = .multiply(.number(.max), .number(.max))
    #expect(throws: Evaluator.Failure.self) { try number(.percent(huge, of: .number(1))) }
    #expect(throws: Evaluator.Failure.self) { try number(.share(huge, of: huge)) }
  }

  @Test func rowsAndLines() throws {
    #expect(try number(.count("decisions")) == 0)
    #expect(try number(.count("decisions"), ["decisions": .table([[:], [:]])]) == 2)
    #expect(try number(.count("products"), ["products": .list(["क", "ख", "ग"])]) == 3)
    #expect(throws: Evaluator.Failure.self) { try number(.count("nothing")) }
  }

  /// Dates by the field's value, against the calendar's own arithmetic.
  @Test func laterDays() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<500 {
      let day = try BSDate(
        year: .random(in: 2000...2070, using: &generator), month: .random(in: 1...12, using: &generator),
        day: .random(in: 1...29, using: &generator))
      let count = Int.random(in: -240...240, using: &generator)
      let values: [String: Value] = ["registration_date": .date(day), "shift_count": .integer(count)]
      for span in BSDate.Span.allCases where span != .years || abs(count) < 30 {
        let found = try number(.later(.field("registration_date"), by: .field("shift_count"), span), values)
        #expect(found == Int128(try day.adding(count, span).civil.dayNumber))
      }
    }
  }

  @Test func deadlines() throws {
    let published = try BSDate(year: 2081, month: 12, day: 28)
    let values: [String: Value] = ["registration_date": .date(published)]
    let claims: Expression = .deadline("madhesh-2078/rule-10-2", .field("registration_date"))
    // Chaitra 2081 has 31 days, Baisakh 2082 has 31: 35 days after the 28th is 1 Jeth.
    #expect(try number(claims, values) == Int128(try BSDate(year: 2082, month: 2, day: 1).civil.dayNumber))
    #expect(try number(claims) == nil)
    #expect(throws: Evaluator.Failure.self) {
      try number(.deadline("x/y", .field("registration_date")), values)
    }
  }

  @Test func outsideTheCalendar() throws {
    let values: [String: Value] = ["registration_date": .date(.first)]
    let before: Expression = .later(.field("registration_date"), by: .number(-1), .days)
    #expect(throws: Evaluator.Failure.self) { try number(before, values) }
    let beyond: Expression = .later(.field("registration_date"), by: .number(.max), .years)
    #expect(throws: Evaluator.Failure.self) { try number(beyond, values) }
  }

  /// A derived date stands in the case, is refused where the file says another, and is unknown without its input.
  @Test func derivedDates() throws {
    let form = try FormSample.form(
      fields: """
        <date name="start" label="सुरु" english="Start" required="no"/>
        <date name="until" label="सम्म" english="Until" derived="start + 1 months" required="no"/>
        <date name="claim" label="दाबी" english="Claim" required="no">
        <when test="filled(start)" value="deadline('madhesh-2078/rule-9-2', start)"/>
        <refuse>no start</refuse></date>
        """)
    func read(_ json: String) throws -> Case {
      try Case.read(
        Array(json.utf8), file: "case.json", form: form, pictures: { _ in [] }, hasGlyph: { _ in true })
    }
    let values = try read("{\"start\": \"2081-04-32\"}").values
    #expect(values["until"] == .date(try BSDate(year: 2081, month: 5, day: 31)))
    #expect(values["claim"] == .date(try BSDate(year: 2081, month: 5, day: 7)))
    #expect(try read("{}").values.isEmpty)
    #expect(throws: CaseError.self) { try read("{\"start\": \"2081-04-01\", \"until\": \"2081-04-30\"}") }
  }
}
