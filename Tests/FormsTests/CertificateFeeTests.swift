import Cases
import Forms
import Printing
import Testing
import Tools

/// A certificate of the Salyan office says the fee that the fee sheet computes, whatever the firm.
@Suite struct CertificateFeeTests {
  private static let settings = [
    "one_crore_row": "row_6", "partnership_discount": "yes", "partnership_services": "same",
    "service_discount": "yes", "capital_increase_difference": "yes", "late_counting": "from_term_end",
    "three_months_from": "day_36", "one_year_from": "next_day", "late_charge": "adds", "late_discount": "yes",
    "early_renewal": "accept", "partnership_late": "adds_once",
  ]
  private static let fees = ["fee_total", "discount_amount", "payable_fee"]

  /// Expects the same of two forms: the same fees, or both refuse.
  private func expectEqual(
    _ sheet: (String, [String: String]), _ certificate: (String, [String: String]),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try? Computing.values(
      "salyan-charter/\(sheet.0)", sheet.1, settings: Self.settings)
    let found = try? Computing.values(
      "salyan-charter/\(certificate.0)", certificate.1, settings: Self.settings)
    for fee in Self.fees {
      #expect(
        expected?.rupees(fee) == found?.rupees(fee), "\(fee) \(certificate)", sourceLocation: sourceLocation)
    }
  }

  private static func firm(_ generator: inout SeededGenerator) -> [String: String] {
    let limits: [Int64] = [5_00_000, 10_00_000, 20_00_000, 25_00_000, 50_00_000, 1_00_00_000, 5_00_00_000]
    let limit = limits.randomElement(using: &generator) ?? 1
    var firm = [
      "firm_type": Bool.random(using: &generator) ? "private" : "partnership",
      "capital_amount": "\(limit + Int64.random(in: -1...1, using: &generator))",
    ]
    if let group = ["women", "dalit", "deprived", nil].randomElement(using: &generator) ?? nil {
      firm["applicant_group"] = group
      firm["group_proof"] = "सिफारिस"
    }
    return firm
  }

  /// Papers that are paid for want a receipt; without the fee none is refused for another reason.
  private static let receipt = ["receipt_number": "१२३", "receipt_date": "2082-01-05"]

  @Test(arguments: 0..<40) func registrations(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let firm = Self.firm(&generator)
    let more = [
      "firm_sector": "industry", "industry_scale": "small", "fixed_capital": firm["capital_amount"] ?? "",
      "partnership_deed": "शर्तनामा",
    ].merging(Self.receipt) { $1 }
    try expectEqual(("fee-registration", firm), ("firm-registration", firm.merging(more) { $1 }))
  }

  @Test(arguments: 0..<40) func renewals(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var firm = Self.firm(&generator)
    firm["firm_type"] = "private"
    firm["registration_date"] = "2075-04-01"
    firm["previous_renewals"] = "\(Int.random(in: 0...2, using: &generator))"
    firm["renewal_application_date"] =
      "208\(Int.random(in: 0...5, using: &generator))-\(["01", "04", "05", "07", "11"].randomElement(using: &generator) ?? "04")-0\(Int.random(in: 1...9, using: &generator))"
    let more = Self.receipt.merging(["audit_report_year": "२०७९/८०"]) { $1 }
    try expectEqual(("fee-renewal", firm), ("renewal-endorsement", firm.merging(more) { $1 }))
  }

  @Test(arguments: 0..<40) func services(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var firm = Self.firm(&generator)
    let services = [
      "certificate_copy": "certificate-copy", "name_transfer": "transfer-of-name", "name_change": "change-of-name",
      "capital_increase": "capital-increase", "business_change": "change-of-business",
    ]
    let service = services.keys.sorted().randomElement(using: &generator) ?? ""
    let form = services[service] ?? ""
    let more = Self.receipt.merging(["audit_report_year": "२०७९/८०", "vat_registration": "unregistered"]) { $1 }
    if service == "capital_increase" {
      firm["capital_before"] = firm["capital_amount"]
      firm["capital_after"] = "\((Int64(firm["capital_amount"] ?? "") ?? 0) + Int64.random(in: 1...30_00_000, using: &generator))"
      firm["capital_amount"] = nil
      try expectEqual(
        ("fee-service", firm.merging(["service": service]) { $1 }), (form, firm.merging(more) { $1 }))
      try expectEqual(
        ("fee-service", firm.merging(["service": service]) { $1 }),
        ("branch-registration", firm.merging(more) { $1 }))
    } else if service == "business_change" {
      let sheet = firm.filter { $0.key != "capital_amount" }.merging(["service": service]) { $1 }
      let own = sheet.filter { $0.key != "service" }.merging(
        ["capital_before": firm["capital_amount"] ?? "", "change_kind": "addition"]) { $1 }
      try expectEqual(("fee-service", sheet), (form, own.merging(more) { $1 }))
    } else {
      let sheet = firm.filter { $0.key != "capital_amount" }.merging(["service": service]) { $1 }
      let own = service == "certificate_copy" ? firm.filter { $0.key != "capital_amount" } : firm
      let papers = service == "certificate_copy" ? Self.receipt : more
      try expectEqual(("fee-service", sheet), (form, own.merging(papers) { $1 }))
    }
  }

  /// The cases that were wrong once.
  @Test func registrationAboveTenLakh() throws {
    let firm = ["firm_type": "private", "firm_sector": "trade", "capital_amount": "10,00,001"]
    let paid = firm.merging(Self.receipt) { $1 }
    #expect(try Computing.values("salyan-charter/firm-registration", paid).rupees("payable_fee") == 2_000)
    let typed = paid.merging(["registration_fee": "1,000"]) { $1 }
    #expect(try Computing.refusal("salyan-charter/firm-registration", typed)?.contains("by the form") == true)
    #expect(
      try Computing.refusal("salyan-charter/firm-registration", paid.merging(["other_fee": "999"]) { $1 })?
        .contains("none is typed") == true)
  }

  /// A change of business that also increases the capital pays both rows.
  @Test func bothRows() throws {
    let firm = [
      "firm_type": "private", "capital_before": "5,00,000", "capital_after": "6,00,000",
      "change_kind": "business_and_capacity", "vat_registration": "unregistered",
    ].merging(Self.receipt) { $1 }
    let values = try Computing.values("salyan-charter/change-of-business", firm, settings: Self.settings)
    #expect(values.rupees("fee_total") == 1_500)
    let capacity = firm.merging(["change_kind": "capacity"]) { $1 }
    let less = try Computing.values("salyan-charter/change-of-business", capacity, settings: Self.settings)
    #expect(less.rupees("fee_total") == 1_000 && less["service_fee"] == nil)
  }

  @Test func aLargePartnershipPaysNoDifference() throws {
    let firm = [
      "firm_type": "partnership", "capital_before": "60,00,000", "capital_after": "90,00,000",
      "audit_report_year": "२०७९/८०",
    ].merging(Self.receipt) { $1 }
    let values = try Computing.values("salyan-charter/capital-increase", firm, settings: Self.settings)
    #expect(values.rupees("difference_fee") == 0 && values.rupees("payable_fee") == 500)
    #expect(values.key("difference_taken") == "no")
  }

  /// The charter prints no fee of a company; the office may take one, with no discount.
  @Test func whatTheOfficeTakesOfACompany() throws {
    let company = [
      "firm_type": "company", "firm_sector": "trade", "capital_amount": "2,00,00,000", "other_fee": "15,000",
      "applicant_group": "women",
    ].merging(Self.receipt) { $1 }
    let values = try Computing.values("salyan-charter/firm-registration", company)
    #expect(values.rupees("payable_fee") == 15_000 && values.rupees("discount_amount") == 0)
    #expect(values.key("fee_row") == "none" && values.key("operator_post") == "operator")
    let sheet = company.filter { ["firm_type", "capital_amount"].contains($0.key) }
    #expect(
      try Computing.refusal("salyan-charter/fee-registration", sheet)?.contains("names no fee for a company")
        == true)
  }

  /// An Act of the office's own goes before the charter.
  @Test func theLawOfTheOffice() throws {
    let form = try Catalogue.builtIn.form("salyan-charter/certificate-copy")
    #expect(form.field("law_registration") == nil)
    let values = try Computing.values(
      "salyan-charter/firm-registration", ["firm_type": "private"],
      settings: ["law_registration": "फर्म ऐन, २०१४ को दफा ५"])
    #expect(values["law_registration"] == .text("फर्म ऐन, २०१४ को दफा ५"))
    #expect(
      try Computing.refusal(
        "salyan-charter/firm-registration", [:],
        settings: ["law_registration": String(repeating: "क", count: 200)])?.contains("the office's setting") == true)
  }
}
