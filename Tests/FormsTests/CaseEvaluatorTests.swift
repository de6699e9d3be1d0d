import Cases
import Forms
import Nepali
import Printing
import Testing

/// What expressions give, also where fields are empty and numbers are huge.
struct CaseEvaluatorTests {
  private let unknown: Expression = .compare(.field("expiry_date"), .less, .field("registration_date"))
  private let yes: Expression = .number(1)
  private let no: Expression = .number(0)

  private func evaluator(_ values: [String: Value] = [:]) -> Evaluator {
    Evaluator(fields: CaseSample.form.fields, values: values)
  }

  @Test func countsInPaisaHundredthsDaysAndOnes() throws {
    let date = try BSDate(year: 2081, month: 5, day: 12)
    let evaluator = evaluator([
      "fixed_capital": .money(try Money(rupees: 7)), "foreign_share": .percent(1250),
      "shift_count": .integer(3), "is_new": .flag(true), "registration_date": .date(date),
      "expiry_date": .date(try date.adding(days: 35)), "scale": .choice("small"),
      "decisions": .table([["cost": .money(try Money(paisa: 5))], [:], ["cost": .money(try Money(paisa: 6))]]
      ),
    ])
    #expect(try evaluator.number(.field("fixed_capital")) == 700)
    #expect(try evaluator.number(.field("foreign_share")) == 1250)
    #expect(try evaluator.number(.multiply(.field("shift_count"), .field("is_new"))) == 3)
    #expect(try evaluator.number(.subtract(.field("expiry_date"), .field("registration_date"))) == 35)
    #expect(try evaluator.number(.sum(table: "decisions", column: "cost")) == 11)
    #expect(try evaluator.holds(.chosen(field: "scale", key: "small")) == true)
    #expect(try evaluator.holds(.chosen(field: "scale", key: "cottage")) == false)
    #expect(try evaluator.holds(.filled("subsidy")) == false)
    #expect(try evaluator.holds(.filled("scale")) == true)
  }

  @Test func takesEmptyAmountsForZeroAndEmptyDatesForUnknown() throws {
    let empty = evaluator()
    for name in ["subsidy", "shift_count", "foreign_share", "is_new"] {
      #expect(try empty.number(.field(name)) == 0)
    }
    #expect(try empty.number(.sum(table: "decisions", column: "cost")) == 0)
    #expect(try empty.holds(.chosen(field: "scale", key: "small")) == false)
    #expect(try empty.number(.field("expiry_date")) == nil)
    #expect(try empty.number(.add(.field("expiry_date"), .number(3))) == nil)
    #expect(try empty.holds(unknown) == nil)
    #expect(try empty.holds(.not(unknown)) == nil)
  }

  @Test func decidesWithTheUnknown() throws {
    let empty = evaluator()
    for (a, b, both, either) in [
      (yes, yes, true, true), (yes, no, false, true), (no, no, false, false), (yes, unknown, nil, true),
      (no, unknown, false, nil), (unknown, unknown, nil, nil),
    ] as [(Expression, Expression, Bool?, Bool?)] {
      #expect(try empty.holds(.both(a, b)) == both)
      #expect(try empty.holds(.both(b, a)) == both)
      #expect(try empty.holds(.either(a, b)) == either)
      #expect(try empty.holds(.either(b, a)) == either)
    }
  }

  @Test(arguments: [
    (Expression.Comparison.less, [true, false, false]), (.atMost, [true, true, false]),
    (.equal, [false, true, false]), (.notEqual, [true, false, true]), (.atLeast, [false, true, true]),
    (.more, [false, false, true]),
  ])
  func compares(_ comparison: Expression.Comparison, _ expected: [Bool]) throws {
    let empty = evaluator()
    for (number, holds) in zip([1, 2, 3] as [Int64], expected) {
      #expect(try empty.holds(.compare(.number(number), comparison, .number(2))) == holds)
    }
  }

  @Test func computesBeyond64BitsAndRefusesBeyond128() throws {
    let empty = evaluator()
    let square: Expression = .multiply(.number(.max), .number(.max))
    #expect(try empty.number(square) == Int128(Int64.max) * Int128(Int64.max))
    #expect(throws: Evaluator.Failure.self) { try empty.number(.multiply(square, square)) }
    let large: Expression = .multiply(square, .number(2))
    #expect(throws: Evaluator.Failure.self) { try empty.number(.add(large, large)) }
  }

  @Test func refusesToCountWithWords() {
    let evaluator = evaluator(["industry_name": .text("क")])
    for expression in [
      Expression.field("industry_name"), .field("remarks"), .field("nothing"),
      .sum(table: "scale", column: "cost"), .sum(table: "decisions", column: "nothing"),
    ] {
      #expect(throws: Evaluator.Failure.self) {
        _ = try Evaluator(
          fields: CaseSample.form.fields, values: ["industry_name": .text("क"), "decisions": .table([[:]])]
        ).number(expression)
      }
    }
    #expect(throws: Evaluator.Failure.self) { try evaluator.holds(.field("industry_name")) }
  }
}
