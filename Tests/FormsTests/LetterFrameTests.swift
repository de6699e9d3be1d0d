import Cases
import Forms
import Layout
import Printing
import Testing

/// What every letter of an office has above and below its words.
@Suite struct LetterFrameTests {
  private static let office: Office = {
    var office = Office(name: "उद्योग विभाग")
    office.letterhead = ["नेपाल सरकार"]
    office.address = "काठमाडौं"
    office.signatory = Office.Signatory(name: "हरि", post: "निर्देशक")
    office.copies = ["sample/annex-01": ["श्री बैंक"]]
    return office
  }()

  private func line(
    _ body: String, isBlank: Bool = false, hasAnnex: Bool = true, office: Office = Self.office,
    issue: Printing.Issue = Printing.Issue(
      number: Printing.Issue.Number("७", in: .dispatch), file: "२०८१/८२")
  ) throws -> String {
    var xml = FormSample.xml(fields: FormSample.fields, body: body)
    if !hasAnnex { xml = xml.replacing("<annex>अनुसूची–१</annex><reference>(नियम १)</reference>", with: "") }
    let form = try Form.read(bytes: Array(xml.utf8), file: "f.xml")
    return form.compose(values: isBlank ? nil : try FormSample.values(), office: office, issue: issue)
      .line
  }

  @Test func head() throws {
    let head = "<letter-head date=\"day\"/>"
    #expect(
      try line(head) == "नेपाल सरकार उद्योग विभाग काठमाडौं पत्र संख्या: २०८१/८२ मिति: २०८१।०५।१२ च.नं.: ७")
    #expect(
      try line("<letter-head date=\"day\"><p>प्रदेश सरकार</p></letter-head>")
        == "प्रदेश सरकार उद्योग विभाग काठमाडौं पत्र संख्या: २०८१/८२ मिति: २०८१।०५।१२ च.नं.: ७")
  }

  /// Without an office a form of the gazette is printed as the gazette has it, and a letter that the law does
  /// not word has places for all that an office writes; with one it has the office's head and signatory.
  @Test func blank() throws {
    let body = "<annex/><letter-head date=\"day\"/><letter-foot/>"
    func blank(hasAnnex: Bool, office: Office) throws -> String {
      try line(body, isBlank: true, hasAnnex: hasAnnex, office: office, issue: Printing.Issue())
    }
    #expect(try blank(hasAnnex: true, office: .neutral) == "अनुसूची–१ (नियम १) मिति: …")
    #expect(
      try blank(hasAnnex: false, office: .neutral)
        == "(नियम १) … … पत्र संख्या: … मिति: … च.नं.: … कार्यालयको छाप नाम: … पद: …")
    #expect(
      try blank(hasAnnex: false, office: Self.office)
        == "(नियम १) नेपाल सरकार उद्योग विभाग काठमाडौं पत्र संख्या: … मिति: … च.नं.: … कार्यालयको छाप हरि निर्देशक "
        + "बोधार्थ: १. श्री बैंक")
  }

  /// A number that the paper is allotted stands under its own.
  @Test func allottedNumber() throws {
    let form = try FormSample.form(
      fields: """
        <date name="day" label="मिति" english="Day"/>
        <text name="permission" label="अनुमति" english="Permission" allotted="permission"/>
        """, body: "<letter-head date=\"day\" number=\"permission\"/>")
    var issue = Printing.Issue(number: Printing.Issue.Number("७", in: .dispatch))
    let open = form.compose(values: [:], issue: issue).line
    #expect(open == "पत्र संख्या: … मिति: – च.नं.: ७ अनुमति पत्र नं.: …", "\(open)")
    issue.allotted = ["permission": "१२/०८१–८२"]
    #expect(form.compose(values: [:], issue: issue).line.hasSuffix("च.नं.: ७ अनुमति पत्र नं.: १२/०८१–८२"))
  }

  @Test func foot() throws {
    #expect(try line("<letter-foot/>") == "हरि निर्देशक बोधार्थ: १. श्री बैंक")
    #expect(try line("<letter-foot copies=\"no\" seal=\"yes\"/>") == "कार्यालयको छाप हरि निर्देशक")
    let own = "<letter-foot><signature width=\"40mm\" height=\"9mm\">अधिकृत</signature></letter-foot>"
    #expect(try line(own) == "अधिकृत बोधार्थ: १. श्री बैंक")
  }

  /// However long the letter, the page that has the signature has words of the letter too.
  @Test(arguments: ["<p>{name} अन्तिम ।</p>", "<list><item marker=\"१.\">{name} अन्तिम ।</item></list>"])
  func aSignatureIsNeverAlone(last: String) throws {
    let typesetter = try Typesetter()
    var pageCounts: Set<Int> = []
    for height in stride(from: 150, through: 240, by: 5) {
      let body = "<p>क</p><space height=\"\(height)mm\"/>\(last)<letter-foot/>"
      let form = try FormSample.form(fields: FormSample.fields, body: body)
      let document = form.compose(values: try FormSample.values(), office: Self.office)
      let publication = try typesetter.pages(document)
      let page = try #require(publication.pages.last { page in page.items.contains { $0.says("हरि") } })
      #expect(page.items.contains { $0.says("अन्तिम") }, "\(height) mm")
      pageCounts.insert(publication.pages.count)
    }
    #expect(pageCounts == [1, 2])
  }

  @Test(arguments: [
    ("<letter-head/>", "f.xml:22:1: <letter-head> needs the attribute “date”"),
    ("<letter-head date=\"name\"/>", "f.xml:22:20: name is text, not a date"),
    ("<letter-head date=\"dya\"/>", "f.xml:22:20: unknown field “dya”; did you mean “day”?"),
    ("<letter-head date=\"day\" number=\"name\"/>", "f.xml:22:33: name is not allotted"),
    ("<letter-foot copies=\"on\"/>", "f.xml:22:22: “on” is none of “yes”, “no”"),
  ]) func refusals(body: String, message: String) {
    #expect(FormSample.refusal(of: FormSample.xml(fields: FormSample.fields, body: body)) == message)
  }
}

extension Page.Placed {
  fileprivate func says(_ words: String) -> Bool {
    if case .text(let line) = drawing { line.text.contains(words) } else { false }
  }
}
