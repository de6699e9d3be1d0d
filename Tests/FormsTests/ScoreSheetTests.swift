import Cases
import Forms
import Nepali
import Printing
import Testing

/// The score sheets of annex 4: what it prints, and what the committee decides where it is silent.
@Suite struct ScoreSheetTests {
  private static let industry = "fund-2081/annex-04a"
  private static let institution = "fund-2081/annex-04b"

  /// Sheet क: more jobs, branches, months; the steps they make, and their scores.
  @Test(arguments: [
    (6, 4, 61, ["above_five", "above_three", "above_five"], [5, 10, 10]),
    (4, 2, 60, ["below_five", "below_three", "two_to_five"], [3, 5, 5]),
    (0, 0, 24, ["below_five", "below_three", "two_to_five"], [3, 5, 5]),
  ]) func printedSteps(jobs: Int, branches: Int, months: Int, steps: [String], scores: [Int]) throws {
    let values = try Computing.values(Self.industry, Self.fields(jobs, branches, months))
    let names = ["employment_growth", "branches", "business_continuity"]
    #expect(names.map { values.key($0) } == steps)
    #expect(names.map { values["score_\($0)"] } == scores.map { .integer($0) })
    #expect(values.key("unprinted_found") == "no")
  }

  @Test(arguments: [(5, 4, 61), (6, 3, 61), (6, 4, 23), (6, 4, 0)])
  func whereSheetOneIsSilent(jobs: Int, branches: Int, months: Int) throws {
    var fields = Self.fields(jobs, branches, months)
    #expect(try Computing.refusal(Self.industry, fields)?.contains("zero or committee") == true)
    let zero = try Computing.values(Self.industry, fields, settings: ["unprinted_steps": "zero"])
    let row = ["employment_growth", "branches", "business_continuity"].first { zero.key($0) == "unprinted" }
    let name = try #require(row)
    #expect(zero["score_\(name)"] == .integer(0) && zero.key("unprinted_found") == "yes")
    let committee = ["unprinted_steps": "committee"]
    #expect(
      try Computing.refusal(Self.industry, fields, settings: committee)?.contains("give the marks") == true)
    fields["\(name)_marks"] = "4"
    let decided = try Computing.values(Self.industry, fields, settings: committee)
    #expect(decided["score_\(name)"] == .integer(4))
    fields["\(name)_marks"] = name == "employment_growth" ? "6" : "11"
    #expect(try Computing.refusal(Self.industry, fields, settings: committee) != nil)
  }

  /// The committee decides nothing that annex 4 prints.
  @Test func marksBesidesPrintedSteps() throws {
    let fields = Self.fields(6, 4, 61).merging(["branches_marks": "7"]) { $1 }
    let refusal = try Computing.refusal(Self.industry, fields, settings: ["unprinted_steps": "committee"])
    #expect(refusal?.contains("annex 4 prints the score here") == true)
  }

  @Test(arguments: [
    ("51", "above_fifty", 10), ("50", "unprinted", 0), ("49", "above_twenty", 5), ("21", "above_twenty", 5),
    ("20", "unprinted", 0), ("0", "unprinted", 0),
  ]) func beneficiaries(count: String, step: String, score: Int) throws {
    let values = try Computing.values(
      Self.institution, ["beneficiary_count": count, "cost_share_percent": "60"],
      settings: ["unprinted_steps": "zero"])
    #expect(values.key("jobs_beneficiaries") == step)
    #expect(values["score_jobs_beneficiaries"] == .integer(score))
  }

  /// Exactly the least share of section 18 has no step; less than that no proposal may bear.
  @Test(arguments: [("50.01", "above_fifty"), ("50", "above_twenty_five"), ("25.01", "above_twenty_five"), ("25", "unprinted")])
  func shares(percent: String, step: String) throws {
    let fields = ["beneficiary_count": "60", "cost_share_percent": percent]
    let settings = ["unprinted_steps": "zero"]
    #expect(try Computing.values(Self.institution, fields, settings: settings).key("cost_share") == step)
    let less = fields.merging(["cost_share_percent": "24.99"]) { $1 }
    #expect(try Computing.refusal(Self.institution, less, settings: settings)?.contains("section 18(1)") == true)
  }

  @Test(arguments: [("only_women", true), ("with_women", false), ("none", false)])
  func theWomensProgramme(operated: String, isTaken: Bool) throws {
    let fields = Self.fields(6, 4, 61).merging(["programme_name": "women", "women_operated": operated]) { $1 }
    let refusal = try Computing.refusal(Self.industry, fields)
    #expect((refusal == nil) == isTaken)
    #expect(isTaken || refusal?.contains("section 6(2)(क)") == true)
  }

  private static func fields(_ jobs: Int, _ branches: Int, _ months: Int) -> [String: String] {
    [
      "expected_employment_increase": "\(jobs)", "branch_count": "\(branches)",
      "operating_months": "\(months)",
    ]
  }
}
