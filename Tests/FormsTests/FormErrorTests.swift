import Cases
import Forms
import Printing
import Testing

/// What is wrong with a form file is said with its line and column.
@Suite struct FormErrorTests {
  @Test(arguments: [
    // The fields of the sample begin in line 5, its body in line 22.
    ("<p>{nam}</p>", "f.xml:22:5: unknown field “nam”; did you mean “name”?"),
    ("<p>नाम &amp; {nam}</p>", "f.xml:22:15: unknown field “nam”; did you mean “name”?"),
    ("<p>नाम\n  {nam}</p>", "f.xml:23:4: unknown field “nam”; did you mean “name”?"),
    ("<p>नाम <!-- {x} --> {nam}</p>", "f.xml:22:22: unknown field “nam”; did you mean “name”?"),
    ("<p>{number:vreb}</p>", "f.xml:22:12: unknown format “vreb”; did you mean “verb”?"),
    ("<p>{name:long}</p>", "f.xml:22:10: text has no formats"),
    ("<p>{photo}</p>", "f.xml:22:5: photo is a picture and cannot stand in words"),
    ("<p>{name</p>", "f.xml:22:4: a “{” without its partner"),
    ("<p>name}</p>", "f.xml:22:8: a “}” without its partner"),
    ("<p>{#}</p>", "f.xml:22:5: {#} stands only in a repeated row"),
    ("<headng>क</headng>", "f.xml:22:1: unknown element “headng”; did you mean “heading”?"),
    ("<p alin=\"end\">क</p>", "f.xml:22:4: unknown attribute “alin”; did you mean “align”?"),
    ("<p align=\"left\">क</p>", "f.xml:22:11: “left” is none of “start”, “centre”, “end”, “justified”"),
    ("<p before=\"3\">क</p>", "f.xml:22:12: “3” is not a length such as 12mm or 4.5pt"),
    ("<p when=\"number\" is=\"one two\">क</p>", "f.xml:22:26: unknown key “two”"),
    ("<p when=\"count\" is=\"one\">क</p>", "f.xml:22:10: count is an integer, not a choice"),
    ("<p when=\"name\">क</p>", "f.xml:22:10: name is required, so it is always filled"),
    ("<p is=\"one\">क</p>", "f.xml:22:8: “is” needs “when” or “unless”"),
    ("<p><check-box of=\"number\" key=\"on\"/></p>", "f.xml:22:32: unknown key “on”; did you mean “one”?"),
    ("<heading>क</heading>", "f.xml:22:1: <heading> needs the attribute “level”"),
    ("<heading level=\"7\">क</heading>", "f.xml:22:17: “7” is not a whole number from 1 to 6"),
    ("<columns>क</columns>", "f.xml:22:10: no words may stand in <columns>"),
    ("<photo of=\"name\" width=\"3mm\" height=\"3mm\"/>", "f.xml:22:12: name is text, not a picture"),
    (
      "<list><items of=\"tasks\" first=\"x\"/></list>",
      "f.xml:22:32: “x” begins no series; १. (१) (क) (अ) 1. or (a) does"
    ),
    ("<list><items of=\"name\" first=\"१.\"/></list>", "f.xml:22:18: name is text, not a list"),
    (
      "<table columns=\"1 wide\"><row><cell/><cell/></row></table>",
      "f.xml:22:19: “wide” is no width: 12mm, natural or a share such as 1"
    ),
    (
      "<table columns=\"1 1\"><row><cell/></row></table>",
      "f.xml:22:1: a row has fewer cells than the 2 columns"
    ),
    (
      "<table columns=\"1\"><row><cell/><cell/></row></table>",
      "f.xml:22:1: a row has more cells than the 1 columns"
    ),
    (
      "<table columns=\"1\"><row><cell down=\"2\"/></row></table>",
      "f.xml:22:1: a cell reaches below the last row"
    ),
    ("<office part=\"emblm\"/>", "f.xml:22:15: unknown part “emblm”; did you mean “emblem”?"),
  ]) func body(body: String, message: String) {
    #expect(FormSample.refusal(of: FormSample.xml(fields: FormSample.fields, body: body)) == message)
  }

  @Test(arguments: [
    (
      "<txt name=\"a\" label=\"क\" english=\"A\"/>",
      "f.xml:5:1: unknown kind of field “txt”; did you mean “text”?"
    ),
    ("<text name=\"a\" english=\"A\"/>", "f.xml:5:1: <text> needs the attribute “label”"),
    (
      "<text name=\"Ab\" label=\"क\" english=\"A\"/>",
      "f.xml:5:13: “Ab” is no name: small ASCII letters, digits and _ make a name"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\"/>\n<date name=\"a\" label=\"क\" english=\"A\"/>",
      "f.xml:6:13: a is already declared in line 5"
    ),
    (
      "<date name=\"a\" label=\"क\" english=\"A\" limit=\"3\"/>",
      "f.xml:5:45: <date> has no attribute “limit”"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" fit=\"shrink\"/>",
      "f.xml:5:43: “shrink” is none of “wrap”, “refuse LINES”, “condense LINES FLOOR”"
    ),
    (
      "<choice name=\"a\" label=\"क\" english=\"A\"><alternative key=\"x\">क</alternative></choice>",
      "f.xml:5:1: a choice needs two alternatives"
    ),
    (
      "<money name=\"a\" label=\"क\" english=\"A\" derived=\"b\"/>\n"
        + "<money name=\"b\" label=\"क\" english=\"A\" derived=\"a\"/>",
      "f.xml:5:1: a is derived from itself: a → b → a"
    ),
    (
      "<money name=\"a\" label=\"क\" english=\"A\" derived=\"a\"/>",
      "f.xml:5:1: a is derived from itself: a → a"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" derived=\"1\"/>",
      "f.xml:5:38: a is text and cannot be derived"
    ),
    (
      "<integer name=\"a\" label=\"क\" english=\"A\" from=\"9\" to=\"3\"/>",
      "f.xml:5:54: “3” is not a whole number from 9 to 1000000000"
    ),
    ("<table name=\"a\" label=\"क\" english=\"A\"/>", "f.xml:5:1: the table has no columns"),
    (
      "<money name=\"a\" label=\"क\" english=\"A\" gathered=\"{b}\"/>",
      "f.xml:5:49: only text is gathered from other fields"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" gathered=\"{b\"/>",
      "f.xml:5:48: a “{” without its partner"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" gathered=\"b\"/>",
      "f.xml:5:48: a gathered value names at least one field"
    ),
    (
      "<text name=\"a\" label=\"क\" english=\"A\" gathered=\"{B}\"/>", "f.xml:5:49: “B” is no name of a field"
    ),
  ]) func fields(fields: String, message: String) {
    #expect(FormSample.refusal(of: FormSample.xml(fields: fields)) == message)
  }

  @Test(arguments: [
    (
      "id=\"sample/annex-01\"", "id=\"Sample\"",
      "f.xml:1:11: “Sample” is no identity such as madhesh-2078/annex-03"
    ),
    ("kind=\"sheet\"", "kind=\"shet\"", "f.xml:1:34: unknown kind “shet”; did you mean “sheet”?"),
    ("<rule>नियम १</rule>", "", "f.xml:3:1: <source> needs <rule>"),
    ("<annex>अनुसूची–१</annex>", "<annex> </annex>", "f.xml:3:54: <annex> is empty"),
    (
      "<annex>अनुसूची–१</annex>", "<annex>अ</annex><annex>आ</annex>",
      "f.xml:3:70: <annex> stands here a second time"
    ),
    ("<title>नमूना</title>", "<title><b>न</b></title>", "f.xml:2:8: <title> holds words only, found <b>"),
  ]) func identity(part: String, replacement: String, message: String) {
    let xml = FormSample.xml().replacing(part, with: replacement)
    #expect(FormSample.refusal(of: xml) == message)
  }

  @Test func dateThatDoesNotExist() throws {
    let xml = FormSample.xml().replacing("2080-01-01", with: "2080-13-01")
    let refusal = try #require(FormSample.refusal(of: xml))
    #expect(refusal.hasPrefix("f.xml:1:47: “from” is no Bikram Sambat date: "))
  }

  @Test(arguments: [
    (
      "<list name=\"a\" label=\"क\" english=\"A\"/><flag name=\"a\" label=\"क\" english=\"A\"/>",
      "a is already declared"
    ),
    (
      "<table name=\"t\" label=\"क\" english=\"T\"><date name=\"a\" label=\"क\" english=\"A\"/>"
        + "<date name=\"a\" label=\"क\" english=\"A\"/></table>", "a is already declared"
    ),
    (
      "<choice name=\"a\" label=\"क\" english=\"A\"><alternative key=\"x\">क</alternative>"
        + "<alternative key=\"x\">ख</alternative></choice>", "x"
    ),
    ("<flag name=\"a\" name=\"b\" label=\"क\" english=\"A\"/>", "name"),
  ]) func duplicates(fields: String, words: String) throws {
    let refusal = try #require(FormSample.refusal(of: FormSample.xml(fields: fields)))
    #expect(refusal.contains(#/^f\.xml:5:[0-9]+: ./#) && refusal.contains(words), "\(refusal)")
  }
}
