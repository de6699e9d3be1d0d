import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// The identity card of a foreign investor (FITTA rules, annex 5).
@Suite struct CardTests {
  private func form() throws -> Form { try Catalogue.builtIn.form("fitta-2077/annex-05") }

  private func values(investment: String) -> String {
    """
    {"investor_name": "सोफिया", "investor_name_en": "Sofia", "investor_address": "स्विडेन",
     "investor_address_en": "Sweden", "passport_number": "AA1", "industry_name": "हिमाली",
     "industry_name_en": "Himali", "industry_address": "जुम्ला", "industry_address_en": "Jumla",
     "registration_number": "३४/०७९", "registration_date": "2079-11-07", "pan_number": "६०९",
     "foreign_investment": "\(investment)", "investor_photo": "ram.png", "issue_date": "2081-04-16"}
    """
  }

  private func read(investment: String) throws -> Case {
    try Case.read(
      Array(values(investment: investment).utf8), file: "case.json", form: form(),
      pictures: { _ in CaseSample.photo }, hasGlyph: { _ in true })
  }

  /// Rule 12(1): the limits belong to the lower class.
  @Test(arguments: [
    ("5,00,00,000", "ordinary"), ("25,00,00,000", "ordinary"), ("25,00,00,000.01", "distinguished"),
    ("1,00,00,00,000", "distinguished"), ("1,00,00,00,000.01", "highly_distinguished"),
  ]) func classFollowsTheInvestment(investment: String, key: String) throws {
    #expect(try read(investment: investment).values["card_class"] == .choice(key))
  }

  @Test func noCardBelowFiveCrore() throws {
    let error = try #require(throws: CaseError.self) { try read(investment: "4,99,99,999.99") }
    #expect(error.description.contains("below 5 crore rupees (rule 12(1))"))
  }

  @Test func theEnglishFaceHasLatinLetters() throws {
    func read(_ change: (String) -> String) throws -> Case {
      try Case.read(
        Array(change(values(investment: "5,00,00,000")).utf8), file: "case.json", form: form(),
        pictures: { _ in CaseSample.photo }, hasGlyph: { _ in true })
    }
    let lettered = { (json: String) in json.replacing("३४/०७९", with: "३४/०७९/वि.ल.") }
    let error = try #require(throws: CaseError.self) { try read(lettered) }
    #expect(error.description.contains("the English face needs the number in Latin letters"))
    let both = try read { json in
      lettered(json).replacing("\"pan_number\"", with: "\"registration_number_en\": \"34/079/FI\", \"pan_number\"")
    }
    let line = try form().compose(both).line
    #expect(line.contains("उद्योग दर्ता नं. ३४/०७९/वि.ल.") && line.contains("Industry Registration No. 34/079/FI"))
  }

  @Test func theHoldersCapacityStandsOnBothFaces() throws {
    let json = values(investment: "5,00,00,000").replacing("{\"investor_name\"", with: "{\"capacity\": \"representative\", \"investor_name\"")
    let filling = try Case.read(
      Array(json.utf8), file: "case.json", form: form(), pictures: { _ in CaseSample.photo }, hasGlyph: { _ in true })
    let line = try form().compose(filling).line
    #expect(line.contains("हैसियत: आधिकारिक प्रतिनिधि") && line.contains("Authorised Representative"))
  }

  @Test func twoFaces() throws {
    let document = try form().compose(read(investment: "5,00,00,000"))
    #expect(document.sections.map(\.isFace) == [true, true])
    #expect(document.sections.map(\.language) == [.nepali, .english])
    #expect(document.line.contains("परिचयपत्रको प्रकार: साधारण"))
    #expect(document.line.contains("Type of Identity Card: Ordinary"))
    // The number is typed in Devanagari; the English face has ASCII digits.
    #expect(document.line.contains("उद्योग दर्ता नं. ३४/०७९"))
    #expect(document.line.contains("Industry Registration No. 34/079"))
  }

  /// On paper 6.8 pt is 2.4 mm from line to line; Latin among Devanagari is 0.9 of its size.
  @Test(arguments: Sample.all.filter { $0.form == "fitta-2077/annex-05" }) func noLettersAreTooSmall(
    sample: Sample
  ) throws {
    for (page, least) in zip(try sample.publication().pages, [6.12, 6.8]) {
      let sizes = page.items.flatMap { item -> [Double] in
        if case .text(let line) = item.drawing { line.sizes } else { [] }
      }
      #expect(try #require(sizes.min()) > least - 0.001)
    }
  }

  @Test func theBlankCardIsOnePageOfPatterns() throws {
    let document = try form().compose(nil)
    #expect(document.sections.count == 1)
    #expect(document.sections.first?.paper == .a4)
    // Its second half is English, and says so.
    #expect(document.paragraphs.last?.spans.first?.style.language == .english)
  }
}
