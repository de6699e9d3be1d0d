import Cases
import Forms
import Layout
import Printing
import Testing

/// The page of the gazette: tables, annexes and bound pages.
@Suite struct GazettePageTests {
  private static func row(_ part: String, _ text: String, marker: String? = nil) -> [String: Value] {
    var row: [String: Value] = ["part": .choice(part), "text": .text(text)]
    row["marker"] = marker.map(Value.text)
    return row
  }

  private static func notice(_ rules: [[String: Value]]) throws -> Document {
    try Catalogue.builtIn.form("gazette/notice").compose(
      values: ["notice_place": .choice("inner"), "rules": .table(rules)])
  }

  private static func tables(_ rules: [[String: Value]]) throws -> [Table] {
    try notice(rules).sections[0].blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private static func words(_ rows: [Table.Row]) -> [[String]] {
    rows.map { row in
      row.cells.map { Document(title: "", name: "", sections: [Section(blocks: $0.blocks)]).words.joined(separator: " ") }
    }
  }

  @Test func rowsThatFollowOneAnotherAreOneTable() throws {
    let tables = try Self.tables([
      Self.row("table_head", "रोयलटी | नेपालभित्र | विदेश निकासी"), Self.row("table_row", "१. एकमुष्ट | पाँच | दश"),
      Self.row("table_row", "२. खुद मुनाफा|पन्ध्र"), Self.row("paragraph", "अर्को"),
      Self.row("table_head", "क | ख"), Self.row("table_row", "ग | घ"),
    ])
    #expect(tables.count == 2)
    #expect(Self.words(tables[0].head) == [["रोयलटी", "नेपालभित्र", "विदेश निकासी"]])
    #expect(Self.words(tables[0].rows) == [["१. एकमुष्ट", "पाँच", "दश"], ["२. खुद मुनाफा", "पन्ध्र", ""]])
    #expect(tables[0].columns.count == 3 && tables[1].columns.count == 2)
    #expect(tables[0].head[0].cells.map(\.isHead) == [true, true, true])
  }

  @Test func aHeadBehindRowsBeginsAnotherTable() throws {
    let tables = try Self.tables([
      Self.row("table_row", "क | ख"), Self.row("table_head", "ग | घ"), Self.row("table_row", "ङ | च"),
    ])
    #expect(tables.map(\.rows.count) == [1, 1] && tables.map(\.head.count) == [0, 1])
  }

  @Test func anAnnexBeginsAPageAndPagesAreBound() throws {
    var annex = Self.row("annex", "(नियम ५ सँग सम्बन्धित)", marker: "अनुसूची-१")
    annex["heading"] = .text("सीमा")
    let pages = try Typesetter().pages(
      Self.notice([Self.row("paragraph", "क ख ग"), annex, Self.row("paragraph", "घ ङ च")])).pages
    #expect(pages.count == 2)
    // Rules of the running head and of the masthead reach from margin to margin.
    let edges = pages.map { page in
      page.items.compactMap { item in
        if case .line(let dx, _, _) = item.drawing, dx > .mm(100) { item.x.points } else { nil }
      }.min() ?? 0
    }
    #expect(abs(edges[0] - Length.mm(23).points) < 0.01 && abs(edges[1] - Length.mm(16).points) < 0.01, "\(edges)")
  }
}
