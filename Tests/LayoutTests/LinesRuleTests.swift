import Layout
import Testing

/// Each line is a text with its breaks marked; see `marked`.
@Suite("Where lines may break")
struct LinesRuleTests {
  @Test(
    "amounts stay with their currency and unit",
    arguments: [
      "कुल |पूँजी |रु. ५,००,००० |मात्र",
      "मूल्य |रु ५०० |छ",
      "स्थिर |पूँजी |रु: ५,००० |र",
      "रु : ५,००० |र",
      "जम्मा |रु.:– ५,०००",
      "fee |of |Rs. 500 |only",
      "fee |of |NPR 500 |only",
      "about |US$ 500 |or |$ 20",
      "(रु. ५००) |र",
      "रु. पाँच |लाख |मात्र",
      "दस्तुर |५०० ।- |तिर्ने",
      "दस्तुर |५,००० /- |तिर्ने",
      "रु. ५,००० /- |र",
      "जम्मा |१० जना |कामदार",
      "जम्मा |१० जनाले |काम |गर्ने",
      "ब्याज |५० % |हुने",
      "ब्याज |५०% |हुने",
      "शेयर |२५ प्रतिशत |र |७५ प्रतिशतसम्म |रहने",
      "शक्ति |१०० के.भि.ए. |र |5 kVA |हो",
      "लागत |५ करोड |भन्दा |बढी",
      "लागत |२५ लाख रुपैयाँ |भन्दा",
      "लागत |१ अर्ब |हो",
      "वर्षमा |५ मेट्रिक टन |र |२०० वर्ग मिटर, |जग्गा",
      "म्याद |५ वर्षको |हुनेछ । |सो |म्याद |३५ दिन |भित्र",
      "१५ |(पन्ध्र) दिन |भित्र",
      "रकम |५, |लाख |अर्को",
      "कुल |रु. \u{FFFC} ।- |र |\u{FFFC} जना",
    ])
  func amounts(_ expected: String) throws { try check(expected) }

  @Test(
    "numbers stay with what they number",
    arguments: [
      "दर्ता नं. १२३ को",
      "दर्ता |नम्बर |हो",
      "नम्बर ५ |हो",
      "वडा नं. ५ |मोरङ",
      "वडा नम्बर ५ |मोरङ",
      "वडा नं. ५ मा |रहेको",
      "दफा ५ |तथा |नियम ४ |बमोजिम",
      "(नियम ४ को |उपनियम (२) |सँग |सम्बन्धित)",
      "दफा ७ को |उपदफा (१) को |खण्ड (क) मा",
      "खण्ड क मा",
      "खण्ड |र |उपखण्ड |दुवै",
      "अनुसूची–३ |बमोजिम",
      "अनुसूची-३ |बमोजिम",
      "अनुसूची – ३ |बमोजिम",
      "उद्योग |दर्ता नं.:– ५ मा",
      "विराटनगर |महानगरपालिका–५, |मोरङ",
      "काठमाडौँ - ५ मा",
      "आ.व. २०८१/८२ को",
      "वि.सं. २०८१ मा",
      "Rule 4 |and |Section 5 |apply",
      "Reg. No. A-123 |of",
      "वडा नं. \u{FFFC} मा |पर्ने",
    ])
  func numbers(_ expected: String) throws { try check(expected) }

  @Test(
    "dates and telephone numbers are whole",
    arguments: [
      "मिति |२०८१-०५-१२ मा",
      "मिति |२०८१/०५/१२ मा",
      "मिति |२०८१।०५।१२ मा",
      "(मिति: |२०७७।०९।२७)",
      "मिति |२०८१ भदौ १२ गते |निर्णय",
      "मिति |२०८१ साल भदौ १२ गते रोज ४ |शुभम्",
      "on |28 August 2024 |in |Kathmandu",
      "on |August 28, 2024 |in |Kathmandu",
      "भदौ, |२०८१",
      "फोन: |०१-४४१२३४५, |०१–४४१२३४६",
      "मोबाइल |९८५२ ०१२३४५ |हो",
      "call |+977 1 4412345 |now",
      "call |01 4412345 |now",
      "१ |२ |३ |४ |५ |६ |७ |८",
      "बिहान |१०:३० बजे",
      "पृष्ठ १०–१२ मा",
    ])
  func dates(_ expected: String) throws { try check(expected) }

  @Test(
    "marks stay with their words",
    arguments: [
      "प्रदान |गरिएको |छ ।",
      "गरिएको |छ । |सो |म्याद",
      "गरिएको |छ।|सो |म्याद",
      "के |हो ? |हो ! |र , |अनि",
      "“ शब्द ” |र |( क ) |छ",
      "\" शब्द \" |र |\"अर्को |शब्द\" |छ",
      "उसले |\"हो ।\" |भन्यो",
      "प्रमाण–¦पत्र |र |प्रति-¦घण्टा",
      "क–वर्ग |र |वर्ग–क",
      "काठमाडौँ – |नेपाल",
      "– पहिलो |बुँदा",
      "मासिक/|चौमासिक |र |क/ख",
      "साना,|मझौला |र |५,०००",
      "म.न.पा./|उ.म.न.पा.",
      "क\u{A0}ख |ग \u{A0}घ",
      "नाम |\u{FFFC} |र |ठेगाना:|\u{FFFC}",
      "नाम |………… |र",
      "पहिलो\n‖दोस्रो |लाइन",
      "क्\u{200D}ष |र |क्\u{200C}ष |श्री\u{200C}मान्",
      "शब्द\u{AD}¬कोश |हो",
    ])
  func marks(_ expected: String) throws { try check(expected) }

  @Test(
    "names, abbreviations and list markers",
    arguments: [
      "श्री राम |बहादुर |थापा",
      "निर्देशक |श्रीमती सीता |र |डा. हरि",
      "राम |के. सी. |र |B. Rai |छन्",
      "हिमालयन |फुड्स |प्रा. लि. |को",
      "Himal |Foods |Pvt. Ltd. |of",
      "(क) निवेदकको |नाम |(ख) ठेगाना",
      "१. उद्योगको |नाम",
      "१.२ |उद्योग",
      "क) उद्योगको |नाम",
      "• उद्योगको |नाम",
      "☐ साना |☑ ठूला |उद्योग",
      "पहिलो\n‖२. दोस्रो |नाम",
      "ऐन, |२०७७. |उद्योग",
      "प्रकरण (१), |(२), |(३) बमोजिम",
    ])
  func names(_ expected: String) throws { try check(expected) }

  @Test(
    "addresses break after their marks, without a hyphen",
    arguments: [
      "Email: |himalayan.|foods@|example.|com.np |वा",
      "https://|www.|doind.|gov.np |हेर्नुहोस्",
      "www.|doind.|gov.|np/|notice/|view?|id=|123",
      "file |and/|or |Multi-¦Purpose",
    ])
  func addresses(_ expected: String) throws { try check(expected) }

  @Test("an address costs more than a space, a dash less than an address")
  func costs() throws {
    var finder = try BreakFinder()
    let places = try finder.opportunities(in: Array("प्रमाण–पत्र info.desk@example.com".utf8))
    #expect(places.map(\.cost) == [25, 0, 100, 100, 100])
  }

  @Test("empty, blank and broken texts have no breaks to give")
  func nothing() throws {
    var finder = try BreakFinder()
    #expect(try finder.opportunities(in: []).isEmpty)
    #expect(try finder.opportunities(in: Array("   ".utf8)).isEmpty)
    #expect(try finder.opportunities(in: [0xE0, 0xA4, 0xFF, 0x80]).allSatisfy { $0.offset < 4 })
  }

  private func check(_ expected: String) throws {
    #expect(try marked(unmarked(expected), hyphenates: false) == expected)
  }
}
