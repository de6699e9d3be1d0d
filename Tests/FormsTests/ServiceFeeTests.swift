import Cases
import Forms
import Printing
import Testing

/// Rows 8 to 12 of the Salyan charter.
@Suite struct ServiceFeeTests {
  private static let form = "salyan-charter/fee-service"
  private static let usual = [
    "partnership_services": "same", "service_discount": "no", "capital_increase_difference": "no",
  ]

  @Test(arguments: [
    "certificate_copy", "name_transfer", "name_change", "capital_increase", "business_change",
  ])
  func fiveHundred(service: String) throws {
    for (firm, share, fee) in [
      ("private", "same", 500), ("partnership", "same", 500), ("partnership", "none", 0),
    ] {
      let settings = Self.usual.merging(["partnership_services": share]) { $1 }
      let values = try Computing.values(
        Self.form, ["firm_type": firm, "service": service], settings: settings)
      #expect(values.rupees("payable_fee") == Int64(fee))
    }
  }

  /// Where no fee is due the certificate says so and quotes no receipt.
  @Test func noFee() throws {
    let fields = ["firm_type": "partnership"], settings = Self.usual.merging(["partnership_services": "none"]) { $1 }
    let form = "salyan-charter/certificate-copy"
    #expect(try Computing.values(form, fields, settings: settings)["fee_due"] == .choice("no"))
    let receipt = fields.merging(["receipt_number": "१२", "receipt_date": "2081-01-01"]) { $1 }
    #expect(try Computing.values(form, receipt, settings: Self.usual)["fee_due"] == .choice("yes"))
    #expect(try Computing.refusal(form, receipt, settings: settings)?.contains("no fee is due") == true)
    #expect(try Computing.refusal(form, receipt, settings: Self.usual)?.contains("no fee is due") != true)
    let sample = try #require(Sample.all.first { $0.file == "salyan-charter-change-of-name-worst.json" })
    #expect(try sample.document(sample.numbers()).line.contains("यस सेवाको दस्तुर लाग्दैन"))
  }

  @Test(arguments: ["place_change", "cancellation", "branch", "agent"]) func notPrinted(service: String)
    throws
  {
    let refusal = try Computing.refusal(
      Self.form, ["firm_type": "private", "service": service], settings: Self.usual)
    #expect(refusal?.contains("prints no fee for this service") == true)
  }

  @Test(arguments: [
    ("private", "5,00,000", "5,00,001", 1_000), ("private", "5,00,000", "5,00,00,000", 12_000),
    ("private", "5,00,001", "10,00,000", 500), ("partnership", "20,00,000", "50,00,001", 22_500),
  ]) func differences(firm: String, before: String, after: String, fee: Int64) throws {
    let fields = [
      "firm_type": firm, "service": "capital_increase", "capital_before": before, "capital_after": after,
    ]
    let settings = Self.usual.merging(["capital_increase_difference": "yes"]) { $1 }
    #expect(try Computing.values(Self.form, fields, settings: settings).rupees("payable_fee") == fee)
    #expect(try Computing.values(Self.form, fields, settings: Self.usual).rupees("payable_fee") == 500)
    let unchosen = try Computing.refusal(
      Self.form, fields, settings: ["partnership_services": "same"])
    #expect(unchosen?.contains("capital_increase_difference (") == true)
  }

  @Test func discountOfAService() throws {
    let fields = ["firm_type": "private", "service": "name_change", "applicant_group": "women"]
    #expect(try Computing.refusal(Self.form, fields)?.contains("service_discount (") == true)
    let yes = ["service_discount": "yes"]
    #expect(try Computing.values(Self.form, fields, settings: yes).rupees("payable_fee") == 250)
  }
}
