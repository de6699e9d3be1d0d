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
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><form/>", "f.xml:1:"),
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
    #expect(FormSample.refusal(of: xml)?.contains("more than 1048576") == true)
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

  @Test func carriageReturnsCountAsOneCharacter() {
    let body = "<p>क\r\nख {x}</p>"
    #expect(
      FormSample.refusal(of: FormSample.xml(fields: FormSample.fields, body: body))
        == "f.xml:23:4: unknown field “x”")
  }
}
