import Layout
import Testing
import Tools

@Suite struct ListingTests {
  @Test func everyBlockHasItsPlace() throws {
    let pages = try Typesetter().pages(Specimen.everything)
    try expectSnapshot(pages.listing, "everything")
    try expectSnapshot(pages.plainText, "everything-text")
  }

  @Test func theSecondTimeIsAsTheFirst() throws {
    let typesetter = try Typesetter()
    let first = try typesetter.pages(Specimen.everything)
    _ = try typesetter.pages(Specimen.document([Specimen.table(rows: 40)]))
    #expect(try typesetter.pages(Specimen.everything) == first)
    #expect(try Typesetter().pages(Specimen.everything).listing == first.listing)
  }
}
