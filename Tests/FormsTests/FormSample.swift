import Cases
import Forms
import Layout
import Nepali
import Printing

/// Form files that tests write: a sound one, and what is made of it.
enum FormSample {
  /// A form with the given fields and body.
  static func xml(fields: String = "", checks: String = "", body: String = "<p>शब्द</p>") -> String {
    """
    <form id="sample/annex-01" kind="sheet" from="2080-01-01">
    <title>नमूना</title><english-title>Sample</english-title>
    <source><gazette>राजपत्र</gazette><rule>नियम १</rule>\
    <annex>अनुसूची–१</annex><reference>(नियम १)</reference></source>
    <fields>
    \(fields)
    </fields>
    <checks>\(checks)</checks>
    <body>
    \(body)
    </body>
    </form>
    """
  }

  static func form(fields: String = "", checks: String = "", body: String = "<p>शब्द</p>") throws -> Form {
    try Form.read(bytes: Array(xml(fields: fields, checks: checks, body: body).utf8), file: "sample.xml")
  }

  /// Why a file is refused; nil if it is not.
  static func refusal(of xml: String) -> String? {
    do {
      _ = try Form.read(bytes: Array(xml.utf8), file: "f.xml")
      return nil
    } catch {
      return error.description
    }
  }

  /// Fields of most kinds.
  static let fields = """
    <text name="name" label="नाम" english="Name"/>
    <text name="nickname" label="उपनाम" english="Nickname" required="no"/>
    <integer name="count" label="सङ्ख्या" english="Count" blank="10mm"/>\
    <integer name="big" label="परिमाण" english="Quantity"/>
    <money name="cost" label="लागत" english="Cost"/>
    <percent name="share" label="हिस्सा" english="Share"/>
    <date name="day" label="मिति" english="Day"/>
    <choice name="number" label="म/हामी" english="Number">
    <alternative key="one">म<variant name="verb">गर्छु</variant></alternative>
    <alternative key="many">हामी<variant name="verb">गर्छौं</variant></alternative></choice>
    <list name="tasks" label="कार्य" english="Tasks"/>
    <table name="rows" label="तालिका" english="Table">
    <text name="item" label="वस्तु" english="Item"/>\
    <money name="price" label="मूल्य" english="Price"/></table>
    <picture name="photo" label="फोटो" english="Photo"/>
    <flag name="agreed" label="मञ्जुर" english="Agreed"/>
    """

  /// The document of a body over the fields above; blank where there are no values.
  static func compose(_ body: String, _ values: [String: Value]?) throws -> Document {
    try form(fields: fields, body: body).compose(values: values)
  }

  /// A value for every field but the optional one and the picture, and more.
  static func values(_ more: [String: Value] = [:]) throws -> [String: Value] {
    var values: [String: Value] = [
      "name": .text("राम"), "count": .integer(12), "big": .integer(1_234_567),
      "cost": .money(try Money(paisa: 12_345_678_50)),
      "share": .percent(3330), "day": .date(try BSDate(year: 2081, month: 5, day: 12)),
      "number": .choice("many"), "tasks": .list(["पहिलो", "दोस्रो"]), "agreed": .flag(true),
      "rows": .table([
        ["item": .text("धान"), "price": .money(try Money(paisa: 500_00))], ["item": .text("गहुँ")],
      ]),
    ]
    values.merge(more) { $1 }
    return values
  }
}

extension Document {
  /// The words of all blocks in reading order; a leader is …, a check box ☐ or ☑, a figure its alternative.
  var words: [String] {
    sections.flatMap(\.blocks).map(\.words).joined(separator: " ").split(whereSeparator: \.isWhitespace).map(
      String.init)
  }

  /// The same in one line.
  var line: String { words.joined(separator: " ") }

  /// All paragraphs in reading order.
  var paragraphs: [Paragraph] { sections.flatMap(\.blocks).flatMap(\.paragraphs) }
}

extension Block {
  fileprivate var words: String {
    if case .figure(let figure) = self { return figure.alternative }
    return parts.map(\.words).joined(separator: " ")
  }

  fileprivate var paragraphs: [Paragraph] { parts.flatMap(\.paragraphs) }

  private var parts: [Part] {
    switch self {
    case .paragraph(let paragraph): [.paragraph(paragraph)]
    case .list(let list): list.items.flatMap { [.paragraph($0.marker)] + $0.blocks.map(Part.block) }
    case .table(let table):
      (table.head + table.rows).flatMap(\.cells).flatMap(\.blocks).map(Part.block)
    case .columns(let columns): columns.columns.flatMap(\.blocks).map(Part.block)
    case .box(let box): box.blocks.map(Part.block)
    case .together(let blocks): blocks.map(Part.block)
    case .fit(let fit): fit.blocks.map(Part.block)
    case .area(let area): area.blocks.map(Part.block)
    case .figure, .rule, .space, .spring, .pageBreak, .ornament: []
    }
  }

  private enum Part {
    case paragraph(Paragraph)
    case block(Block)

    var words: String {
      switch self {
      case .paragraph(let paragraph): paragraph.spans.map(\.words).joined()
      case .block(let block): block.words
      }
    }

    var paragraphs: [Paragraph] {
      switch self {
      case .paragraph(let paragraph): [paragraph]
      case .block(let block): block.paragraphs
      }
    }
  }
}

extension Span {
  fileprivate var words: String {
    switch content {
    case .text(let text): text
    case .leader: "…"
    case .checkBox(let ticked): ticked ? "☑" : "☐"
    case .gap: " "
    case .pageNumber, .pageCount: "#"
    }
  }
}
