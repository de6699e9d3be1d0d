import Cases
import Forms
import Nepali
import Printing
import Testing

/// Shares, ceilings and classes that rules fix, at both sides of every threshold.
@Suite struct CeilingTests {
  @Test(arguments: [
    ("2,00,00,000", "minimum", 2500), ("2,00,00,000.01", "to_25_crore", 1500),
    ("25,00,00,000", "to_25_crore", 1500), ("25,00,00,000.01", "to_1_arab", 1000),
    ("1,00,00,00,000", "to_1_arab", 1000), ("1,00,00,00,000.01", "above_1_arab", 500),
  ])
  func firstYear(investment: String, group: String, percent: Int) throws {
    let values = try Computing.values(
      "fitta-2077/rule-9-investment-schedule",
      [
        "foreign_investment": investment, "minimum_investment": "2,00,00,000", "investment_mode": "industry",
        "approval_date": "2081-04-32", "production_start_date": "2081-12-30",
      ])
    #expect(values.key("investment_class") == group)
    #expect(values["first_year_percent"] == .percent(percent))
    #expect(values.day("first_year_until") == "2082-04-31")
    #expect(values.day("after_production_until") == "2083-12-30")
  }

  @Test func partsOfAnInvestment() throws {
    let form = "fitta-2077/rule-9-investment-schedule"
    var fields = [
      "foreign_investment": "10,00,00,001", "minimum_investment": "2,00,00,000",
      "investment_mode": "industry",
      "approval_date": "2081-04-01",
    ]
    let values = try Computing.values(form, fields)
    #expect(values["first_year_amount"] == .money(try .init(paisa: 1_50_00_000_15)))
    #expect(values["before_production_amount"] == .money(try .init(paisa: 7_00_00_000_70)))
    #expect(values["after_production_amount"] == .money(try .init(paisa: 3_00_00_000_30)))
    #expect(values["after_production_until"] == nil)
    fields["investment_mode"] = "share_purchase"
    let shares = try Computing.values(form, fields)
    #expect(shares["first_year_percent"] == .percent(10_000))
    #expect(shares.rupees("after_production_amount") == 0)
    fields["foreign_investment"] = "1,99,99,999"
    #expect(try Computing.refusal(form, fields)?.contains("below the minimum") == true)
  }

  @Test(arguments: [
    ("technology", "royalty_basis", "gross_sales", "nepal", 5),
    ("technology", "royalty_basis", "gross_sales", "export", 10),
    ("technology", "royalty_basis", "net_profit", "nepal", 15),
    ("technology", "royalty_basis", "net_profit", "export", 20),
    ("trademark", "liquor_or_tobacco", "liquor_or_tobacco", "nepal", 2),
    ("trademark", "liquor_or_tobacco", "liquor_or_tobacco", "export", 5),
    ("trademark", "liquor_or_tobacco", "other", "nepal", 3),
    ("trademark", "liquor_or_tobacco", "other", "export", 6),
  ]) func royalties(kind: String, field: String, key: String, market: String, ceiling: Int) throws {
    var fields = ["royalty_kind": kind, field: key, "market": market, "agreed_percent": "\(ceiling)"]
    let form = "fitta-2077/rule-5-royalty"
    let within = try Computing.values(form, fields)
    #expect(within["royalty_ceiling_percent"] == .percent(ceiling * 100))
    #expect(within.key("royalty_finding") == "within")
    fields["agreed_percent"] = "\(ceiling).01"
    #expect(try Computing.values(form, fields).key("royalty_finding") == "above")
    fields[field] = nil
    #expect(try Computing.refusal(form, fields)?.contains("royalty_ceiling_percent (") == true)
  }

  @Test(
    arguments: [
      ("small_industry", nil, 10), ("technology", nil, 25), ("promotion", nil, 5), ("market_access", nil, 10),
      ("sick_industry", nil, 25), ("women", nil, 25), ("fair", "international", 15), ("fair", "national", 10),
      ("fair", "provincial", 7), ("fair", "district", 3),
    ] as [(String, String?, Int)]) func programmes(programme: String, level: String?, lakh: Int) throws
  {
    let form = "fund-2081/annex-06-ceiling"
    var fields = [
      "programme_category": programme, "requested_from_fund": "\(lakh)00000",
      "cost_share_amount": "50,00,000",
    ]
    fields["exhibition_level"] = level
    #expect(try Computing.values(form, fields).rupees("ceiling_amount") == Int64(lakh) * 1_00_000)
    fields["requested_from_fund"] = "\(lakh)00000.01"
    let above = try Computing.values(form, fields)
    let paisa = try Money(paisa: 1)
    #expect(above.key("ceiling_finding") == "above" && above["excess_amount"] == .money(paisa))
  }

  @Test func shareOfTheCost() throws {
    let form = "fund-2081/annex-06-ceiling"
    var fields = [
      "programme_category": "promotion", "requested_from_fund": "3,00,000", "cost_share_amount": "1,00,000",
    ]
    #expect(try Computing.values(form, fields)["cost_share_percent"] == .percent(2500))
    fields["cost_share_amount"] = "99,999"
    #expect(try Computing.values(form, fields).key("share_finding") == "below")
    fields["programme_category"] = "women"
    #expect(try Computing.values(form, fields).key("share_needed") == "no")
    fields["programme_category"] = "fair"
    #expect(try Computing.refusal(form, fields)?.contains("exhibition_level is missing") == true)
  }

  @Test(arguments: [
    ("5,00,00,000", "ordinary"), ("25,00,00,000", "ordinary"), ("25,00,00,000.01", "distinguished"),
    ("1,00,00,00,000", "distinguished"), ("1,00,00,00,000.01", "highly_distinguished"),
  ]) func cards(investment: String, card: String) throws {
    let values = try Computing.values("fitta-2077/annex-05", ["foreign_investment": investment])
    #expect(values.key("card_class") == card)
    #expect(try Computing.refusal("fitta-2077/annex-05", ["foreign_investment": "4,99,99,999.99"]) != nil)
  }

  @Test(arguments: [("2081-07-11", "in_time"), ("2081-07-12", "late")])
  func reportOfAClosure(applied: String, word: String) throws {
    let values = try Computing.values(
      "madhesh-2078/annex-10",
      [
        "closure_date": "2081-07-04", "application_date": applied, "establishment_date": "2070-01-01",
        "reason_market": "true",
      ])
    #expect(values.day("report_until_date") == "2081-07-11")
    #expect(values.key("report_timeliness") == word)
  }
}
