import Nepali
import Testing

@Suite("Preeti among Unicode and Latin")
struct PreetiMixedTests {
  @Test(arguments: [
    ("pBf]u btf{ ABC Pvt. Ltd. k|=ln=", "उद्योग दर्ता ABC Pvt. Ltd. प्र.लि."),
    ("उद्योग btf{ 2078/12/05 ;Dd", "उद्योग दर्ता 2078/12/05 सम्म"),
    ("kmf]g g+= 9841234567, Od]n ram@x.com", "फोन नं. 9841234567, इमेल ram@x.com"),
    ("k|f]k|fO6/ /fd axfb'/ yfkf (Ram Bahadur Thapa)", "प्रोप्राइटर राम बहादुर थापा (Ram Bahadur Thapa)"),
    ("उद्योगsf] gfd", "उद्योगको नाम"), ("lgj]bg u/]sf] 5 .", "निवेदन गरेको छ ।"),
    ("Ward No. 5, Lalitpur", "Ward No. 5, Lalitpur"), ("(क) 5 .", "(क) 5 ."), ("", ""),
    ("ड्रायर (१०० kg) ljB't", "ड्रायर (१०० kg) विद्युत"),
  ])
  func mends(typed: String, unicode: String) {
    #expect(Preeti.mended(typed) == unicode)
  }

  @Test func mendsAlmostEveryLineOfTheGazette() {
    let wrong = PreetiFixture.pairs.filter { Preeti.mended($0.preeti) != $0.unicode }
    #expect(wrong.count <= 18, "\(wrong.map(\.preeti))")
  }

  @Test func leavesTheRestAlone() {
    for (_, unicode) in PreetiFixture.pairs { #expect(Preeti.mended(unicode) == unicode) }
    for line in LatinFixture.lines { #expect(Preeti.mended(line) == Normalisation.nfc(line)) }
  }

  @Test func piecesAreTheLine() {
    for (preeti, unicode) in PreetiFixture.pairs {
      for line in [preeti, unicode, unicode + preeti] {
        let pieces = Preeti.pieces(of: line)
        #expect(pieces.map(\.text).joined() == line)
        #expect(pieces.allSatisfy { piece in piece.confidence.map { (0...1).contains($0) } ?? true })
      }
    }
  }

  @Test func columns() {
    #expect(Preeti.confidence(of: PreetiFixture.pairs.map(\.preeti)) > 0.98)
    #expect(Preeti.confidence(of: PreetiFixture.pairs.map(\.unicode)) < 0.02)
    #expect(Preeti.confidence(of: LatinFixture.lines) < 0.02)
    #expect(Preeti.confidence(of: ["२०७८", "12", ""]) == 0)
    // A cell that says little alone is judged by its column.
    #expect(Preeti.confidence(of: ["kb"]) < 0.5)
    #expect(
      Preeti.confidence(of: ["kb", "/fd yfkf", "l;tf /fO{", "xl/axfb'/ >]i7", "nIdL k|;fb zdf{"]) > 0.85)
    for (cell, share, isLikely) in [
      ("kb", 0.98, true), ("kb", 0.3, false), ("Ram", 0.98, false), ("TV", 0.98, false), ("12", 0.98, false),
      ("l;tf /fO{", 0.02, true), ("Sita Rai", 0.98, false),
    ] { #expect(Preeti.isLikely(cell, inColumnOf: share) == isLikely, "\(cell)") }
    #expect((0.4...0.6).contains(Preeti.confidence(of: ["/fd yfkf", "Sita Rai", "xl/ zdf{", "Gita Thapa"])))
  }
}
