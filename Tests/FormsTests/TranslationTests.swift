import Cases
import Forms
import Layout
import Nepali
import Printing
import Testing

/// The page in English that an office adds to a letter where it is asked for.
@Suite struct TranslationTests {
  private static let office: Office = {
    var office = Office(name: "उद्योग विभाग")
    office.englishName = "Department of Industry"
    office.letterhead = ["नेपाल सरकार"]
    office.phone = "०१-५३६१२०३"
    office.signatory = Office.Signatory(name: "हरि", post: "निर्देशक")
    office.conditions = ["sample/annex-01": ["पहिलो शर्त"]]
    office.copies = ["sample/annex-01": ["राजस्व विभाग", "बैंक"]]
    office.english.letterhead = ["Government of Nepal"]
    office.english.copies = ["sample/annex-01": ["Revenue Department", "Bank"]]
    office.english.signatory = Office.Signatory(name: "Hari", post: "Director")
    return office
  }()

  private static let page = """
    <letter-head date="day"/><subject>A sample</subject>
    <p>{name}, {nickname}, {number}, NPR {cost}, {share}%, {day:both}</p>
    <list><items of="tasks" first="1."/></list><office part="conditions"/><letter-foot/>
    """

  private func form(_ page: String = Self.page, fields: String = "") throws -> Form {
    let numbers = FormSample.fields.replacing("<variant name=\"verb\">", with: "<variant name=\"en\">")
    let xml = FormSample.xml(fields: numbers + fields, body: "<p>नेपाली {name}</p>").replacing(
      "</form>", with: "<english frame=\"english\">\(page)</english></form>")
    return try Form.read(bytes: Array(xml.utf8), file: "f.xml")
  }

  private func pages(_ more: [String: Value], office: Office = Self.office) throws -> [String] {
    let english = """
      <text name="name_en" label="नाम" english="Name" script="latin" required="no"/>
      <list name="tasks_en" label="कार्य" english="Tasks" required="no"/>
      """
    let number = Printing.Issue(number: Printing.Issue.Number("७", in: .dispatch), file: "२०८१/८२")
    let document = try form(fields: english).compose(
      values: try FormSample.values(more), office: office, issue: number)
    return document.sections.map { Document(title: "", name: "", sections: [$0]).line }
  }

  @Test func isAddedWhereItIsAskedFor() throws {
    #expect(try pages([:]) == ["नेपाली राम"])
    #expect(try pages(["english_translation": .choice("none")]).count == 1)
    let pages = try pages(["english_translation": .choice("attached")])
    try #require(pages.count == 2 && pages[0] == "नेपाली राम")
    #expect(
      pages[1]
        == "Government of Nepal Department of Industry Phone: 01-5361203 ENGLISH TRANSLATION for convenience. "
        + "The Nepali text of the same number and date is binding. Ref. No.: 2081/82 Dispatch No.: 7 "
        + "Date: 28 August 2024 (12 Bhadra 2081 BS) Subject: A sample "
        + "राम, –, गर्छौं, NPR 1,23,45,678.50, 33.3%, 28 August 2024 (12 Bhadra 2081 BS) 1. पहिलो 2. दोस्रो "
        + "Conditions: 1. पहिलो शर्त Signed in the Nepali text Hari Director Copies to: 1. Revenue Department 2. Bank")
  }

  /// English words stand where there are any; the rest is as it was typed.
  @Test func takesEnglishWordsWhereThereAreAny() throws {
    var office = Self.office
    office.english.conditions = ["sample/annex-01": ["A condition"]]
    let pages = try pages(
      ["english_translation": .choice("attached"), "name_en": .text("Ram"), "tasks_en": .list(["One"])],
      office: office)
    #expect(pages[0] == "नेपाली राम")
    #expect(pages[1].contains("A sample Ram, –") && pages[1].contains("1. One Conditions: 1. A condition"))
  }

  /// What a law prints stays as it is; the office may print its page blank behind it.
  @Test func blankPrints() throws {
    let form = try form()
    #expect(form.compose(values: nil).sections.count == 1)
    var office = Self.office
    #expect(form.compose(values: nil, office: office).sections.count == 1)
    office.settings = [Translation.choice: Translation.attached]
    let sections = form.compose(values: nil, office: office).sections
    #expect(sections.count == 2 && sections[1].language == .english && sections[1].isCountedApart)
  }

  @Test func theChoiceIsTheFormsOwn() throws {
    let field = try #require(try form().field(Translation.choice))
    #expect(field.isSetting && !field.isRequired)
    #expect(throws: FormError.self) {
      try form(fields: "<flag name=\"english_translation\" label=\"क\" english=\"A\"/>")
    }
    #expect(Catalogue.builtIn.settings().keys[Translation.choice] == [Translation.attached, "none"])
  }

  /// A clerk is told what the page shows in Nepali.
  @Test func wordsWithoutEnglishAreSaid() throws {
    let form = try form(fields: "<text name=\"name_en\" label=\"नाम\" english=\"Name\" required=\"no\"/>")
    func warnings(_ json: String, _ settings: [String: String] = [:]) throws -> [String] {
      try Case.read(
        Array(json.utf8), file: "case.json", form: form, pictures: { _ in [] }, hasGlyph: { _ in true },
        settings: settings, allowsGaps: true
      ).warnings.map(\.reason)
    }
    let attached = [Translation.choice: Translation.attached]
    let said = ["the page in English shows words as they were typed in Nepali: fill name_en"]
    #expect(try warnings("{\"name\": \"राम\"}", attached) == said)
    #expect(try warnings("{\"name\": \"राम\", \"english_translation\": \"attached\"}") == said)
    #expect(try warnings("{\"name\": \"Ram\"}", attached).isEmpty)
    #expect(try warnings("{\"name\": \"राम\", \"name_en\": \"Ram\"}", attached).isEmpty)
    #expect(try warnings("{\"name\": \"राम\"}").isEmpty)
  }

  /// A sole investor is told of no agreement that there is not.
  @Test(arguments: [
    ("share", 10_000, false, ""), ("share", 10_000, true, " संयुक्त लगानी सम्झौता"),
    ("share", 8_000, false, " संयुक्त लगानी सम्झौता"),
    ("technology_transfer", 8_000, false, " प्रविधि हस्तान्तरण सम्झौता"),
  ])
  func enclosures(_ mode: String, _ share: Int, _ areSeveral: Bool, _ agreement: String) throws {
    let form = try Catalogue.builtIn.form("fitta-2077/annex-03", on: BSDate(year: 2081, month: 1, day: 1))
    let json = """
      {"investment_mode": "\(mode)", "foreign_share_percent": "\(share / 100)",
       "domestic_share_percent": "\(100 - share / 100)", "several_investors": \(areSeveral)}
      """
    let filling = try Case.read(
      Array(json.utf8), file: "case.json", form: form, pictures: { _ in [] }, hasGlyph: { _ in true },
      allowsGaps: true)
    #expect(form.compose(filling).line.contains("स्वीकृत परियोजना प्रस्ताव\(agreement)को प्रति यसै साथ संलग्न छ ।"))
  }
}
