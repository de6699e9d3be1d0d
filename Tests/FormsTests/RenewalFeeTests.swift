import Cases
import Forms
import Nepali
import Printing
import Rules
import Testing

/// When a renewal is late, and what it costs then. Capital 10 lakh: a private firm pays 1,000 to register and
/// 100 to renew, a partnership 4,000 and 400.
@Suite struct RenewalFeeTests {
  private static let form = "salyan-charter/fee-renewal"
  private static let usual = [
    "late_counting": "from_term_end", "three_months_from": "term_end", "one_year_from": "term_end",
    "late_charge": "replaces", "late_discount": "no", "early_renewal": "accept",
    "partnership_late": "replaces",
    "partnership_discount": "no",
  ]

  /// A firm registered on 1 Shrawan 2075, so that its term ends on 1 Shrawan 2080.
  private func privately(_ applied: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "firm_type": "private", "capital_amount": "10,00,000", "registration_date": "2075-04-01",
      "renewal_application_date": applied,
    ].merging(more) { $1 }
  }

  /// A partnership whose fiscal year ended with Ashadh 2078.
  private func together(_ applied: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "firm_type": "partnership", "capital_amount": "10,00,000", "renewal_due_date": "2077-09-15",
      "renewal_application_date": applied,
    ].merging(more) { $1 }
  }

  /// Shrawan 2080 has 32 days: day 35 after the 1st is 4 Bhadra.
  @Test(arguments: [
    ("2080-03-31", "early", 100), ("2080-04-01", "private_ka", 100), ("2080-04-02", "private_ka", 100),
    ("2080-05-04", "private_ka", 100), ("2080-05-05", "private_kha", 250), ("2080-07-01", "private_kha", 250),
    ("2080-07-02", "private_ga", 1_000), ("2081-04-01", "private_ga", 1_000),
  ]) func stepsOfAPrivateFirm(applied: String, step: String, fee: Int64) throws {
    let values = try Computing.values(Self.form, privately(applied), settings: Self.usual)
    #expect(values.key("renewal_step") == step)
    #expect(values.rupees("payable_fee") == fee)
    #expect(values.day("term_end_date") == "2080-04-01")
  }

  @Test func tooLateForAnyRule() throws {
    let late = try Computing.refusal(Self.form, privately("2081-04-02"), settings: Self.usual)
    #expect(late?.contains("renewal_step") == true && late?.contains("within 1 year") == true)
    let partnership = try Computing.refusal(Self.form, together("2083-05-04"), settings: Self.usual)
    #expect(partnership?.contains("within 5 years") == true)
  }

  /// What each setting changes: name, value, day of application, step, fee.
  @Test(arguments: [
    ("late_counting", "from_window_end", "2080-06-10", "private_kha", 250),
    ("three_months_from", "day_36", "2080-07-02", "private_kha", 250),
    ("three_months_from", "day_36", "2080-08-04", "private_kha", 250),
    ("three_months_from", "day_36", "2080-08-05", "private_ga", 1_000),
    ("one_year_from", "next_day", "2081-04-02", "private_ga", 1_000),
    ("late_charge", "adds", "2080-05-05", "private_kha", 350),
    ("late_charge", "adds", "2081-04-01", "private_ga", 1_100),
    ("late_charge", "adds", "2080-05-04", "private_ka", 100),
  ]) func settings(name: String, value: String, applied: String, step: String, fee: Int64) throws {
    let settings = Self.usual.merging([name: value]) { $1 }
    let values = try Computing.values(Self.form, privately(applied), settings: settings)
    #expect(values.key("renewal_step") == step)
    #expect(values.rupees("payable_fee") == fee)
  }

  /// By the letter the 36th day counts from the end of the 35 days: days 36 to 70 have no rule.
  @Test(arguments: [("2080-05-05", true), ("2080-06-08", true), ("2080-06-09", false)])
  func daysWithoutARule(applied: String, isRefused: Bool) throws {
    let settings = Self.usual.merging(["late_counting": "from_window_end"]) { $1 }
    #expect(try (Computing.refusal(Self.form, privately(applied), settings: settings) != nil) == isRefused)
  }

  @Test func whatTheOfficeHasToChoose() throws {
    for name in ["late_counting", "three_months_from", "one_year_from", "late_charge"] {
      var settings = Self.usual
      settings[name] = nil
      let refusal = try Computing.refusal(Self.form, privately("2080-05-10"), settings: settings)
      #expect(refusal?.contains("\(name) (") == true && refusal?.contains("has to choose") == true)
      // In time nothing hangs on it.
      #expect(try Computing.refusal(Self.form, privately("2080-05-04"), settings: settings) == nil)
    }
    let early = privately("2080-03-01")
    #expect(try Computing.refusal(Self.form, early)?.contains("accept or refuse") == true)
    #expect(try Computing.refusal(Self.form, early, settings: ["early_renewal": "refuse"]) != nil)
    #expect(try Computing.refusal(Self.form, together("2078-05-10"))?.contains("adds_each_year") == true)
  }

  /// Later terms end two years after each renewal.
  @Test(arguments: [(0, "2080-04-01"), (1, "2082-04-01"), (4, "2088-04-01")])
  func laterTerms(renewals: Int, end: String) throws {
    let fields = privately(end, ["previous_renewals": "\(renewals)"])
    #expect(try Computing.values(Self.form, fields, settings: Self.usual).day("term_end_date") == end)
  }

  @Test func discounts() throws {
    let group = ["applicant_group": "women"]
    #expect(try Computing.values(Self.form, privately("2080-04-02", group)).rupees("payable_fee") == 50)
    let late = privately("2080-05-05", group)
    for (setting, fee) in [("no", Int64(250)), ("yes", 125)] {
      let settings = Self.usual.merging(["late_discount": setting]) { $1 }
      #expect(try Computing.values(Self.form, late, settings: settings).rupees("payable_fee") == fee)
    }
    let both = Self.usual.merging(["late_charge": "adds", "late_discount": "yes"]) { $1 }
    #expect(try Computing.values(Self.form, late, settings: both).rupees("payable_fee") == 175)
    let shared = Self.usual.merging(["partnership_discount": "yes"]) { $1 }
    let partnership = together("2078-05-03", group)
    #expect(try Computing.values(Self.form, partnership, settings: Self.usual).rupees("payable_fee") == 900)
    // The fee of the application is not halved.
    #expect(try Computing.values(Self.form, partnership, settings: shared).rupees("payable_fee") == 700)
  }

  /// Shrawan 2078 has 32 days: day 35 after the fiscal year's end is 3 Bhadra. From that day on each year counts.
  @Test(arguments: [
    ("2078-04-01", "partnership_ka", 0, 900), ("2078-05-03", "partnership_ka", 0, 900),
    ("2078-05-04", "partnership_late", 1, 1_300), ("2079-04-20", "partnership_late", 1, 1_300),
    ("2079-05-03", "partnership_late", 1, 1_300), ("2079-05-04", "partnership_late", 2, 2_100),
    ("2080-05-03", "partnership_late", 2, 2_100), ("2080-05-04", "partnership_late", 3, 2_900),
    ("2081-05-04", "partnership_late", 4, 3_700), ("2082-05-04", "partnership_late", 5, 4_500),
    ("2083-05-03", "partnership_late", 5, 4_500),
  ]) func yearsOfAPartnership(applied: String, step: String, years: Int, fee: Int64) throws {
    let values = try Computing.values(Self.form, together(applied), settings: Self.usual)
    #expect(values.key("renewal_step") == step)
    #expect(values["late_years"] == .integer(years))
    #expect(values.rupees("payable_fee") == fee)
  }

  @Test(arguments: [("replaces", 2_100), ("adds_once", 2_500), ("adds_each_year", 2_900)])
  func lateCharges(setting: String, fee: Int64) throws {
    let settings = Self.usual.merging(["partnership_late": setting]) { $1 }
    #expect(
      try Computing.values(Self.form, together("2079-05-04"), settings: settings).rupees("payable_fee") == fee
    )
  }

  /// What `fee` takes is what `deadline` allows, to the day.
  @Test func theFeeAgreesWithTheDeadline() throws {
    let applied = try #require(TimeLimit.named("salyan-charter/partnership-ka"))
    let late = try #require(TimeLimit.named("salyan-charter/partnership-ka-late"))
    for year in 2074...2079 {
      let due = try BSDate(year: year, month: 9, day: 15)
      let last = try late.lastDay(from: applied.lastDay(from: due))
      for (day, isTaken) in [(last, true), (try last.adding(days: 1), false)] {
        let fields = [
          "firm_type": "partnership", "capital_amount": "15,00,000", "renewal_due_date": "\(due)",
          "renewal_application_date": "\(day)",
        ]
        #expect(try (Computing.refusal(Self.form, fields, settings: Self.usual) == nil) == isTaken)
      }
    }
  }

  /// The days of a private firm are none of a partnership, and the other way round.
  @Test func onlyTheDaysOfTheKind() throws {
    let ofPrivate = ["quarter_from_date", "quarter_until_date", "whole_until_date"]
    let partnership = try Computing.values(Self.form, together("2078-04-01"), settings: Self.usual)
    #expect(ofPrivate.allSatisfy { partnership[$0] == nil } && partnership["late_until_date"] != nil)
    let single = try Computing.values(Self.form, privately("2080-04-02"), settings: Self.usual)
    #expect(ofPrivate.allSatisfy { single[$0] != nil } && single["late_until_date"] == nil)
  }
}
