import Cases
import Forms
import Foundation
import Printing
import Testing

/// The blank forms say what the gazette says, word by word. `Wording/` holds the gazette's words, with … for
/// every dotted line.
@Suite struct WordingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Wording")
  private static let worded = Catalogue.builtIn.ids.filter {
    FileManager.default.fileExists(atPath: file($0).path)
  }

  /// What a blank says besides: the score sheets have columns for marks and signatures, which the gazette prints no place
  /// for, and their heads.
  private static let added = [
    "fund-2081/annex-04a": ["क्र.सं. आधार अङ्कभार प्राप्ताङ्क", "क्र.सं. नाम, थर पद समितिमा दस्तखत"],
    "fund-2081/annex-04b": ["क्र.सं. आधार अङ्कभार प्राप्ताङ्क", "क्र.सं. नाम, थर पद समितिमा दस्तखत"],
  ]

  private static func file(_ id: String) -> URL {
    folder.appending(path: id.replacing("/", with: "-") + ".txt")
  }

  @Test func everyAnnexIsHeldAgainstItsGazette() throws {
    let annexes = try Catalogue.builtIn.all().filter { $0.source.annex != nil }.map(\.id)
    #expect(annexes.count >= 31)
    #expect(Set(annexes).isSubset(of: Self.worded))
    #expect(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).count == Self.worded.count)
  }

  @Test(arguments: worded) func blankFormSaysWhatTheGazetteSays(id: String) throws {
    let file = Self.file(id)
    let gazette = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isWhitespace).map(
      String.init)
    // On A4, where there is one: a poster sets the cells of a row another way, which a test of its own reads.
    let form = try Catalogue.builtIn.form(id)
    var printed = try (form.papers.contains(.a4) ? form.printed(on: "a4") : form).compose(nil).words
    for words in Self.added[id, default: []] {
      let place = try #require(printed.firstRange(of: words.split(separator: " ").map(String.init)))
      printed.removeSubrange(place)
    }
    for (index, pair) in zip(gazette, printed).enumerated() where !sameScalars(pair.0, pair.1) {
      let around = gazette[max(0, index - 5)..<index].joined(separator: " ")
      Testing.Issue.record("\(id): after \"\(around)\" the gazette has \"\(pair.0)\", the form \"\(pair.1)\"")
      return
    }
    #expect(printed.count == gazette.count)
  }

  /// Swift's equality takes canonically equal texts for the same; here every character counts.
  private func sameScalars(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.elementsEqual(b.unicodeScalars)
  }
}
