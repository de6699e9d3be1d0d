import Cases
import Forms
import Foundation
import Layout
import Nepali
import Printing
import Testing
import Tools

/// The registration certificate: what it is about is signed on the page on which it stands.
@Suite struct CertificatePageTests {
  private static let words = [
    "श्री", "लक्ष्मी", "खाद्यान्न", "उत्पादन,", "प्रशोधन", "तथा", "भण्डारण", "उद्योग", "प्रा.लि.", "वडा", "नं.", "२२", "जनकपुरधाम",
  ]

  private static func text(_ limit: Int, _ random: inout SeededGenerator) -> String {
    let wanted = Int.random(in: 1...limit, using: &random)
    var text = "उद्योग"
    while let word = words.randomElement(using: &random), text.unicodeScalars.count + word.unicodeScalars.count < wanted {
      text += " " + word
    }
    return text
  }

  private static func json(products: Int, decisions: Int, _ random: inout SeededGenerator) throws -> [UInt8] {
    let fixed = Int.random(in: 1...99_999_999_999, using: &random)
    let working = Int.random(in: 1...99_999_999_999, using: &random)
    var members: [String: Any] = [
      "operator_photo": "photos/ram.png", "registration_date": "2081-05-12", "fixed_capital": fixed,
      "working_capital": working, "total_capital": fixed + working, "industry_scale": "ठूला उद्योग",
      "shift_count": Int.random(in: 1...3, using: &random),
      "operating_days_per_year": Int.random(in: 1...366, using: &random),
      "manpower_required": Int.random(in: 1...100_000, using: &random),
      "products_and_services": (0..<products).map { _ in text(120, &random) },
      "decisions": (0..<decisions).map {
        ["decision_sn": "\($0 + 1)", "decision_details": "पूँजी वृद्धि", "decision_certification": "२०८१।०६।०१"]
      },
    ]
    let limits: KeyValuePairs = [
      "registration_authority": 120, "operator_name": 150, "industry_name": 200, "industry_address": 200,
      "industry_objective": 400, "electric_power": 80, "operation_start_period": 120, "production_capacity": 200,
      "other_details": 300, "certifying_officer": 100,
    ]
    for (name, limit) in limits { members[name] = text(limit, &random) }
    return [UInt8](try JSONSerialization.data(withJSONObject: members, options: .sortedKeys))
  }

  private static func publication(_ json: [UInt8]) throws -> Publication {
    let form = try Catalogue.builtIn.form("madhesh-2078/annex-03")
    let filled = try Case.read(
      json, file: "case.json", form: form, pictures: { _ in CaseSample.photo },
      hasGlyph: { $0.value < 0x1_0000 })
    return try RendererPool.shared.with { try $0.publication(form, filled) }
  }

  private static func text(of page: Page) -> String {
    page.items.compactMap { if case .text(let line) = $0.drawing { line.text } else { nil } }.joined(separator: " ")
  }

  @Test(arguments: 0..<24) func particularsAndSignatureStandOnTheFirstPage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let products = Int.random(in: 1...12, using: &random)
    let json = try Self.json(products: products, decisions: Int.random(in: 0...9, using: &random), &random)
    do {
      let pages = try Self.publication(json).pages
      let first = Self.text(of: pages[0])
      for words in ["१.", "१४.", "अन्य:", "(प्रमाणित गर्ने अधिकृत)", "नोट:"] { #expect(first.contains(words)) }
      #expect(!pages.dropFirst().contains { Self.text(of: $0).contains("प्रमाणित गर्ने अधिकृत") })
      for item in pages[0].items {
        guard case .text(let line) = item.drawing else { continue }
        #expect(item.x >= .mm(10) && item.x + line.end <= pages[0].width - .mm(10))
        #expect(item.y >= .mm(20) && item.y <= pages[0].height - .mm(16), "\(line.text) on the border")
      }
    } catch let error as LayoutError {
      // Only with many long values, and then it says whose.
      #expect(products > 7, "\(error)")
      #expect("\(error)".contains("उद्योगको उत्पादन गर्ने वस्तु वा सेवाको प्रकार"), "\(error)")
    }
  }

  @Test(arguments: [0, 1, 2, 3, 6, 7, 11]) func aRowIsLeftForTheNextDecision(decisions: Int) throws {
    var random = SeededGenerator(seed: 7)
    let pages = try Self.publication(Self.json(products: 2, decisions: decisions, &random)).pages
    // The title stands above the table of page 2, and in the heads of those behind it.
    let rows = pages.dropFirst().enumerated().map { Self.rowHeights($1, heads: $0 == 0 ? 1 : 2) }
    #expect(rows.allSatisfy { $0.allSatisfy { abs($0 - Length.mm(48).points) < 0.01 } })
    #expect(rows.first?.count == 3)
    #expect(rows.dropFirst().allSatisfy { $0.count == 4 })
    let count = rows.map(\.count).reduce(0, +)
    #expect(count > decisions && count <= max(3, decisions + 4))
  }

  /// The heights of the table's rows, those of its head left out.
  private static func rowHeights(_ page: Page, heads: Int) -> [Double] {
    let rules = page.items.compactMap { item -> Double? in
      guard case .line(let dx, let dy, let border) = item.drawing, dy == .zero, dx > .mm(160), border.colour == .black
      else { return nil }
      return item.y.points
    }
    let edges = Set(rules.map { ($0 * 100).rounded() / 100 }).sorted()
    return zip(edges.dropFirst(heads), edges.dropFirst(heads + 1)).map { $1 - $0 }
  }

  @Test func theBorderCostsLittleAndIsLeftOutOnPreprintedPaper() throws {
    var random = SeededGenerator(seed: 3)
    let form = try Catalogue.builtIn.form("madhesh-2078/annex-03")
    let filled = try Case.read(
      Self.json(products: 2, decisions: 3, &random), file: "case.json", form: form,
      pictures: { _ in CaseSample.photo }, hasGlyph: { $0.value < 0x1_0000 })
    var office = Office(name: "कार्यालय")
    func pdf() throws -> [UInt8] {
      try RendererPool.shared.with { renderer in
        let pages = try renderer.publication(form, filled, office: office)
        return try renderer.pdf(pages, subject: "", author: "", date: try BSDate(year: 2081, month: 5, day: 12))
      }
    }
    let drawn = try pdf()
    #expect(try pdf() == drawn)
    office.hasOrnamentedPaper = true
    let bare = try pdf()
    #expect(drawn.count - bare.count <= 8192)
    #expect(drawn.count - bare.count > 2000)
  }
}
