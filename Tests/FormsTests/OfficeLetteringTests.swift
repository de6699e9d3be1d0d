import Cases
import Forms
import Foundation
import Layout
import Printing
import Testing

/// What an office file says of letters, and which papers follow it.
@Suite struct OfficeLetteringTests {
  private func read(_ members: String) throws(FormError) -> Office {
    try Office.read(
      Array("{\"name\": \"उद्योग विभाग\", \(members)}".utf8), file: "office.json", catalogue: .builtIn,
      hasGlyph: { _ in true }
    ) { path in
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return try [UInt8](Data(contentsOf: root.appending(path: "Fonts/files/\(path)")))
    }
  }

  private func family(_ form: String, _ office: Office) throws -> Family? {
    try Catalogue.builtIn.form(form).compose(nil, office: office).lettering.family
  }

  @Test func lettersAndCertificatesAreInABookFace() throws {
    #expect(try family("fitta-2077/annex-03", .neutral) == .annapurna)
    #expect(try family("madhesh-2078/annex-03", .neutral) == .annapurna)
    #expect(try family("fitta-2077/annex-02", .neutral) == nil)
  }

  @Test func anOfficeChoosesAmongTheCarried() throws {
    let families: [(String, Family)] = [
      ("noto-serif", .serif), ("noto-sans", .sans), ("annapurna", .annapurna),
    ]
    for (name, expected) in families {
      let office = try read("\"typeface\": \"\(name)\"")
      #expect(office.lettering.family == expected)
      #expect(office.typefaceFiles.isEmpty)
      for form in ["fitta-2077/annex-03", "fitta-2077/annex-02"] {
        #expect(try family(form, office) == expected)
      }
    }
    #expect(try read("\"conjuncts\": \"halant\"").lettering.conjuncts == .halant)
    #expect(try read("\"address\": \"काठमाडौं\"").lettering == Lettering())
  }

  @Test func anOfficeBringsItsOwn() throws {
    let own = "{\"regular\": \"AnnapurnaSIL-Regular.ttf\", \"bold\": \"AnnapurnaSIL-Bold.ttf\"}"
    let office = try read("\"typeface\": \(own)")
    guard case .own? = office.lettering.family else { throw Failure() }
    #expect(office.typefaceFiles.keys.sorted() == ["AnnapurnaSIL-Bold.ttf", "AnnapurnaSIL-Regular.ttf"])
  }

  private struct Failure: Error {}

  @Test(arguments: [
    ("\"typeface\": \"anapurna\"", "did you mean “annapurna”?"),
    ("\"typeface\": {\"bold\": \"AnnapurnaSIL-Bold.ttf\"}", "needs a “regular” file"),
    ("\"typeface\": {\"regular\": \"NotoSans-Regular.ttf\"}", "font NotoSans-Regular.ttf: has no Devanagari"),
    ("\"typeface\": {\"regular\": \"AnnapurnaSIL-Regular.ttf\", \"italic\": \"क\"}", "italic"),
    ("\"conjuncts\": \"half\"", "manner of conjuncts"),
  ])
  func whatIsWrongIsRefused(_ members: String, _ reason: String) throws {
    let error = #expect(throws: FormError.self) { try read(members) }
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }
}
