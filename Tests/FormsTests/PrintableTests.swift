import Forms
import Nepali
import Printing
import Testing
import Tools

/// Every blank as printers and checkers of fonts take it.
@Suite struct PrintableTests {
  @Test(arguments: Catalogue.builtIn.ids)
  func blanksAreText(id: String) throws {
    let form = try Catalogue.builtIn.form(id)
    let day = try BSDate(year: 2081, month: 5, day: 12)
    let pdf = try RendererPool.shared.with { renderer in
      try renderer.pdf(try renderer.publication(form, nil), subject: id, author: "", date: day)
    }
    let streams = try PDFStreams(pdf)
    let outlines = streams.outlineLengths
    #expect(!outlines.isEmpty && outlines.allSatisfy { $0 > 0 }, "an empty glyf: \(outlines)")
    #expect(streams.dictionaries.allSatisfy { $0["/Type"] as? String != "/Page" || $0["/Group"] == nil })
    #expect(streams.glyphTexts.contains([0x20]) && !streams.glyphTexts.contains([0x2005]))
    #expect(streams.glyphTexts.allSatisfy { $0.count <= 8 })
    let printed = try PostScript(pdf)
    #expect(printed.texts > 5)
    // A page that had become a picture would be 2,480 pixels wide, a face of a card 1,011.
    #expect(printed.pictureWidths.allSatisfy { $0 < 1_000 }, "\(printed.pictureWidths)")
  }
}
