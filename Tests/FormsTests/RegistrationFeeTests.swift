import Cases
import Forms
import Printing
import Testing

/// The registration and renewal fees of the Salyan charter, row by row, at both ends of every row.
@Suite struct RegistrationFeeTests {
  /// As printed: kind, capital, registration fee, renewal fee.
  static let table: [(String, Int64, Int64, Int64)] = [
    ("private", 1, 500, 50), ("private", 5_00_000, 500, 50),
    ("private", 5_00_001, 1_000, 100), ("private", 10_00_000, 1_000, 100),
    ("private", 10_00_001, 2_000, 200), ("private", 25_00_000, 2_000, 200),
    ("private", 25_00_001, 5_000, 500), ("private", 50_00_000, 5_000, 500),
    ("private", 50_00_001, 10_000, 1_000), ("private", 99_99_999, 10_000, 1_000),
    ("private", 1_00_00_001, 12_000, 1_200), ("private", 5_00_00_000, 12_000, 1_200),
    ("partnership", 1, 1_000, 100), ("partnership", 5_00_000, 1_000, 100),
    ("partnership", 5_00_001, 4_000, 400), ("partnership", 10_00_000, 4_000, 400),
    ("partnership", 10_00_001, 8_000, 800), ("partnership", 20_00_000, 8_000, 800),
    ("partnership", 20_00_001, 15_000, 1_500), ("partnership", 50_00_000, 15_000, 1_500),
    ("partnership", 50_00_001, 30_000, 3_000), ("partnership", 5_00_00_001, 30_000, 3_000),
    ("partnership", 99_99_99_99_99_999, 30_000, 3_000),
  ]
  private static let form = "salyan-charter/fee-registration"

  @Test(arguments: table)
  func rows(firm: String, capital: Int64, registration: Int64, renewal: Int64) throws {
    let fields = ["firm_type": firm, "capital_amount": "\(capital)"]
    let values = try Computing.values(Self.form, fields)
    #expect(values.rupees("registration_fee") == registration)
    #expect(values.rupees("payable_fee") == registration)
    let dates = [
      "registration_date": "2075-04-01", "renewal_due_date": "2079-12-01",
      "renewal_application_date": firm == "private" ? "2080-04-02" : "2080-04-01",
    ]
    let renewed = try Computing.values("salyan-charter/fee-renewal", fields.merging(dates) { $1 })
    #expect(renewed.rupees("renewal_fee") == renewal)
    #expect(renewed.rupees("payable_fee") == renewal + (firm == "private" ? 0 : 500))
  }

  @Test func exactlyOneCrore() throws {
    let fields = ["firm_type": "private", "capital_amount": "1,00,00,000"]
    #expect(try Computing.refusal(Self.form, fields)?.contains("row_5 or row_6") == true)
    for (row, fee) in [("row_5", Int64(10_000)), ("row_6", 12_000)] {
      let values = try Computing.values(Self.form, fields, settings: ["one_crore_row": row])
      #expect(values.rupees("payable_fee") == fee)
      #expect(values.key("fee_row") == (row == "row_5" ? "private_5" : "private_6"))
    }
  }

  @Test func whatTheCharterDoesNotCover() throws {
    let above = try Computing.refusal(Self.form, ["firm_type": "private", "capital_amount": "5,00,00,001"])
    #expect(above?.contains("above 5 crore rupees (निजी फर्म, सि.नं. १ to ६)") == true)
    let fraction = try Computing.refusal(Self.form, ["firm_type": "private", "capital_amount": "500000.50"])
    #expect(fraction?.contains("round the capital first") == true)
  }

  @Test(arguments: ["women", "dalit", "deprived"]) func discount(group: String) throws {
    var fields = ["firm_type": "private", "capital_amount": "5,00,000", "applicant_group": group]
    // Women need no proof.
    #expect(
      try Computing.refusal(Self.form, fields)?.contains("bring proof") == (group == "women" ? nil : true))
    fields["group_proof"] = "वडा कार्यालयको सिफारिस"
    #expect(try Computing.values(Self.form, fields).rupees("payable_fee") == 250)
    fields["firm_type"] = "partnership"
    #expect(try Computing.refusal(Self.form, fields)?.contains("yes or no") == true)
    for (setting, fee) in [("yes", Int64(500)), ("no", 1_000)] {
      let values = try Computing.values(Self.form, fields, settings: ["partnership_discount": setting])
      #expect(values.rupees("payable_fee") == fee)
    }
  }
}
