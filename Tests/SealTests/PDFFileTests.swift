import Seal
import Testing
import Tools

/// What is read is what the file says, however it is packed, and damage is refused.
@Suite struct PDFFileTests {
  let metadata: Metadata

  init() throws {
    metadata = try Metadata(title: "t", created: Timestamp(year: 2024, month: 8, day: 28))
  }

  private func finished(_ pdf: [UInt8]) throws -> [UInt8] { try Finisher().finish(pdf, metadata: metadata) }

  /// qpdf packs the same objects in its own way: streams of objects, tables with predictors, other numbers.
  @Test(arguments: [
    ["--object-streams=generate"], ["--object-streams=disable", "--stream-data=uncompress"],
    ["--object-streams=generate", "--recompress-flate", "--compression-level=1"], ["--qdf"],
  ])
  func otherPackingsSayTheSame(_ options: [String]) throws {
    let drawn = try CairoPage.pdf(pages: 2, hasPicture: true)
    let repacked = try qpdf(options, on: drawn)
    #expect(try looks(of: try finished(repacked)) == looks(of: try finished(drawn)))
    #expect(try text(of: try finished(repacked)) == text(of: drawn))
  }

  @Test func whatIsFinishedCanBeFinishedAgain() throws {
    let once = try finished(try CairoPage.pdf(pages: 3))
    #expect(try text(of: try finished(once)) == text(of: once))
    #expect(try looks(of: try finished(once)) == looks(of: once))
    #expect(try Tool("qpdf", "--check", "%", on: try finished(once)).status == 0)
  }

  /// Names, strings and numbers in every spelling that the syntax has.
  @Test func spellingsAreRead() throws {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R/X[(a\\(b\\)\\\\\\101\\n(c))<4142 4>-1.5 +2 .5 true null/A#20B]>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type /Page/Parent 2 0 R%comment\n/MediaBox [0 0 10 10]>>",
    ]
    let plain = try qpdf(["--qdf", "--object-streams=disable"], on: try finished(file(of: objects)))
    let words = String(decoding: plain, as: UTF8.self)
    for part in ["(a\\(b\\)\\\\A\\n\\(c\\))", "(AB@)", "-1.5", "/A#20B", "true", "null"] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    "[1 2", "<</A 1", "(open", "<41", "<4G>", "/A#2 1", "1..2", "--1", "foo", "99999999999999999999", "1 1 R", "<</A>>",
    "<<1 2>>", String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
  ])
  func whatIsSpelledWrongIsRefused(_ value: String) {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R/X \(value)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R>>",
    ]
    #expect {
      try finished(file(of: objects))
    } throws: { error in
      if case SealError.unreadablePDF = error { true } else { false }
    }
  }

  /// Bytes changed at random: refused or read, and never more than that.
  @Test func damageNeverStopsTheProgram() throws {
    var chance = SeededGenerator(seed: 41)
    let drawn = try CairoPage.pdf(pages: 2)
    for original in [drawn, try finished(drawn)] {
      var refused = 0
      for _ in 0..<400 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &chance) {
          switch Int.random(in: 0..<3, using: &chance) {
          case 0: bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(in: .min ... .max, using: &chance)
          case 1: bytes.remove(at: Int.random(in: bytes.indices, using: &chance))
          default:
            // The ends hold the table: they are worth more attention than their share.
            let at = bytes.count - Int.random(in: 1...200, using: &chance)
            bytes[at] = UInt8.random(in: 0x28...0x3F, using: &chance)
          }
        }
        do { _ = try finished(bytes) } catch is SealError { refused += 1 }
      }
      #expect(refused > 100)
    }
  }

  /// A table in which the last revision stands for an earlier one.
  @Test func laterRevisionsStand() throws {
    let objects = ["<</Type/Catalog/Pages 2 0 R/X(old)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R>>"]
    var bytes = file(of: objects)
    let table = try #require(startOfTable(bytes))
    let changed = bytes.count
    bytes += Array("1 0 obj\n<</Type/Catalog/Pages 2 0 R/X(new)>>\nendobj\n".utf8)
    let start = bytes.count
    bytes += Array("xref\n1 1\n\(padded(changed)) 00000 n \ntrailer\n<</Root 1 0 R/Size 4/Prev \(table)>>\n".utf8)
    bytes += Array("startxref\n\(start)\n%%EOF\n".utf8)
    let words = String(decoding: try qpdf(["--qdf"], on: try finished(bytes)), as: UTF8.self)
    #expect(words.contains("(new)") && !words.contains("(old)"))
  }

  private func qpdf(_ options: [String], on pdf: [UInt8]) throws -> [UInt8] {
    // The tool takes its arguments one by one.
    let padded = options + Array(repeating: "--warning-exit-0", count: 3 - options.count)
    let tool = try Tool("qpdf", "--static-id", padded[0], padded[1], padded[2], "%", "-", on: pdf)
    #expect(tool.status == 0, "\(tool.complaints)")
    return [UInt8](tool.written)
  }

  private func looks(of pdf: [UInt8]) throws -> [UInt8] {
    [UInt8](try Tool("mutool", "draw", "-q", "-F", "ppm", "-o", "-", "%", on: pdf).written)
  }

  private func text(of pdf: [UInt8]) throws -> String { try Tool("pdftotext", "%", "-", on: pdf).output }

  /// A PDF of these objects, numbered from 1, of which the first is the catalogue.
  private func file(of objects: [String]) -> [UInt8] {
    var (bytes, places): ([UInt8], [Int]) = (Array("%PDF-1.7\n".utf8), [])
    for (index, object) in objects.enumerated() {
      places.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let start = bytes.count
    bytes += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places { bytes += Array("\(padded(place)) 00000 n \n".utf8) }
    bytes += Array("trailer\n<</Root 1 0 R/Size \(places.count + 1)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return bytes
  }

  private func startOfTable(_ pdf: [UInt8]) -> Int? {
    String(decoding: pdf, as: UTF8.self).firstMatch(of: /startxref\n([0-9]+)/).flatMap { Int($0.1) }
  }

  private func padded(_ number: Int) -> String {
    String(repeating: "0", count: 10 - String(number).count) + String(number)
  }
}
