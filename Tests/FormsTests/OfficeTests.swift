import Cases
import Forms
import Layout
import Printing
import Testing

/// The office frame: its file, and where it stands.
@Suite struct OfficeTests {
  private static let file = """
    {
      "name": "उद्योग विभाग",
      "letterhead": ["नेपाल सरकार"],
      "letterheads": {"madhesh-2078/annex-03": ["मधेश प्रदेश सरकार"]},
      "address": "काठमाडौं", "phone": "०१", "email": "info@udyog.example", "website": "udyog.example",
      "verification_url": "https://udyog.example/v/",
      "signatory": {"name": "हरि", "post": "निर्देशक"},
      "conditions": {"fitta-2077/annex-03": ["पहिलो शर्त", "दोस्रो शर्त"]},
      "copies": {"fitta-2077/annex-03": ["श्री बैंक"]},
      "emblem": "emblem.png"
    }
    """

  private func read(_ json: String) throws(FormError) -> Office {
    try Office.read(
      Array(json.utf8), file: "office.json", catalogue: .builtIn, hasGlyph: { $0.value < 0x1_0000 }
    ) { _ in CaseSample.photo }
  }

  @Test func everyKey() throws {
    let office = try read(Self.file)
    #expect(office.name == "उद्योग विभाग")
    #expect(office.letterhead == ["नेपाल सरकार"])
    #expect(office.signatory == Office.Signatory(name: "हरि", post: "निर्देशक"))
    #expect(office.conditions["fitta-2077/annex-03"]?.count == 2)
    #expect(office.emblem?.name == "emblem.png")
    #expect(office.signature == nil)
  }

  @Test func addressOfTheProof() throws {
    #expect(try read(Self.file).proof(of: "081/82-0_42~x") == "https://udyog.example/v/081%2F82-0_42~x")
    #expect(try read(Self.file).proof(of: "०") == "https://udyog.example/v/%E0%A5%A6")
    #expect(Office.neutral.proof(of: "1") == nil)
  }

  @Test(arguments: [
    ("https://x.example", "https://x.example/LTR-1"), ("https://x.example/", "https://x.example/LTR-1"),
    ("https://x.example:8443/v", "https://x.example:8443/v/LTR-1"),
    ("https://x.example/v?number=", "https://x.example/v?number=LTR-1"),
    ("HTTPS://x.example/v/", "HTTPS://x.example/v/LTR-1"),
    ("http://localhost:8080", "http://localhost:8080/LTR-1"),
    ("http://[::1]/v", "http://[::1]/v/LTR-1"),
    ("https://[2001:db8::1]:1/v", "https://[2001:db8::1]:1/v/LTR-1"),
  ])
  func theNumberFollowsTheAddress(_ address: String, _ proof: String) throws {
    let office = try read("{\"name\": \"क\", \"verification_url\": \"\(address)\"}")
    #expect(office.proof(of: "LTR-1") == proof)
  }

  @Test(arguments: [
    ("https://user:pw@x.example/", "names a user"), ("https://user@x.example", "names a user"),
    ("http://x.example/", "is no address that begins with https://"),
    ("http://localhost.x.example/", "is no address that begins with https://"),
    ("ftp://x.example/", "is no address"), ("x.example", "is no address"), ("https://", "names no host"),
    ("https:///v/", "names no host"), ("https://x.example:port/", "names no host"),
    ("https://x.example/#v", "has a fragment"), ("https://x.example/v?lang=ne", "has a query"),
    ("https://x.example/v?", "has a query"), ("https://x.example/a b", "holds what no"),
    ("https://x.example\\\\@y.example/", "holds what no"), ("https://उद्योग.example/", "holds what no"),
  ])
  func addressesThatANumberCannotFollow(_ address: String, _ reason: String) {
    let json = "{\"name\": \"क\", \"verification_url\": \"\(address)\"}"
    let error = #expect(throws: FormError.self) { try read(json) }
    let line = error.map { "\($0)" } ?? ""
    #expect(line.hasPrefix("office.json:1:35: “") && line.contains("” \(reason)"), "\(line)")
  }

  @Test(arguments: [
    ("[]", "office.json:1:1: expected an object, found a list"),
    ("{}", "office.json:1:1: the office needs a “name”"),
    ("{\"name\": 3}", "office.json:1:10: expected words in quotation marks, found the number 3"),
    ("{\"nme\": \"क\"}", "office.json:1:2: unknown key “nme”; did you mean “name”?"),
    ("{\"name\": \" \"}", "office.json:1:10: the text has 0 characters; 1 to 400 are right"),
    ("{\"name\": \"क\", \"copies\": [\"ख\"]}", "office.json:1:25: expected an object, found a list"),
    (
      "{\"name\": \"क\", \"copies\": {\"fitta-2077/annex-3\": []}}",
      "office.json:1:26: unknown key “fitta-2077/annex-3”; did you mean “fitta-2077/annex-03”?"
    ),
    (
      "{\"name\": \"क\", \"verification_url\": \"http://x.example\"}",
      "office.json:1:35: “http://x.example” is no address that begins with https://"
    ),
    (
      "{\"name\": \"क\", \"signatory\": {\"name\": \"ख\"}}",
      "office.json:1:28: the signatory needs a “name” and a “post”"
    ),
    ("{\"name\": \"क\"", "office.json:1:"),
    (
      "{\"name\": \"क\", \"address\": \"ख 😀\"}",
      "office.json:1:26: the text holds U+1F600 “😀”, which no font here has"
    ),
    (
      "{\"name\": \"क\", \"copies\": {\"fitta-2077/annex-03\": [\"ख\", \"ग\u{202E}\"]}}",
      "office.json:1:55: the text holds U+202E RIGHT-TO-LEFT OVERRIDE"
    ),
    (
      "{\"name\": \"क\", \"settings\": {\"late_count\": \"from_term_end\"}}",
      "office.json:1:28: unknown setting “late_count”; did you mean “late_counting”?"
    ),
    (
      "{\"name\": \"क\", \"settings\": {\"late_counting\": \"from_term_ends\"}}",
      "office.json:1:45: unknown alternative of late_counting “from_term_ends”; did you mean “from_term_end”?"
    ),
  ]) func refusals(json: String, beginning: String) {
    do {
      _ = try read(json)
      Testing.Issue.record("\(json) was taken")
    } catch {
      #expect(error.description.hasPrefix(beginning), "\(error)")
    }
  }

  @Test func pictureThatIsNone() {
    #expect(throws: FormError.self) {
      try Office.read(
        Array(Self.file.utf8), file: "office.json", catalogue: .builtIn, hasGlyph: { _ in true }
      ) { _ in Array("no picture".utf8) }
    }
  }

  private static let body = """
    <letterhead/><letterhead><p>अर्को</p></letterhead><office part="name"/><office part="contact"/>
    <office part="reference"/><office part="conditions" and="tasks"/><office part="signature"/>
    <office part="seal"/><office part="copies"/><office part="code"/>
    """

  /// A form in the catalogue's name, since conditions and copies are given by form.
  private func form() throws -> Form {
    let xml = FormSample.xml(fields: FormSample.fields, body: Self.body)
      .replacing("sample/annex-01", with: "fitta-2077/annex-03")
    return try Form.read(bytes: Array(xml.utf8), file: "f.xml")
  }

  @Test func frameOfAFilledPrint() throws {
    let code = Printing.Issue.Code(text: "https://udyog.example/v/7", size: 1, dark: [true])
    let document = try form().compose(
      values: ["tasks": .list(["तेस्रो शर्त"])], office: read(Self.file),
      issue: Printing.Issue(
        number: Printing.Issue.Number("७", in: .dispatch), file: "२०८१/८२", code: code))
    #expect(
      document.line
        == "नेपाल सरकार अर्को उद्योग विभाग काठमाडौं · फोन: ०१ · info@udyog.example · udyog.example "
        + "पत्र संख्या: २०८१/८२ च.नं.: ७ शर्तहरू: १. पहिलो शर्त २. दोस्रो शर्त ३. तेस्रो शर्त हरि निर्देशक "
        + "कार्यालयको छाप बोधार्थ: १. श्री बैंक https://udyog.example/v/7 "
        + "च.नं.: ७")
  }

  /// The blank of a gazette is the gazette's; an office that is named has its frame on it.
  @Test func frameOfABlankPrint() throws {
    #expect(try form().compose(values: nil).line == "अर्को")
    let blank = try form().compose(values: nil, office: read(Self.file)).line
    #expect(blank.hasPrefix("नेपाल सरकार अर्को उद्योग विभाग") && blank.contains("हरि निर्देशक"), "\(blank)")
  }

  @Test func neutralOffice() throws {
    #expect(try form().compose(values: [:]).line == "अर्को पत्र संख्या: … च.नं.: … कार्यालयको छाप")
  }

  @Test func ownLetterheadForAForm() throws {
    let values: [String: Value] = ["registration_authority": .text("घरेलु कार्यालय")]
    let form = try Catalogue.builtIn.form("madhesh-2078/annex-03")
    let filled = try form.compose(values: values, office: read(Self.file)).line
    #expect(filled.contains(" मधेश प्रदेश सरकार घरेलु कार्यालय "))
    let own = form.compose(values: values).line
    #expect(own.hasPrefix("प्रदेश २ सरकार, उद्योग, पर्यटन तथा वन मन्त्रालय घरेलु कार्यालय"))
  }
}
