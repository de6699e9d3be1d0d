import Cases
import Forms
import Foundation
import Layout
import Nepali
import Printing
import Testing

/// The citizen charter as a poster: the words of its table in panels, in letters that are read from a distance.
@Suite struct PosterTests {
  private static func poster(_ paper: String = "a1-landscape") throws -> Document {
    try Catalogue.builtIn.form("salyan-charter/services").printed(on: paper).compose(nil)
  }

  private static func words(_ blocks: [Block]) -> [String] {
    Document(title: "", name: "", sections: [Section(blocks: blocks)]).words
  }

  /// The rows of the table that the booklet has.
  private static func rows() throws -> [Table.Row] {
    let booklet = try poster("a4")
    return booklet.sections[0].blocks.flatMap { if case .table(let table) = $0 { table.rows } else { [Table.Row]() } }
  }

  @Test func everyRowIsAPanel() throws {
    let poster = try Self.poster().words, rows = try Self.rows()
    #expect(rows.count == 11)
    var reached = 0
    for row in rows {
      let cells = row.cells.map { Self.words($0.blocks) }
      var panel = cells[0].map { $0.replacing(".", with: "") } + cells[1] + cells[3] + cells[2]
      if cells[4] != ["वाणिज्य", "तथा", "प्रशासन", "शाखा"] { panel += ["जिम्मेवार", "शाखा:"] + cells[4] }
      let place = (reached...(poster.count - panel.count)).first { poster[$0...].starts(with: panel) }
      #expect(place != nil, "\(cells[1].joined(separator: " "))")
      reached = (place ?? reached) + panel.count
    }
  }

  @Test func whatRepeatsStandsOnce() throws {
    let poster = try Self.poster().words.joined(separator: " ")
    for repeated in ["वाणिज्य तथा प्रशासन शाखा", "कार्यालय प्रमुख", "गुनासो सुन्ने अधिकारी", "लाग्ने समय"] {
      #expect(poster.components(separatedBy: repeated).count == 2, "\(repeated)")
    }
  }

  @Test func theFeesAreTheOnesOfTheFeeSheet() throws {
    let poster = try Self.poster().words
    let sheet = try Catalogue.builtIn.form("salyan-charter/fees").compose(nil).words
    let fees = try #require(sheet.firstIndex(of: "निजी"))
    #expect(poster.suffix(sheet.count - fees) == sheet[fees...])
  }

  @Test(arguments: [("a1-landscape", 18.0), ("a2-landscape", 13.0)])
  func lettersAreReadFromADistance(paper: String, least: Double) throws {
    let pages = try Typesetter().pages(Self.poster(paper)).pages
    #expect(pages.count == 1)
    var sizes: [Double] = []
    for item in pages.flatMap(\.items) {
      guard case .text(let line) = item.drawing, line.text.contains(where: \.isLetter) else { continue }
      sizes += line.sizes
    }
    #expect(sizes.count > 200 && sizes.allSatisfy { $0 >= least }, "\(sizes.min() ?? 0)")
  }

  @Test func theEditionAndTheOfficeStandOnIt() throws {
    let form = try Catalogue.builtIn.form("salyan-charter/services")
    var office = Office.neutral
    office.name = "कार्यालय"
    office.phone = "०८८-५२००४१"
    let date = try #require(try? BSDate(year: 2083, month: 8, day: 1))
    let words = form.compose(values: ["edition_date": .date(date)], office: office).words
    #expect(words.contains("संस्करण:") && words.contains("मङ्सिर") && words.contains("०८८-५२००४१"))
  }
}
