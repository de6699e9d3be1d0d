import Cases
import Forms
import Nepali
import Printing
import Testing

/// The formulas of derived fields and checks.
@Suite struct FormulaTests {
  /// Fields that formulas name, and a check with the given test.
  private func read(_ test: String) -> Result<Expression, FormError> {
    let check = "<check test=\"\(test)\" fields=\"cost\">no</check>"
    do {
      let fields = FormSample.fields + "<date name=\"until\" label=\"सम्म\" english=\"Until\"/>"
      let xml = FormSample.xml(fields: fields, checks: check)
      let form = try Form.read(bytes: Array(xml.utf8), file: "f.xml")
      return form.checks.first.map { .success($0.condition) } ?? .failure(FormError(nil, "no check"))
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: [
    // Amounts count in paisa, percents in hundredths, integers as they are.
    ("cost = 5", Expression.compare(.field("cost"), .equal, .number(500))),
    ("cost &lt;= 25,00,00,000", .compare(.field("cost"), .atMost, .number(25_000_000_000))),
    ("cost > 25 crore", .compare(.field("cost"), .more, .number(25_000_000_000))),
    ("cost &lt; 2.5 arab", .compare(.field("cost"), .less, .number(250_000_000_000))),
    ("2.50 != share", .compare(.number(250), .notEqual, .field("share"))),
    ("count >= 3", .compare(.field("count"), .atLeast, .number(3))),
    (
      "cost = count * 3 * cost",
      .compare(
        .field("cost"), .equal, .multiply(.multiply(.field("count"), .number(3)), .field("cost")))
    ),
    (
      "cost - 1 + cost = 0",
      .compare(
        .add(.subtract(.field("cost"), .number(100)), .field("cost")), .equal, .number(0))
    ),
    ("cost = sum(rows.price)", .compare(.field("cost"), .equal, .sum(table: "rows", column: "price"))),
    ("number is one", .chosen(field: "number", key: "one")),
    (
      "every(rows, price &lt;= cost)",
      .every(
        table: "rows", columns: ["item", "price"], .compare(.field("price"), .atMost, .field("cost")))
    ),
    ("descending(rows.price)", .descending(table: "rows", column: "price", strictly: false)),
    ("falling(rows.price)", .descending(table: "rows", column: "price", strictly: true)),
    (
      "not agreed or filled(nickname) and number is many",
      .either(
        .not(.field("agreed")), .both(.filled("nickname"), .chosen(field: "number", key: "many")))
    ),
    (
      "(agreed or agreed) and agreed",
      .both(.either(.field("agreed"), .field("agreed")), .field("agreed"))
    ),
    (
      "count(rows) >= 1 + count(tasks)", .compare(.count("rows"), .atLeast, .add(.number(1), .count("tasks")))
    ),
    ("share >= 25%", .compare(.field("share"), .atLeast, .number(2500))),
    ("cost >= 12.5% of cost", .compare(.field("cost"), .atLeast, .share(.number(1250), of: .field("cost")))),
    (
      "cost = 2 * share of (cost + 1)",
      .compare(
        .field("cost"), .equal,
        .multiply(.number(2), .share(.field("share"), of: .add(.field("cost"), .number(100)))))
    ),
    (
      "share = percent(cost of sum(rows.price))",
      .compare(
        .field("share"), .equal, .percent(.field("cost"), of: .sum(table: "rows", column: "price")))
    ),
    (
      "day &lt;= until + 7 days",
      .compare(.field("day"), .atMost, .later(.field("until"), by: .number(7), .days))
    ),
    (
      "day + 2 * count months - 1 year = until",
      .compare(
        .later(
          .later(.field("day"), by: .multiply(.number(2), .field("count")), .months),
          by: .subtract(.number(0), .number(1)), .years), .equal, .field("until"))
    ),
    (
      "until - day &lt;= 7",
      .compare(.subtract(.field("until"), .field("day")), .atMost, .number(7))
    ),
    (
      "day &lt;= deadline('madhesh-2078/rule-9-2', until)",
      .compare(.field("day"), .atMost, .deadline("madhesh-2078/rule-9-2", .field("until")))
    ),
    (
      "not count = 1 and agreed",
      .both(.not(.compare(.field("count"), .equal, .number(1))), .field("agreed"))
    ),
  ]) func condition(formula: String, expression: Expression) throws {
    #expect(try read(formula).get() == expression)
  }

  @Test(arguments: [
    ("cost", "expected a condition, found an amount"),
    ("cost = share", "an amount and a percent cannot be compared"),
    ("cost + count = 1", "an amount and an integer cannot be added"),
    ("cost = cost * share", "an amount and a percent cannot be multiplied"),
    ("day + day = day", "a date and a date cannot be added"),
    ("day = day + 1", "days, months or years are added to a date: write the word behind"),
    ("cost + 7 days = cost", "days can be added to a date only, not to an amount"),
    ("day = day + cost days", "expected an integer, found an amount"),
    ("day = day + 1.5 days", "expected a whole number"),
    (
      "day = deadline('madhesh-2078/rule-9-3', day)",
      "unknown time limit “madhesh-2078/rule-9-3”; did you mean “madhesh-2078/rule-4-3”?"
    ),
    ("day = deadline('madhesh-2078/rule-9-2', cost)", "expected a date, found an amount"),
    ("day = deadline('madhesh-2078/rule-9-2, day)", "the words in ' have no end"),
    ("day = deadline(day)", "expected the identity of a time limit in '…', found “day”"),
    (
      "day = deadline('fund-2081/section-12-8', day)",
      "fund-2081/section-12-8 runs in working days, which hang on holidays that no form knows"
    ),
    ("share = percent(cost of count)", "an amount and an integer cannot be put in proportion"),
    ("share = percent(day of day)", "a date and a date cannot be put in proportion"),
    ("share = percent(cost, cost)", "expected “of”, found “,”"),
    ("cost = 25% of count", "only of an amount a share is taken, not of an integer"),
    ("count(cost) = 1", "cost is an amount, not a table or a list"),
    ("name = 'Ram'", "name is text and cannot be counted with"),
    ("cost = 'Ram'", "expected a field, a number or “(”, found 'Ram'"),
    ("1 = 1", "two plain numbers are compared; write the result"),
    ("count = 1.5", "expected a whole number"),
    ("cost = 1.234", "“1.234” is not a number with at most two decimals"),
    ("name = 1", "name is text and cannot be counted with"),
    ("number = 1", "expected “is” and a key of number, found “=”"),
    ("number is ones", "unknown key “ones”; did you mean “one”?"),
    ("cots = 1", "unknown field “cots”; did you mean “cost”?"),
    ("every(cost, cost = 1)", "cost is an amount, not a table"),
    ("every(rows, price)", "expected a condition, found an amount"),
    ("every(rows, price = 1) and price = 1", "unknown field “price”"),
    ("descending(rows.item)", "item is text and cannot be counted with"),
    ("sum(rows.item) = 1", "item is text and cannot be counted with"),
    ("sum(cost.price) = 1", "cost is an amount, not a table"),
    ("filled(cost", "expected “)”, found the end"),
    ("(cost = 1", "expected “)”, found the end"),
    ("cost = 1 agreed", "expected the end of the formula, found “agreed”"),
    ("cost =", "expected a field, a number or “(”, found the end"),
    ("cost = 1 ; 2", "“;” has no meaning in a formula"),
    ("cost = 99999999999999999999", "“99999999999999999999” is not a number with at most two decimals"),
    ("cost = 9999999999999 kharab", "the number is too large"),
  ]) func refusal(formula: String, reason: String) {
    guard case .failure(let error) = read(formula) else {
      Testing.Issue.record("\(formula) was taken")
      return
    }
    #expect(error.reason == reason)
  }

  @Test func placeInTheFormula() {
    guard case .failure(let error) = read("cost = 1 and cots = 1") else {
      Testing.Issue.record("the formula was taken")
      return
    }
    // `<checks><check test="` stands before the formula.
    #expect(error.place?.line == 20)
    #expect(error.place?.column == 35)
  }

  @Test func deepNesting() {
    let formula = String(repeating: "(", count: 900) + "agreed" + String(repeating: ")", count: 900)
    guard case .failure(let error) = read(formula) else {
      Testing.Issue.record("the formula was taken")
      return
    }
    #expect(error.reason == "the formula nests too deep")
  }
}
