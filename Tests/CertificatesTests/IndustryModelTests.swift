import Certificates
import Nepali
import Testing
import Tools

/// Registrations, decisions, corrections and voidings in a seeded order, against a plain model: as of every day the
/// register knows what the model knows, from the same papers.
@Suite struct IndustryModelTests {
  /// A case of the walk's industry in its form, and what it says of the industry.
  private struct Written {
    var key: String
    var form: String
    var values: [String: String]

    var facts: [String: String] {
      form == IndustryModelTests.certificate
        ? [
          "power": values["electric_power"] ?? "", "capacity": values["production_capacity"] ?? "",
          "fixed_capital": (values["fixed_capital"] ?? "") + ".00",
        ]
        : ["fixed_capital": (values["new_fixed_capital"] ?? "") + ".00"]
    }
  }

  private static let certificate = "madhesh-2078/annex-03"
  private static let decision = "madhesh-2078/rule-11-2"

  @Test(arguments: [UInt64(7), 2083]) func everyDayIsAsTheModelSays(_ seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let samples = try Samples()
    let register = try Register.inMemory(person: chief)
    let desk = try Desk(register: register)
    try desk.setOffice(samples.office, file: "office.json") { _ in samples.picture }
    let today = try BSDate(year: 2083, month: 7, day: 11)
    var day = try BSDate(year: 2082, month: 5, day: 1)
    var model = IndustryModel()
    var standing: [Written] = []

    func issue(_ form: String, _ values: [String: String]) throws -> Written {
      let id = try desk.add(Self.json(values), file: "case.json", form: form, on: day) { _ in samples.picture
      }.id
      var key = ""
      try desk.issue([id], on: IssueDay(date: day, today: today)) { outcome in
        if case .issued(let document) = outcome { key = document.key } else { Issue.record("\(outcome)") }
      }
      return Written(key: key, form: form, values: values)
    }

    let first = try issue(Self.certificate, Self.registration)
    model.issue(first.key, on: day, first.facts)
    standing.append(first)
    for step in 1...24 {
      day = try day.adding(days: Int.random(in: 0...9, using: &chance))
      switch Int.random(in: 0..<10, using: &chance) {
      case 0..<4:
        let made = try issue(Self.decision, Self.change(step, on: day))
        model.issue(made.key, on: day, made.facts)
        standing.append(made)
      case 4..<8:
        let index = Int.random(in: 0..<standing.count, using: &chance)
        var corrected = standing[index]
        let field =
          corrected.form == Self.certificate
          ? ["electric_power", "production_capacity"].randomElement(using: &chance) ?? ""
          : "new_fixed_capital"
        corrected.values[field] =
          corrected.form == Self.certificate ? "\(step) के.भी.ए." : "\(5_000_000 + step)"
        let copy = try desk.correct(
          standing[index].key,
          with: .file(Self.json(corrected.values), name: "case.json", pictures: { _ in samples.picture }),
          reason: "अशुद्ध", on: day, today: today)
        corrected.key = copy.document.key
        #expect(copy.changes.contains { $0.field == field })
        model.correct(
          standing[index].key, by: corrected.key, on: day, from: standing[index].facts, to: corrected.facts)
        standing[index] = corrected
      case 8 where standing.count > 1:
        let gone = standing.remove(at: Int.random(in: 1..<standing.count, using: &chance))
        try register.void(gone.key, reason: "परीक्षण")
        model.void.insert(gone.key)
      default:
        let copy = try desk.copy(standing[0].key, certified: true, reason: nil, on: day, today: today)
        #expect(copy.document.replaces == standing[0].key)
      }
      try compare(model, register, from: BSDate(year: 2082, month: 5, day: 1), to: day)
    }
    #expect(try register.findings() == [])
  }

  /// Every tenth day, and all that is known.
  private func compare(_ model: IndustryModel, _ register: Register, from first: BSDate, to last: BSDate)
    throws
  {
    var day = first
    while day <= last {
      try compare(model, try register.industry("1/082-83", asOf: day), on: day)
      day = try day.adding(days: 10)
    }
    try compare(model, try register.industry("1/082-83"), on: nil)
  }

  private func compare(_ model: IndustryModel, _ industry: Industry, on day: BSDate?) throws {
    let known = model.particulars(on: day)
    for particular in ["power", "capacity", "fixed_capital"] {
      let found = industry.particulars[particular].map { [$0.value, $0.paper ?? ""] }
      #expect(found == known[particular], "\(particular) on \(day.map(\.description) ?? "any day")")
    }
  }

  private static func json(_ values: [String: String]) -> [UInt8] {
    var members = values.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
    if values["industry_scale"] != nil { members.append("\"products_and_services\": [\"मखाना\"]") }
    return Array("{\(members.joined(separator: ", "))}".utf8)
  }

  private static let registration = [
    "registration_authority": "घरेलु तथा साना उद्योग कार्यालय", "operator_photo": "photo.png",
    "registration_date": "2082-05-01", "operator_name": "सीता देवी साह", "industry_name": "कोशी मखाना उद्योग",
    "industry_address": "राजविराज–४, सप्तरी", "industry_objective": "मखाना प्रशोधन", "fixed_capital": "4500000",
    "working_capital": "500000", "industry_scale": "small", "shift_count": "1", "electric_power": "२५ के.भी.ए.",
    "operating_days_per_year": "300", "manpower_required": "9", "operation_start_period": "६ महिना",
    "production_capacity": "६० मे.टन", "certifying_officer": "रामबाबु साह",
  ]

  private static func change(_ step: Int, on day: BSDate) -> [String: String] {
    [
      "issue_date": day.description, "industry_name": "कोशी मखाना उद्योग", "industry_address": "राजविराज–४, सप्तरी",
      "registration_number": "1/082-83", "registration_date": "2082-05-01",
      "application_date": day.description,
      "change_subject": "fixed_capital", "current_fixed_capital": "4500000",
      "new_fixed_capital": "\(6_000_000 + step)", "decision_date": day.description,
    ]
  }
}
