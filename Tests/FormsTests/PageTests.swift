import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// The forms of the catalogue on paper.
@Suite struct PageTests {
  @Test(arguments: [
    ("madhesh-2078/annex-03", 2), ("fitta-2077/annex-03", 1), ("fitta-2077/annex-05", 1),
    ("fund-2081/annex-02", 1),
  ]) func blankForms(id: String, pages: Int) throws {
    #expect(try Typesetter().pages(Catalogue.builtIn.form(id).compose(nil)).pages.count == pages)
  }

  /// Values of the length that an office meets, on both faces at once.
  private func longCard() throws -> [String: Value] {
    let day = try BSDate(year: 2081, month: 4, day: 16)
    return [
      "investor_name": .text("क्रिस्टोफर अलेक्जेन्डर मोन्टगोमेरी–स्मिथसन"),
      "investor_name_en": .text("Christopher Alexander Montgomery-Smithson III"),
      "investor_address": .text("१७–२, निशिशिन्जुकु चोमे, शिन्जुकु वडा, टोकियो महानगर, जापान, १६०–००२३"),
      "investor_address_en": .text(
        "17-2 Nishi-Shinjuku 2-chome, Shinjuku-ku, Tokyo Metropolis, Japan 160-0023"),
      "passport_number": .text("TK12345678"),
      "industry_name": .text("अन्नपूर्ण मर्स्याङ्दी जलविद्युत् तथा नवीकरणीय ऊर्जा विकास प्रा.लि."),
      "industry_name_en": .text("Annapurna Marsyangdi Hydropower and Renewable Energy Development Pvt. Ltd."),
      "industry_address": .text("मर्स्याङ्दी गाउँपालिका–४, लमजुङ, गण्डकी प्रदेश"),
      "industry_address_en": .text("Marsyangdi Rural Municipality-4, Lamjung, Gandaki Province"),
      "registration_number": .text("१२३४५/२०७८–७९"), "registration_date": .date(day),
      "pan_number": .text("६०९८७६५४३"),
      "foreign_investment": .money(try Money(rupees: 2_00_00_00_000)),
      "card_class": .choice("highly_distinguished"),
      "investor_photo": .picture("photo"), "issue_date": .date(day),
    ]
  }

  @Test func longValuesFitTheCard() throws {
    let form = try Catalogue.builtIn.form("fitta-2077/annex-05")
    let picture = try Picture(bytes: CaseSample.png, name: "photo")
    let publication = try Typesetter().pages(form.compose(values: longCard(), pictures: ["photo": picture]))
    #expect(publication.pages.count == 2)
  }

  @Test func aNameThatNoLineHoldsIsRefusedByItsField() throws {
    let form = try Catalogue.builtIn.form("fitta-2077/annex-05")
    var values = try longCard()
    values["investor_name"] = .text(String(repeating: "क्रिस्टोफर ", count: 12))
    let error = try #require(throws: LayoutError.self) {
      try Typesetter().pages(form.compose(values: values))
    }
    #expect("\(error)".contains("investor_name"))
  }
}
