import Foundation
import Layout
import Testing

/// The letters are those that Nepali offices print, in every weight.
@Suite struct LetterformTests {
  private static let families: [(family: Family, column: Int)] = [(.sans, 1), (.serif, 2), (.annapurna, 3)]

  private func corpus() throws -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Letterforms/conjuncts.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Regular and Bold alike draw each conjunct with the glyphs that were looked at.
  @Test func conjunctsAreDrawnAsExpected() throws {
    let rows = try corpus(), typesetter = try Typesetter()
    #expect(rows.count >= 300)
    for row in rows {
      try #require(row.count == 4)
      for (family, column) in Self.families {
        for isBold in [false, true] {
          let names = try typesetter.glyphNames(row[0], family: family, isBold: isBold).joined(separator: " ")
          #expect(names == row[column], "\(row[0]) in \(family), bold: \(isBold)")
        }
      }
    }
  }

  /// What offices' typewriters had one type for is one glyph.
  @Test(arguments: [
    "द्द", "द्ध", "ट्ट", "ट्ठ", "ड्ड", "द्म", "द्व", "द्य", "ह्म", "ह्न", "ह्र", "ह्य", "ह्व", "क्त", "श्व", "श्च", "ष्ट", "ष्ठ", "त्त", "श्र",
    "प्र", "क्ष", "ज्ञ", "त्र",
  ])
  func officesConjunctsAreOneGlyph(conjunct: String) throws {
    let typesetter = try Typesetter()
    for (family, _) in Self.families {
      for isBold in [false, true] {
        #expect(try typesetter.glyphNames(conjunct, family: family, isBold: isBold).count == 1)
      }
    }
  }

  /// झ, ५, ८, ९ are Nepal's wherever they stand, with their halves, and whatever is asked of conjuncts.
  @Test(arguments: Conjuncts.allCases)
  func lettersAreNepals(conjuncts: Conjuncts) throws {
    let typesetter = try Typesetter()
    for word in ["झ", "५", "८", "९", "झ्य", "झ्झ", "क्झ", "र्झि", "सम्झौता", "द्ध्५", "झ्र", "ञ्झ्य"] {
      for family in [Family.sans, .serif] {
        for isBold in [false, true] {
          let names = try typesetter.glyphNames(word, family: family, isBold: isBold, conjuncts: conjuncts)
          #expect(names.contains { $0.hasSuffix("NEP") }, "\(word): \(names)")
          #expect(!names.contains { ["jhadeva", "jhaprehalfdeva", "uni091D", "uni091D094D"].contains($0) })
        }
      }
    }
  }

  @Test func anOfficeMayShowTheHalant() throws {
    let typesetter = try Typesetter()
    #expect(
      try typesetter.glyphNames("द्ध", family: .sans, isBold: false, conjuncts: .halant)
        == ["dadeva", "viramadeva", "dhadeva"])
    #expect(try typesetter.glyphNames("द्ध", family: .annapurna, isBold: false, conjuncts: .halant).count == 1)
  }

  /// A date stays one: Annapurna's tables for Graphite make ½ of १/२.
  @Test func digitsMakeNoFractions() throws {
    let names = try Typesetter().glyphNames("२०८१/२/४", family: .annapurna, isBold: false)
    #expect(names.count == 8)
  }

  /// Latin is set smaller beside Devanagari, but not where the page is in English.
  @Test func latinIsSmallerBesideDevanagari() throws {
    func sizes(_ language: Language, _ family: Family) throws -> [Double] {
      let style = ParagraphStyle(family: family, size: .pt(10))
      let document = Document(
        title: "नमूना", name: "specimen",
        sections: [Section(language: language, blocks: [Specimen.paragraph("उद्योग Industry 12", style)])])
      let pages = try Typesetter().pages(document)
      return pages.listing.split(separator: "\n").flatMap { $0.split(separator: " | ") }
        .compactMap { run in run.split(separator: " ").drop { !$0.contains("Noto") }.dropFirst().first }
        .compactMap { Double($0) }
    }
    #expect(try sizes(.nepali, .serif) == [10, 9])
    #expect(try sizes(.english, .serif) == [10, 10])
    #expect(try sizes(.nepali, .sans) == [10, 9])
  }
}
