import Nepali
import Testing

@Suite("Text that another program spoilt")
struct LostTextTests {
  @Test(arguments: [
    ("राम &amp; सन्स", "holds the mark-up “&amp;”; “राम & सन्स” may be meant"),
    ("राम&nbsp;थापा", "holds the mark-up “&nbsp;”; “राम थापा” may be meant"),
    ("&#2344;&#2375;पाल", "holds the mark-up “&#2344;”; “नेपाल” may be meant"),
    ("&#x928;ेपाल", "holds the mark-up “&#x928;”; “नेपाल” may be meant"),
    ("क &amp;nbsp; ख", "holds the mark-up “&amp;”; “क   ख” may be meant"),
    ("\\u0930ाम", "holds the escape “\\u0930”; “राम” may be meant"),
    ("%E0%A4%A8%E0%A5%87पाल", "holds the escape “%E0%A4%A8”; “नेपाल” may be meant"),
    ("राम&shy;", "holds the mark-up “&shy;”; “राम” may be meant"),
    ("राम ???? थापा", "holds “???”, which other programs leave where letters were lost"),
    ("à¤°à¤¾à¤®", "“à¤°à¤¾à¤®” looks like UTF-8 read as Windows-1252; “राम” may be meant"),
    ("à¤¨à¥‡à¤ªà¤¾à¤²", "“à¤¨à¥‡à¤ªà¤¾à¤²” looks like UTF-8 read as Windows-1252; “नेपाल” may be meant"),
  ])
  func isDoubted(_ text: String, _ doubt: String) {
    #expect(LostText.doubts(about: text) == [doubt])
  }

  @Test(arguments: [
    "राम & सन्स", "AT&T; Inc.", "के हो ?", "क्या ??", "& ; &", "&unknown;", "&#;", "&#x;", "&#xFFFFFFFF;",
    "à la carte", "à¤ á",
    "R&D;", "C:\\users", "\\u", "\\u00", "50% E0", "%41%42%43", "%E0%A4", "१००%", "\\u0041",
  ])
  func passes(_ text: String) {
    #expect(LostText.doubts(about: text).isEmpty)
  }
}
