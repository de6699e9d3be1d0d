import Cases
import Forms
import Nepali
import Printing
import Testing

/// What the rules of FITTA ask of its papers, and their own words.
@Suite struct LawTests {
  @Test(arguments: [
    ("rule-17-2", "उचित आधार र कारण"), ("rule-17-5", "उचित आधार र कारण"), ("rule-17-7", "उचित आधार र कारण"),
    ("rule-17-5-clearing", "उचित आधार र कारण"), ("rule-16-2", "दफा ३५"), ("rule-16-2", "सम्बोधन"),
    ("rule-17-1-order", "छानबिन"), ("rule-17-6", "नसकेको व्यहोरा"), ("rule-17-7", "कम्पनी रजिस्ट्रारको कार्यालय"),
    ("rule-10-application", "कार्यतालिका"), ("rule-9-investment-schedule", "स्वीकृति प्राप्त भएको मितिले"),
    ("rule-18-2", "दफा ३७ को उपदफा (२)"), ("rule-11-approval", "श्री नेपाल राष्ट्र बैंक"),
  ]) func wordsOfTheRule(form: String, words: String) throws {
    let printed = try Catalogue.builtIn.form("fitta-2077/\(form)").compose(nil).line
    #expect(printed.contains(words))
    for other in ["मनासिब आधार", "जाँचबुझ", "रजिष्ट्रार"] { #expect(!printed.contains(other)) }
  }

  /// The notice of a cancellation goes to all three bodies: in one letter, or in letters that name each other.
  @Test func allThreeBodiesAreTold() throws {
    let form = "fitta-2077/rule-17-7"
    let single = ["recipients": "immigration", "immigration_address": "काठमाडौं"]
    #expect(try Computing.refusal(form, single)?.contains("all three bodies") == true)
    #expect(try Computing.refusal(form, single.merging(["other_notices": "पत्र १ र २"]) { $1 }) == nil)
    #expect(try Computing.refusal(form, ["recipients": "all"])?.contains("address of the body") == true)
  }

  /// All agreements of a fiscal year together keep the ceilings for technology transfer (rule 5(2)).
  @Test(arguments: [("3", true), ("3.01", false)]) func agreementsTogether(other: String, isWithin: Bool) throws {
    let json = """
      {"royalty_kind": "technology", "royalty_basis": "gross_sales", "market": "nepal", "agreed_percent": "2",
       "other_agreements": [{"other_licensor": "क", "other_subject": "ख", "other_percent": "\(other)"}]}
      """
    let values = try Case.read(
      Array(json.utf8), file: "fields", form: Catalogue.builtIn.form("fitta-2077/rule-5-royalty"),
      pictures: { _ in [] }, hasGlyph: { _ in true }, allowsGaps: true
    ).values
    #expect(values["together_percent"] == .percent(other == "3" ? 500 : 501))
    #expect(values.key("together_finding") == (isWithin ? "within" : "above"))
    #expect(values.key("royalty_finding") == "within")
  }

  @Test(arguments: [
    ("letter_date", "2081-12-02", "clearing_deadline", "2081-12-02", "at least a day"),
    ("letter_date", "2081-10-29", "compliance_date", "2081-10-29", "has passed"),
    ("order_letter_date", "2081-12-03", "letter_date", "2081-12-02", "after the order"),
  ]) func aChanceToClearOneself(a: String, day: String, b: String, other: String, reason: String) throws {
    let refusal = try Computing.refusal("fitta-2077/rule-17-5-clearing", [a: day, b: other])
    #expect(refusal?.contains(reason) == true)
  }

  @Test func thePowerNamesItsDays() throws {
    let refusal = try Computing.refusal(
      "fitta-2077/rule-23-authority", ["valid_from": "2081-02-01", "valid_until": "2081-01-31"])
    #expect(refusal?.contains("rule 23") == true)
  }

  @Test(arguments: [("4,00,00,000", true), ("3,99,99,999", false)])
  func thePlanIsTheRest(last: String, isTaken: Bool) throws {
    let json = """
      {"foreign_investment": "10,00,00,000", "brought_in_amount": "5,00,00,000", "rules_start_date": "2077-09-27",
       "instalment_rows": [
         {"instalment_date": "2078-03-30", "instalment_amount": "1,00,00,000", "instalment_use": "क"},
         {"instalment_date": "2078-06-30", "instalment_amount": "\(last)", "instalment_use": "ख"}]}
      """
    let read = {
      try Case.read(
        Array(json.utf8), file: "fields", form: Catalogue.builtIn.form("fitta-2077/rule-9-4-plan"),
        pictures: { _ in [] }, hasGlyph: { _ in true }, allowsGaps: true)
    }
    if isTaken {
      #expect(try read().values.day("plan_due_date") == "2078-03-27")
    } else {
      let error = #expect(throws: CaseError.self) { try read() }
      #expect(error?.description.contains("rule 9(4)") == true)
    }
  }

  /// Equal marks are ranked on a ground, and only they.
  @Test(arguments: [("80", nil, false), ("80", "महिला उद्यमी", true), ("79", nil, true), ("79", "महिला उद्यमी", false)])
  func ties(second: String, reason: String?, isTaken: Bool) throws {
    let row = { (marks: String) in
      "{\"proposer_name\": \"क\", \"proposer_address\": \"ख\", \"proposed_work\": \"ग\", \"requested_amount\": 1, \"marks\": \(marks)}"
    }
    let tie = reason.map { ", \"tie_reason\": \"\($0)\"" } ?? ""
    let json = "{\"proposals_received\": 5, \"proposal_rows\": [\(row("80")), \(row(second))]\(tie)}"
    let isRead =
      (try? Case.read(
        Array(json.utf8), file: "fields", form: Catalogue.builtIn.form("fund-2081/section-11-1"),
        pictures: { _ in [] }, hasGlyph: { _ in true }, allowsGaps: true)) != nil
    #expect(isRead == isTaken)
  }
}
