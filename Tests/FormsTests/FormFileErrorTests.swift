import Cases
import Forms
import Printing
import Testing

/// A file that is no sound XML, or more than a form may be, is refused before anything is made of it.
@Suite struct FormFileErrorTests {
  @Test(arguments: [
    ("", "f.xml:1:1: "),
    ("<form", "f.xml:1:6: "),
    ("<form><a></form>", "f.xml:1:"),
    ("<form>&nbsp;</form>", "f.xml:1:"),
    ("<!DOCTYPE form [<!ENTITY a \"b\">]><form>&a;</form>", "f.xml:1:16: a form has no DOCTYPE"),
    ("<!DOCTYPE form SYSTEM \"file:///etc/passwd\"><form/>", "f.xml:1:43: a form has no DOCTYPE"),
    ("<form xmlns=\"urn:x\"/>", "f.xml:1:1: a form has no namespaces"),
    ("<form><![CDATA[x]]></form>", "f.xml:1:"),
    ("<page/>", "f.xml:1:1: a form file begins with <form>, found <page>"),
    ("<form id=\"a/b\" kind=\"sheet\" from=\"2080-01-01\"/>", "f.xml:1:1: the form has no <fields>"),
  ]) func files(xml: String, beginning: String) {
    let refusal = FormSample.refusal(of: xml)
    #expect(refusal?.hasPrefix(beginning) == true, "\(refusal ?? "taken")")
    #expect(refusal?.contains("\n") == false)
  }

  @Test func invalidUTF8() {
    #expect(throws: FormError.self) { try Form.read(bytes: [0x3C, 0xFF, 0x3E], file: "f.xml") }
  }

  @Test func tooLarge() {
    let xml = FormSample.xml(body: "<p>" + String(repeating: "क", count: 400_000) + "</p>")
    #expect(FormSample.refusal(of: xml)?.contains("more than 262144") == true)
  }

  @Test func tooDeep() {
    let body = String(repeating: "<group>", count: 40) + String(repeating: "</group>", count: 40)
    #expect(FormSample.refusal(of: FormSample.xml(body: body))?.hasSuffix("elements nest too deep") == true)
  }

  @Test(arguments: [
    "<!DOCTYPE lolz [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>",
    "<!DOCTYPE form [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>",
    "<!DOCTYPE form [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE form>",
  ]) func noDocumentType(head: String) throws {
    let refusal = try #require(FormSample.refusal(of: head + FormSample.xml(body: "<p>&c;&x;</p>")))
    #expect(refusal.hasPrefix("f.xml:1:") && refusal.hasSuffix("a form has no DOCTYPE"), "\(refusal)")
  }

  @Test(arguments: ["\u{1}", "\u{B}", "\u{FFFF}", "&#1;", "&#xFFFE;"]) func controlCharacters(text: String)
    throws
  {
    let refusal = try #require(FormSample.refusal(of: FormSample.xml(body: "<p>क\(text)</p>")))
    #expect(refusal.contains(#/^f\.xml:[0-9]+:[0-9]+: ./#) && !refusal.contains("\n"), "\(refusal)")
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "31: the file declares the encoding “ISO-8859-1”"),
    ("<?xml version='1.0' encoding = 'utf-16' ?>", "33: the file declares the encoding “utf-16”"),
    ("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>", "31: the file declares the encoding “US-ASCII”"),
    ("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "32: the file declares the encoding “UTF-7”"),
  ]) func encodings(head: String, words: String) {
    #expect(FormSample.refusal(of: head + FormSample.xml()) == "f.xml:1:\(words); a form file is UTF-8")
  }

  @Test(arguments: ["", " encoding=\"UTF-8\"", " encoding='utf-8'"]) func utf8(encoding: String) throws {
    let xml = "<?xml version=\"1.0\"\(encoding)?>\n" + FormSample.xml()
    #expect(try Form.read(bytes: Array(xml.utf8), file: "f.xml").title == "नमूना")
  }

  @Test func usASCII() throws {
    let xml = "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><form/>"
    #expect(FormSample.refusal(of: xml) == "f.xml:1:42: <form> needs the attribute “id”")
    let utf16 = FormSample.xml().unicodeScalars.filter(\.isASCII).flatMap { [UInt8($0.value), 0] as [UInt8] }
    #expect(throws: FormError.self) { try Form.read(bytes: utf16, file: "f.xml") }
  }

  @Test(arguments: [
    ("\u{202E}abc", "U+202E RIGHT-TO-LEFT OVERRIDE stands here: a control of writing direction"),
    ("\u{E000}", "U+E000 stands here: a private-use character, which no font here knows"),
    ("\u{378}", "U+0378 stands here: a code point without a character"),
    ("\u{200B}", "U+200B ZERO WIDTH SPACE stands here: an invisible character"),
    ("&#x202E;", "U+202E RIGHT-TO-LEFT OVERRIDE stands here: a control of writing direction"),
  ]) func charactersThatHide(text: String, words: String) {
    #expect(FormSample.refusal(of: FormSample.xml(body: "<p>क \(text)</p>")) == "f.xml:9:6: \(words)")
    let label = FormSample.xml(fields: "<flag name=\"a\" label=\"क\(text)\" english=\"A\"/>")
    #expect(FormSample.refusal(of: label) == "f.xml:5:24: \(words)")
  }

  @Test func longNames() throws {
    let long = String(repeating: "x", count: 15_000)
    for body in ["<\(long)/>", "<p>&\(long);</p>", "<p \(long)=\"\"/>", "<p align=\"\(long)\"/>"] {
      let refusal = try #require(FormSample.refusal(of: FormSample.xml(body: body)))
      #expect(refusal.hasPrefix("f.xml:9:") && refusal.count < 700)
    }
    let name = String(repeating: "न", count: 3_000) + "\n\u{202E}"
    let unread = #expect(throws: FormError.self) { try Form.read(bytes: [], file: name) }
    #expect(unread?.description.contains("\n") == false)
    #expect(unread.map { $0.description.count < 700 } == true)
  }

  /// A file may be one line; its columns are right at every length.
  @Test func columnsOfALongLine() {
    var wrong: [Int] = []
    for length in 0..<400 {
      let words = String(repeating: "कa ", count: length)
      let refusal = FormSample.refusal(of: FormSample.xml(body: "<p>\(words){x}</p>"))
      if refusal != "f.xml:9:\(3 * length + 5): unknown field “x”" { wrong.append(length) }
    }
    #expect(wrong == [])
  }

  @Test func carriageReturnsCountAsOneCharacter() {
    let body = "<p>क\r\nख {x}</p>"
    #expect(
      FormSample.refusal(of: FormSample.xml(fields: FormSample.fields, body: body))
        == "f.xml:23:4: unknown field “x”")
  }
}
