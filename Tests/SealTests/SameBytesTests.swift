import Foundation
import Seal
import Testing
import Tools

/// The same page must give the same file, whenever and after whatever it was drawn.
@Suite struct SameBytesTests {
  let metadata: Metadata

  init() throws {
    metadata = try Metadata(title: "t", created: Timestamp(year: 2024, month: 8, day: 28))
  }

  @Test func drawnAgainIsTheSame() throws {
    let first = try Finisher().finish(try CairoPage.pdf(), metadata: metadata)
    _ = try CairoPage.pdf(["कखगघ", "something else"])
    #expect(try Finisher().finish(try CairoPage.pdf(), metadata: metadata) == first)
  }

  @Test func anotherDayIsTheSame() throws {
    let drawn = try CairoPage.pdf()
    let later = try changed(drawn, pattern: "CreationDate \\(D:\\d{14}", to: "CreationDate (D:20990101000000")
    #expect(try Finisher().finish(later, metadata: metadata) == Finisher().finish(drawn, metadata: metadata))
  }

  @Test func otherFontTagsAreTheSame() throws {
    let drawn = try CairoPage.pdf()
    // As after other pages: the tags of all four fonts differ, the subsets do not.
    let retagged = try changed(drawn, pattern: "/[A-Z]{6}\\+", to: "/QQQQQQ+")
    #expect(try Finisher().finish(retagged, metadata: metadata) == Finisher().finish(drawn, metadata: metadata))
  }

  @Test func tagsFollowTheSubsetAndAgree() throws {
    func names(_ lines: [String]) throws -> [String] {
      let sealed = try Finisher().finish(try CairoPage.pdf(lines), metadata: metadata)
      let plain = try Tool("qpdf", "--qdf", "--object-streams=disable", "%", "-", on: sealed).output
      let tagged = plain.matches(of: /\/(BaseFont|FontName) \/([A-Z]{6}\+[A-Za-z-]+)/)
      #expect(plain.matches(of: #/\/(BaseFont|FontName) /#).count == tagged.count)
      return tagged.map { String($0.output.2) }
    }
    let one = try names(["कख", "ab"])
    // A composite font says its name three times, a simple one twice; each says one name.
    let counts = Dictionary(grouping: one) { $0 }.mapValues { $0.count }
    #expect(counts.values.sorted() == [2, 3])
    #expect(Set(one).isDisjoint(with: try names(["गघ", "cd"])))
  }

  @Test func otherContentHasAnotherIdentifier() throws {
    func identifier(_ lines: [String], _ metadata: Metadata) throws -> String {
      let sealed = try Finisher().finish(try CairoPage.pdf(lines), metadata: metadata)
      return try Tool("mutool", "show", "%", "trailer/ID", on: sealed).output
    }
    let other = try Metadata(title: "u", created: metadata.created)
    let all = [
      try identifier(["कख"], metadata), try identifier(["गघ"], metadata), try identifier(["कख"], other),
    ]
    #expect(Set(all).count == 3)
    #expect(try identifier(["कख"], metadata) == all[0])
  }

  /// The PDF with all matches replaced by text of the same length, so that its table still holds.
  private func changed(_ pdf: [UInt8], pattern: String, to replacement: String) throws -> [UInt8] {
    let text = try #require(String(data: Data(pdf), encoding: .isoLatin1))
    let result = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    #expect(result != text && result.count == text.count)
    return [UInt8](try #require(result.data(using: .isoLatin1)))
  }
}
