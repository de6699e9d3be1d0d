import Digest
import FormFiles
import Forms
import Layout
import Printing
import Testing

/// Frames and the vocabulary: what they say, who may change them, what a form's digest covers.
@Suite struct FrameTests {
  private let own = """
    <frame name="letter" margins="30mm">
    <letter-head><p>हाम्रो मिति {date}</p><p given="number">थप {number}</p></letter-head>
    <subject><p><b>विषय <given/></b></p></subject>
    <letter-foot><given><p>सही</p></given><p given="copies">बोधार्थ</p><p absent="copies">एक प्रति</p></letter-foot>
    </frame>
    """
  private let body = "<letter-head date=\"day\"/><subject>{name}</subject><letter-foot copies=\"no\"/>"

  /// A form in a folder, with other files beside it.
  private func form(_ body: String, beside files: [String: String] = [:], fields: String = FormSample.fields) throws
    -> Form
  {
    let xml = FormSample.xml(fields: fields, body: body)
    let folder = try FormsFolder(files.merging(["a.xml": xml]) { $1 })
    return try withExtendedLifetime(folder) { try Catalogue(folder: folder.path).form("sample/annex-01") }
  }

  @Test func anOfficeHasItsOwnLetter() throws {
    let form = try form(body, beside: ["frames/letter.xml": own])
    #expect(form.compose(values: try FormSample.values()).line == "हाम्रो मिति २०८१।०५।१२ विषय राम सही एक प्रति")
    #expect(form.uses == ["frames/letter.xml"])
    let signed = try self.form("<letter-foot><p>अधिकृत</p></letter-foot>", beside: ["l.xml": own])
    #expect(signed.compose(values: [:]).line == "अधिकृत बोधार्थ")
  }

  /// The program's forms take the office's frame too, and say so by their digest. What it leaves out is the
  /// program's.
  @Test func theProgramsFormsTakeIt() throws {
    let extended = own.replacing("name=\"letter\"", with: "name=\"letter\" extends=\"letter\"")
    let folder = try FormsFolder(["frames/letter.xml": extended])
    let id = "madhesh-2078/rule-4-3"
    let changed = try Catalogue(folder: folder.path).form(id), usual = try Catalogue.builtIn.form(id)
    #expect(changed.digest != usual.digest)
    #expect(changed.uses.prefix(3) == ["frames/letter.xml", "frames/letter.xml", "frames/page.xml"])
    #expect(usual.uses.prefix(2) == ["frames/letter.xml", "frames/page.xml"])
    #expect(changed.compose(values: nil).sections[0].paper.margins == Margins(all: .mm(30)))
  }

  /// What a document keeps of its form prints without the frames that an office has by then.
  @Test func aFormIsKeptWithWhatItUses() throws {
    let folder = try FormsFolder(["frames/letter.xml": own, "a.xml": FormSample.xml(fields: FormSample.fields, body: body)])
    let version = try Catalogue(folder: folder.path).version(of: "sample/annex-01")
    let form = try Form.read(bytes: version.bytes, file: "kept")
    #expect(form.digest == SHA256.hex(version.bytes))
    #expect(form.compose(values: try FormSample.values()).line.hasPrefix("हाम्रो मिति"))
    let plain = Array(FormSample.xml().utf8)
    #expect(try Form.read(bytes: plain, file: "f.xml").digest == SHA256.hex(plain))
    for cut in [1, 5, version.bytes.count - 1] {
      #expect(throws: FormError.self) { try Form.read(bytes: Array(version.bytes.prefix(cut)), file: "cut") }
    }
  }

  @Test func vocabulary() throws {
    let words = """
      <vocabulary>
      <text name="firm" label="फर्मको नाम" english="Name of the firm" limit="7"/>
      <date name="day" label="मिति" english="Day"/>
      </vocabulary>
      """
    let form = try form(
      "<p>{firm}</p>", beside: ["vocabulary.xml": words],
      fields: "<text name=\"firm\"/><integer name=\"day\" label=\"दिन\"/>")
    #expect(form.fields.map(\.label) == ["फर्मको नाम", "दिन"])
    #expect(form.fields.map(\.english) == ["Name of the firm", "Day"])
    #expect(form.fields[0].kind == .text(script: .any, limit: 7, lines: 1))
    #expect(form.uses == ["vocabulary.xml"])
    #expect(
      FormSample.refusal(of: FormSample.xml(fields: "<text name=\"no_such_word\"/>"))
        == "f.xml:5:1: <text> needs the attribute “label”")
  }

  /// A word that the vocabulary has is said there alone.
  @Test func noFormRepeatsTheVocabulary() throws {
    let field = #/^ {2,4}<([a-z]+) name="([a-z0-9_]+)"(?: label="([^"]*)")?/#
    var labels: [Substring: Substring] = [:]
    for index in 0..<certgen_shared_file_count() {
      let file = certgen_shared_file_at(index)
      guard String(cString: file.file) == "vocabulary.xml" else { continue }
      let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
      for line in text.split(separator: "\n") {
        if let match = try field.prefixMatch(in: line) { labels[match.2] = match.3 ?? "" }
      }
    }
    #expect(labels.count > 100)
    for id in Catalogue.builtIn.ids {
      let bytes = try Catalogue.builtIn.version(of: id).writtenBytes
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        guard let match = try field.prefixMatch(in: line), let label = match.3, line.hasPrefix("    <") else { continue }
        #expect(labels[match.2] != label, "\(id): \(match.2)")
      }
    }
  }

  @Test(arguments: [
    ("<frame name=\"L\"/>", "l.xml:1:14: “L” is no name of a frame: small letters, digits, hyphens"),
    ("<frame name=\"l\"><p/></frame>", "l.xml:1:17: unknown element “p”"),
    ("<frame name=\"l\"><subject/><subject/></frame>", "l.xml:1:27: <subject> stands here a second time"),
    ("<vocabulary><text name=\"a\" label=\"क\"/></vocabulary>", "l.xml:1:13: <text> needs the attribute “english”"),
  ]) func refusals(frame: String, message: String) throws {
    #expect(try FormsFolder(["l.xml": frame]).refusal() == message)
  }

  @Test(arguments: [
    ("<frame name=\"letter\" extends=\"lettr\"/>",
      "frames/letter.xml:1:31: unknown frame “lettr”; did you mean “letter”?"),
    ("<frame name=\"letter\"/>", "a.xml:22:1: the frame letter has no <letter-head>"),
    ("<frame name=\"letter\"><letter-head><p>{day}{cst}</p></letter-head></frame>",
      "frames/letter.xml:1:44: unknown field “cst”; did you mean “cost”?"),
  ]) func refusalsInAForm(frame: String, message: String) throws {
    let xml = FormSample.xml(fields: FormSample.fields, body: body)
    let folder = try FormsFolder(["frames/letter.xml": frame, "a.xml": xml])
    #expect(folder.refusal(of: "sample/annex-01") == message)
  }

  @Test func partsStandInFramesAlone() {
    func refusal(_ body: String) -> String? { FormSample.refusal(of: FormSample.xml(body: body)) }
    #expect(refusal("<p given=\"date\">क</p>") == "f.xml:9:4: “given” stands only in a frame")
    #expect(refusal("<p><given/></p>") == "f.xml:9:4: <given> stands only in a frame")
  }

  /// No page after the first belongs to nothing; a single page is not counted.
  @Test func runningHeads() throws {
    let xml = FormSample.xml(body: "<subject>विषयको नाम</subject><p>क</p><page-break/><p>ख</p>")
      .replacing("<body>", with: "<body frame=\"letter\">")
    let form = try Form.read(bytes: Array(xml.utf8), file: "f.xml")
    var office = Office(name: "विभाग")
    office.address = "काठमाडौं"
    let issue = Printing.Issue(number: Printing.Issue.Number("७", in: .dispatch))
    let filled = form.compose(values: [:], office: office, issue: issue).sections[0]
    #expect(filled.header.map(\.pages) == [.inner] && filled.footer.contains { $0.pages == [.first, .several] })
    let pages = try Typesetter().pages(form.compose(values: [:], office: office, issue: issue)).pages
    func says(_ page: Page, _ words: String) -> Bool {
      page.items.contains { if case .text(let line) = $0.drawing { line.text.contains(words) } else { false } }
    }
    #expect(says(pages[1], "विषयको नाम") && says(pages[1], "विभाग") && says(pages[1], "२/२"))
    #expect(says(pages[0], "१/२") && !says(pages[0], "विभाग"))
    let blank = try Typesetter().pages(form.compose(values: nil)).pages
    #expect(says(blank[1], "अनुसूची–१") && says(blank[1], "नमूना"))
    let single = try Typesetter().pages(FormSample.form().compose(values: [:], issue: issue)).pages
    #expect(!says(single[0], "१/१"))
  }
}
