import Nepali
import Testing
import Tools

@Suite("Preeti")
struct PreetiTests {
  @Test func convertsEveryLine() {
    #expect(PreetiFixture.pairs.count == 507)
    for (preeti, unicode) in PreetiFixture.pairs {
      #expect(Preeti.unicode(preeti) == unicode)
    }
  }

  @Test(arguments: [
    ("g]kfn ;/sf/", "नेपाल सरकार"), ("pBf]u btf{ k|df0f–kq", "उद्योग दर्ता प्रमाण–पत्र"), ("k'¥ofO{", "पुर्‍याई"),
    ("lhNnf sfof{no", "जिल्ला कार्यालय"), ("z'¢", "शुद्घ"), ("/fli6«o", "राष्ट्रिय"), ("ljZjljBfno", "विश्वविद्यालय"),
    ("cf}Bf]lus", "औद्योगिक"), ("P]g", "ऐन"), ("pmhf{", "ऊर्जा"),
    ("qmd", "क्रम"), ("Qm", "क्त"), ("kmf]6f]", "फोटो"), ("d´f}nf", "मझौला"), ("demf}nf", "मझौला"), ("k'gM", "पुनः"),
    ("qmdzM", "क्रमशः"), ("gfd M", "नाम :"), ("x'g'x'G5", "हुनुहुन्छ"), ("?kof“", "रुपया“"),
    ("k|mfO{", "फ्राई"), ("k|mfGz", "फ्रान्श"), ("km|fG;", "फ्रान्स"), ("k¥of]", "पर्\u{200D}यो"), ("pBf]u", "उद्योग"),
    ("/fdaxfb'/ >]i7", "रामबहादुर श्रेष्ठ"), ("nIdL k|;fb zdf{", "लक्ष्मी प्रसाद शर्मा"),
  ])
  func converts(preeti: String, unicode: String) {
    #expect(Preeti.unicode(preeti) == unicode)
  }

  /// Whatever is typed, the result has no more of the keys that Preeti redraws into letters.
  @Test func neverFails() {
    var generator = SeededGenerator(seed: 99)
    let keys = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ{}[]|\\'\";:/?+ §ªÍ0123456789")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          keys[Int.random(in: 0..<keys.count, using: &generator)]
        })
      let unicode = Preeti.unicode(text)
      #expect(Normalisation.isNFC(unicode))
      #expect(!unicode.utf8.contains { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }, "\(text)")
      _ = Preeti.isLikely(text)
    }
  }

  @Test func recognisesMostLines() {
    let known = PreetiFixture.pairs.filter { Preeti.isLikely($0.preeti) }
    #expect(known.count * 100 >= PreetiFixture.pairs.count * 85, "\(known.count)")
    #expect(Preeti.isLikely("g]kfn ;/sf/"))
    #expect(Preeti.isLikely("उद्योग btf{ k|df0f"))
    let short = [
      "/fd", "xl/", "nlntk'/", "lj/f6gu/", "af/f", ";Kt/L", "ef/t", "rLg", "/Ltf", "ahf/", ">L /fd", "8Da/", "eLd",
      "lhNnf", "hf/L ldlt", "3/ gDa/", "ldltM", "s'n /sd", "hDdf", "a:tL", "b:tvt",
    ]
    for word in short { #expect(Preeti.isLikely(word), "\(word)") }
    for name in ["/fdaxfb'/ >]i7", "nIdL k|;fb zdf{", "l;tf s'df/L ofbj", "hgsk'/ dvfgf pBf]u k|f=ln="] {
      #expect(Preeti.isLikely(name), "\(name)")
    }
  }

  @Test func leavesUnicodeAlone() {
    for (_, unicode) in PreetiFixture.pairs { #expect(!Preeti.isLikely(unicode)) }
  }

  @Test(arguments: LatinFixture.lines)
  func leavesLatinAlone(_ line: String) {
    #expect(!Preeti.isLikely(line))
  }
}
