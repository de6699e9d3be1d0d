import Cases
import Forms
import Nepali
import Printing
import Rules
import Testing

/// An office's own time limit is said where it was kept, to the day, and nowhere else.
@Suite struct OwnDeadlineTests {
  /// Form, limit, the field from which it runs, the field that has to keep it.
  static let limits = [
    ("fitta-2077/rule-16-2", "fitta-2077/rule-16-2", "grievance_date", "decision_date"),
    ("fitta-2077/rule-16-3", "fitta-2077/rule-16-3", "grievance_date", "decision_date"),
    ("fitta-2077/rule-8-4", "fitta-2077/rule-8-4", "decision_date", "letter_date"),
    ("fitta-2077/rule-13-6", "fitta-2077/rule-13-6", "application_date", "letter_date"),
    ("fitta-2077/rule-17-1-report", "fitta-2077/rule-17-1", "inquiry_order_date", "report_date"),
    ("fitta-2077/rule-18-2", "fitta-2077/rule-18-2", "inspection_end_date", "letter_date"),
    ("fund-2081/section-20-2", "fund-2081/section-20-2", "fiscal_year_end_date", "report_date"),
  ]

  /// What else a form insists on.
  static let more = [
    "fitta-2077/rule-13-6": """
      , "visa_type": "non_tourist", "work_consent": "१", "labour_permit": "२",
      "family_rows": [{"name": "क", "relationship": "ख", "passport_details": "ग"}]
      """
  ]

  @Test(arguments: limits) func toTheDay(form: String, limit: String, start: String, done: String) throws {
    let begun = try BSDate(year: 2081, month: 3, day: 31)
    let last = try #require(TimeLimit.named(limit)).lastDay(from: begun)
    for (day, word) in [(last, "yes"), (try last.adding(days: 1), "no")] {
      let values = try Case.read(
        Array("{\"\(start)\": \"\(begun)\", \"\(done)\": \"\(day)\"\(Self.more[form] ?? "")}".utf8), file: "fields",
        form: Catalogue.builtIn.form(form), pictures: { _ in [] }, hasGlyph: { _ in true }, allowsGaps: true
      ).values
      #expect(values.key("in_time") == word, "\(form) \(day)")
    }
  }

  /// What is printed of a sample that kept it, and of the same one a year late.
  @Test func theWordsOfAGrievance() throws {
    let form = try Catalogue.builtIn.form("fitta-2077/rule-16-2")
    let values: [String: Value] = ["outcome": .choice("settled"), "in_time": .choice("yes")]
    #expect(form.compose(values: values).line.contains("सात दिनभित्र"))
    #expect(!form.compose(values: values.merging(["in_time": .choice("no")]) { $1 }).line.contains("सात दिन"))
  }

  /// The letter invites to a day on which both the seven days of section 11(4) and of 11(5) are kept.
  @Test(arguments: [("2081-11-02", true), ("2081-11-09", true), ("2081-11-10", false)])
  func theSevenDaysOfSigning(letter: String, isTaken: Bool) throws {
    let fields = ["decision_date": "2081-11-02", "letter_date": letter]
    let refusal = try Computing.refusal("fund-2081/section-11-4", fields)
    #expect((refusal == nil) == isTaken)
    if isTaken {
      #expect(try Computing.values("fund-2081/section-11-4", fields).day("signing_deadline") == "2081-11-09")
    } else {
      #expect(refusal?.contains("section 11(5)") == true)
    }
  }
}
