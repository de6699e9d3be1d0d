import Nepali
import Testing

@Suite("Search keys")
struct SearchKeyTests {
  private func text(_ words: String) -> [String] { SearchKey.words(of: words).map(\.text) }

  /// Spellings of one name that an office meets.
  @Test(arguments: [
    ("पौडेल", "पौडेल"), ("गीता", "गिता"), ("सुर्य", "सूर्य"), ("शिव", "सिव"), ("विष्णु", "बिश्नु\u{200D}"), ("विराटनगर", "बिराटनगर"),
    ("महेश", "महेष"), ("पाण्डे", "पांडे"), ("पाण्डे", "पाँडे"), ("पाण्डे", "पान्डे"), ("गङ्गा", "गंगा"), ("गञ्ज", "गंज"), ("चन्द्र", "चंद्र"),
    ("लिम्बू", "लिंबु"), ("तामाङ", "तामां"), ("ज्ञवाली", "ग्यवाली"), ("ज्ञान", "ग्यान"), ("संवत", "सम्वत"), ("संसार", "सन्सार"), ("अन्सारी", "अंसारी"),
    ("श्रीमान्", "श्रीमान"), ("ईश्वर", "इश्वर"), ("ऊर्जा", "उर्जा"), ("पर्\u{200D}यो", "पर्यो"), ("२०८१", "2081"), ("सङ्घ", "संघ"),
    ("डङ्गोल", "डंगोल"), ("वडा–५", "बडा 5"),
  ])
  func isOneName(_ a: String, _ b: String) {
    // ण and न are told apart; विष्णु is its own pair.
    if a == "विष्णु" { return #expect(text(a) != text(b)) }
    #expect(text(a) == text(b), "\(text(a)) \(text(b))")
  }

  @Test(arguments: [
    ("कर्म", "क्रम"), ("कर", "कार"), ("दान", "धान"), ("गणेश", "गनेश"), ("टेक", "तेक"), ("बल", "वन"), ("राम", "रमा"),
    ("सम्मान", "संमान"),
    ("सम्राट", "संराट"), ("मेला", "मैला"), ("रोग", "रौग"), ("२०८१", "२०८"),
  ])
  func areTwoNames(_ a: String, _ b: String) {
    #expect(text(a) != text(b))
  }

  @Test(arguments: [
    ("Shrestha", "श्रेष्ठ"), ("Śreṣṭha", "श्रेष्ठ"), ("Thapa", "थापा"), ("Tamang", "तामाङ"), ("Gurung", "गुरुङ"),
    ("Dahal", "दाहाल"),
    ("Bhattarai", "भट्टराई"), ("Adhikari", "अधिकारी"), ("Poudel", "पौडेल"), ("Paudel", "पौडेल"), ("Koirala", "कोइराला"),
    ("Acharya", "आचार्य"),
    ("Lakshmi", "लक्ष्मी"), ("Laxmi", "लक्ष्मी"), ("Krishna", "कृष्ण"), ("Bishnu", "विष्णु"), ("Vishnu", "विष्णु"),
    ("Maharjan", "महर्जन"),
    ("Shakya", "शाक्य"), ("Jha", "झा"), ("Mishra", "मिश्र"), ("Chaudhary", "चौधरी"), ("Choudhari", "चौधरी"),
    ("Mahato", "महतो"),
    ("Yadav", "यादव"), ("Sah", "साह"), ("Saha", "साह"), ("Shah", "शाह"), ("Kathmandu", "काठमाडौं"),
    ("Kathmandu", "काठमाण्डौँ"),
    ("Gyawali", "ज्ञवाली"), ("Jnawali", "ज्ञवाली"), ("Dangol", "डंगोल"), ("Neupane", "न्यौपाने"), ("Pandey", "पाण्डे"),
    ("Pande", "पाँडे"),
    ("Sherpa", "शेर्पा"), ("Limbu", "लिम्बू"), ("Thakur", "ठाकुर"), ("Janakpur", "जनकपुर"), ("Birgunj", "वीरगञ्ज"),
    ("Nepalganj", "नेपालगञ्ज"),
    ("Singh", "सिंह"), ("Sinha", "सिन्हा"), ("Chhetri", "क्षेत्री"), ("Kshetri", "क्षेत्री"), ("Bishwokarma", "विश्वकर्मा"),
    ("Siddhartha", "सिद्धार्थ"),
    ("Geeta", "गीता"), ("Pooja", "पूजा"), ("Sanjay", "सञ्जय"), ("Manmohan", "मनमोहन"), ("Gaunpalika", "गाउँपालिका"),
    ("Gaupalika", "गाउँपालिका"),
    ("Tanahun", "तनहुँ"), ("Tanahu", "तनहुँ"), ("Upadhyay", "उपाध्याय"), ("Deuba", "देउवा"), ("Prachanda", "प्रचण्ड"),
    ("Ansari", "अन्सारी"),
    ("Jeevan", "जीवन"), ("Jiwan", "जीवन"), ("Shiv", "शिव"), ("Mandal", "मण्डल"), ("Wagle", "वाग्ले"), ("Ojha", "ओझा"),
    ("Bhandari", "भण्डारी"),
    ("Faruk", "फारुक"), ("Rai", "राई"), ("Dhakal", "ढकाल"), ("Rana", "राणा"), ("Subedi", "सुवेदी"), ("Makhana", "मखाना"),
  ])
  func latinSoundsLikeDevanagari(latin: String, devanagari: String) {
    let (a, b) = (SearchKey.words(of: latin), SearchKey.words(of: devanagari))
    #expect(a.count == 1 && b.count == 1)
    #expect(!Set(a.flatMap(\.sounds)).isDisjoint(with: b.flatMap(\.sounds)), "\(a) \(b)")
  }

  @Test(arguments: [
    ("Thapa", "तापा"), ("Dahal", "ढल"), ("Rai", "रेग्मी"), ("Rimal", "रिजाल"), ("Gurung", "घिमिरे"), ("Karki", "खड्का"),
    ("Ram", "रीमा"),
  ])
  func soundsOtherwise(latin: String, devanagari: String) {
    let (a, b) = (SearchKey.words(of: latin), SearchKey.words(of: devanagari))
    #expect(Set(a.flatMap(\.sounds)).isDisjoint(with: b.flatMap(\.sounds)))
  }

  @Test func wordsAndNumbers() {
    #expect(text("") == [] && text(" – … ।") == [])
    #expect(text("जनकपुर-५, (रामको) Ram's Pvt. Ltd.") == ["जनकपुर", "5", "रामको", "rams", "pvt", "ltd"])
    #expect(text("२७-०१-७५/१२३४५ 2081.05.12") == ["27017512345", "20810512"])
    #expect(SearchKey.words(of: "२०८१").first?.sounds == [])
  }

  @Test func namesWrittenAsOneHaveParts() {
    func parts(_ word: String) -> [String] { SearchKey.words(of: word).flatMap(\.parts).map(\.text) }
    #expect(parts("रामबहादुर") == text("राम बहादुर"))
    #expect(parts("सीताकुमारी") == text("सीता कुमारी"))
    #expect(parts("Rambahadur") == text("Ram Bahadur"))
    #expect(parts("बहादुर") == [] && parts("राम") == [])
  }

  /// What is typed first of a name finds it.
  @Test(arguments: ["श्रेष्ठ", "काठमाडौं", "पाण्डे", "ज्ञवाली", "विश्वकर्मा"])
  func beginningsStayBeginnings(_ name: String) {
    let whole = text(name)[0].unicodeScalars
    for length in 1...name.unicodeScalars.count {
      let beginning = Array(name.unicodeScalars.prefix(length))
      // A half nasal, and ज्ञ, are not told from whole letters before what follows is typed.
      if let last = beginning.last(where: { $0 != "\u{94D}" }), "णज".unicodeScalars.contains(last) {
        continue
      }
      #expect(
        whole.starts(with: text(String(String.UnicodeScalarView(beginning)))[0].unicodeScalars),
        "\(beginning)")
    }
  }
}

@Suite("Nepali order")
struct NepaliOrderTests {
  @Test func isThatOfDictionaries() {
    let ordered = [
      "१० नं", "२", "अंश", "अक", "आ", "इ", "ई", "ऋतु", "ए", "क", "कं", "कक", "का", "कि", "की", "कौ", "क्रम", "क्ष", "ख",
      "जल", "ज्ञान",
      "झा", "राम", "राम उद्योग", "रामबहादुर", "रामायण", "राम्रो", "हरि", "Alpha", "Beta",
    ]
    #expect(ordered.reversed().sorted { NepaliOrder($0) < NepaliOrder($1) } == ordered)
  }

  @Test func marksCountLast() {
    let names = ["राम-सीता", "रामसीता", "राम्\u{200D}सीता"]
    #expect(names.sorted { NepaliOrder($0) < NepaliOrder($1) }.count == 3)
    #expect(NepaliOrder("राम-सीता") < NepaliOrder("रामसीता") || NepaliOrder("रामसीता") < NepaliOrder("राम-सीता"))
    #expect(!(NepaliOrder("क") < NepaliOrder("क")))
  }
}
