import Seal
import Testing
import Tools

/// What lies under pages shows on them, under their words, and is in the file once.
@Suite struct UnderlayTests {
  let metadata: Metadata

  init() throws {
    metadata = try Metadata(title: "t", created: Timestamp(year: 2024, month: 8, day: 28))
  }

  private func looks(of pdf: [UInt8], page: Int) throws -> [UInt8] {
    [UInt8](try Tool("mutool", "draw", "-q", "-F", "ppm", "-o", "-", "%", "\(page)", on: pdf).written)
  }

  @Test func itShowsWhereItIsLaidAndNowhereElse() throws {
    let finisher = Finisher()
    let (pages, under) = (try CairoPage.pdf(["कख", "ab"], pages: 3, opacity: 1), try CairoPage.pdf(["गघङचछ", "under"]))
    let bare = try finisher.finish(pages, metadata: metadata)
    let laid = try finisher.finish(pages, metadata: metadata, underlays: [Underlay(pdf: under, pages: [0, 2])])
    #expect(try Tool("qpdf", "--check", "%", on: laid).status == 0)
    #expect(try looks(of: laid, page: 2) == looks(of: bare, page: 2))
    for page in [1, 3] {
      #expect(try looks(of: laid, page: page) != looks(of: bare, page: page))
      #expect(try Tool("pdftotext", "-f", "\(page)", "-l", "\(page)", "%", "-", on: laid).output.contains("under"))
    }
    #expect(try looks(of: laid, page: 1) == looks(of: laid, page: 3))
    // A second page costs a name, not the drawing again.
    let once = try finisher.finish(pages, metadata: metadata, underlays: [Underlay(pdf: under, pages: [0])])
    #expect(laid.count - once.count < 200 && once.count - bare.count > 2_000)
  }

  /// Two on one page: the later one covers the earlier one, and the page covers both.
  @Test func thePageIsOnTopAndOrderHolds() throws {
    let finisher = Finisher()
    let (one, other) = (try CairoPage.block(0.8), try CairoPage.block(0.2))
    func top(_ page: [UInt8], _ under: [[UInt8]]) throws -> UInt8 {
      let laid = try finisher.finish(
        page, metadata: metadata, underlays: under.map { Underlay(pdf: $0, pages: [0]) })
      let drawn = try looks(of: laid, page: 1)
      // The pixel in the middle of 300 × 200.
      return drawn[drawn.count - 300 * 200 * 3 + (100 * 300 + 150) * 3]
    }
    let empty = try CairoPage.block(nil)
    #expect(try top(empty, []) == 255 && top(empty, [one]) == 204 && top(empty, [one, other]) == 51)
    #expect(try top(empty, [other, one]) == 204 && top(other, [one]) == 51)
  }

  @Test func whatCannotBeLaidIsRefused() throws {
    let page = try CairoPage.pdf()
    for underlay in [Underlay(pdf: page, pages: [1]), Underlay(pdf: [1, 2, 3], pages: [0])] {
      #expect(throws: SealError.self) { try Finisher().finish(page, metadata: metadata, underlays: [underlay]) }
    }
  }
}
