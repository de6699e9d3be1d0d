import Cases
import Forms
import Foundation
import Nepali
import Printing
import Testing

/// Forms of a folder beside those of the program, and which version is law when.
@Suite struct AmendmentTests {
  private static let fields = """
    <text name="name" label="नाम" english="Name"/>
    <date name="decision_date" label="निर्णय मिति" english="Decided on"/>
    """

  /// The sample form, law from a day on.
  private static func form(_ from: String, until: String? = nil, body: String = "<p>{name}</p>") -> String {
    let days = "from=\"\(from)\"" + (until.map { " until=\"\($0)\"" } ?? "")
    return FormSample.xml(fields: fields, body: body).replacing("from=\"2080-01-01\"", with: days)
  }

  private static func day(_ text: String) throws -> BSDate { try BSDate.parse(text) }

  @Test func versionsFollowEachOther() throws {
    let folder = try FormsFolder([
      "b.xml": Self.form("2082-04-01"), "old/a.xml": Self.form("2080-01-01"), "notes.txt": "no form",
      ".draft.xml": "<form",
    ])
    let catalogue = try Catalogue(folder: folder.path)
    #expect(catalogue.ids == Catalogue.builtIn.ids + ["sample/annex-01"])
    let versions = try catalogue.versions(of: "sample/annex-01")
    #expect(versions.map(\.from.description) == ["2080-01-01", "2082-04-01"])
    // The day before is the last of the month, of which Asar 2082 has 32.
    #expect(versions.map { $0.until?.description } == ["2082-03-32", nil])
    #expect(try catalogue.form("sample/annex-01").from == Self.day("2082-04-01"))
    let older = try catalogue.form("sample/annex-01", on: Self.day("2082-03-32"))
    #expect(try older.from == Self.day("2080-01-01"))
    #expect(try older.until == Self.day("2082-03-32"))
    #expect(try catalogue.all().count == Catalogue.builtIn.all().count + 2)
    #expect(
      throws: FormError(
        nil,
        "the form sample/annex-01 was not law on 2079-12-30: it is law from 2080-01-01 until 2082-03-32, "
          + "from 2082-04-01")
    ) { try catalogue.form("sample/annex-01", on: Self.day("2079-12-30")) }
  }

  @Test func aFormEndsWhereItSays() throws {
    let folder = try FormsFolder([
      "a.xml": Self.form("2080-01-01", until: "2080-12-30"), "b.xml": Self.form("2082-04-01"),
    ])
    #expect(folder.refusal(of: "sample/annex-01", on: try Self.day("2080-12-30")) == nil)
    #expect(
      folder.refusal(of: "sample/annex-01", on: try Self.day("2081-01-01"))
        == "the form sample/annex-01 was not law on 2081-01-01: it is law from 2080-01-01 until 2080-12-30, "
        + "from 2082-04-01")
  }

  @Test func overlapsAreRefusedAtTheLaterFile() throws {
    let twice = try FormsFolder(["a.xml": Self.form("2080-01-01"), "b.xml": Self.form("2080-01-01")])
    #expect(
      twice.refusal(of: "sample/annex-01")
        == "b.xml:1:47: sample/annex-01 from 2080-01-01 is in a.xml already; an amended form begins later")
    // Forms of other identities are none the worse.
    #expect(twice.refusal(of: "madhesh-2078/annex-03") == nil)
    let reaching = try FormsFolder([
      "a.xml": Self.form("2080-01-01", until: "2082-04-01"), "b.xml": Self.form("2082-04-01"),
    ])
    #expect(
      reaching.refusal(of: "sample/annex-01")
        == "b.xml:1:47: sample/annex-01 begins on 2082-04-01, but a.xml is law until 2082-04-01")
    let backwards = try FormsFolder(["a.xml": Self.form("2080-01-02", until: "2080-01-01")])
    #expect(backwards.refusal() == "a.xml:1:66: the form ends on 2080-01-01, before it begins")
  }

  @Test func aCopyOfAnAnnexIsRefused() throws {
    let version = try Catalogue.builtIn.version(of: "fund-2081/annex-02")
    let folder = try FormsFolder(["copy.xml": String(decoding: version.writtenBytes, as: UTF8.self)])
    let refusal = try #require(folder.refusal(of: "fund-2081/annex-02"))
    #expect(
      refusal.contains(#/^copy\.xml:3:[0-9]+: fund-2081/annex-02 from 2081-01-01 is in /#), "\(refusal)")
    #expect(refusal.contains("fund-2081/annex-02.xml already"))
  }

  @Test func onlyTheFirstTagOfOtherFormsIsLookedAt() throws {
    let broken = Self.form("2080-01-01", body: "<p>{nam}</p>").replacing("</form>", with: "")
    let folder = try FormsFolder([
      "broken.xml": broken, "good.xml": Self.form("2081-01-01").replacing("sample/", with: "other/"),
    ])
    #expect(folder.refusal(of: "other/annex-01") == nil)
    #expect(folder.refusal(of: "sample/annex-01")?.hasPrefix("broken.xml:") == true)
    // Which form this one is, nobody can tell: it might be an amendment of any.
    for text in ["<form", "<page/>", "<form id='a/b'/>", "<!DOCTYPE form><form/>", "\u{1}"] {
      let folder = try FormsFolder(["x.xml": text])
      #expect(folder.refusal()?.contains(#/^x\.xml:1:[0-9]+: /#) == true, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("{\"decision_date\": \"2081-01-01\"}", nil, "2080-01-01"),
      ("{\"decision_date\": \"२०८२-०४-०१\"}", nil, "2082-04-01"),
      // What else is wrong with the case does not matter yet.
      ("{\"decision_date\": \"2081-01-01\", \"nme\": 7}", "2083-01-01", "2080-01-01"),
      ("{\"decision_date\": \"no day\"}", nil, "2082-04-01"), ("{}", "2081-01-01", "2080-01-01"),
      ("{}", nil, "2082-04-01"), ("[]", nil, "2082-04-01"),
    ] as [(String, String?, String)])
  func aCasePrintsOnTheLawOfItsDecision(json: String, day: String?, from: String) throws {
    let folder = try FormsFolder(["a.xml": Self.form("2080-01-01"), "b.xml": Self.form("2082-04-01")])
    let version = try Catalogue(folder: folder.path).version(
      of: "sample/annex-01", deciding: PlacedValue(json: Array(json.utf8), file: "case.json"),
      otherwise: day.map(Self.day))
    #expect(try version.from == Self.day(from))
  }

  @Test func aDecisionBeforeTheLawNamesItsField() throws {
    let folder = try FormsFolder(["a.xml": Self.form("2080-01-01")])
    #expect(
      throws: FormError(
        nil,
        "the form sample/annex-01 was not law on 2079-12-30, the day of decision_date (निर्णय मिति): "
          + "it is law from 2080-01-01")
    ) {
      try Catalogue(folder: folder.path).version(
        of: "sample/annex-01",
        deciding: PlacedValue(json: Array("{\"decision_date\": \"2079-12-30\"}".utf8), file: "case.json"))
    }
  }

  @Test func theFormNamesItsDecisionDate() throws {
    func field(_ fields: String, decided: String? = nil) throws -> String? {
      let xml = FormSample.xml(fields: fields).replacing(
        "kind=", with: decided.map { "decided=\"\($0)\" kind=" } ?? "kind=")
      return try Form.read(bytes: Array(xml.utf8), file: "f.xml").decisionField?.name
    }
    let dates = ["birth_date", "letter_date", "issue_date"].map {
      "<date name=\"\($0)\" label=\"क\" english=\"A\"/>"
    }
    #expect(try field(dates[0]) == nil)
    #expect(try field(dates[0], decided: "birth_date") == "birth_date")
    #expect(try field(dates[0] + dates[1]) == "letter_date")
    #expect(try field(dates.joined()) == "issue_date")
    let wrong = FormSample.xml(fields: Self.fields)
    #expect(
      FormSample.refusal(of: wrong.replacing("kind=", with: "decided=\"name\" kind="))
        == "f.xml:1:37: name is no date")
    #expect(
      FormSample.refusal(of: wrong.replacing("kind=", with: "decided=\"decision_day\" kind="))
        == "f.xml:1:37: unknown field “decision_day”; did you mean “decision_date”?")
  }
}
