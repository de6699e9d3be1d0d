import Cases
import Forms
import Layout
import Printing
import Testing

/// Tables that repeat a row over a table field.
@Suite struct ComposingTableTests {
  @Test func aColumnIsNotMistakenForAFieldOfItsName() throws {
    let fields = """
      <text name="name" label="नाम" english="Name"/>
      <table name="rows" label="तालिका" english="Table">
      <text name="name" label="नाम" english="Name"/>
      <text name="note" label="कैफियत" english="Note" required="no"/>
      </table>
      """
    let body = """
      <table columns="1"><rows of="rows" filled-minimum="2"><cell>{name} {note}</cell></rows></table>
      <p>{name}</p>
      """
    let form = try FormSample.form(fields: fields, body: body)
    let values: [String: Value] = ["name": .text("राम"), "rows": .table([["name": .text("सीता")]])]
    #expect(form.compose(values: values).line == "सीता राम")
  }

  @Test(
    arguments: [
      // On a blank print room to write; on a filled one the rows, or room for later ones.
      ("minimum=\"4\"", nil, 4), ("", nil, 1), ("minimum=\"4\"", 2, 2), ("filled-minimum=\"3\"", 2, 3),
      ("filled-minimum=\"3\"", 0, 3), ("minimum=\"4\"", 0, 1),
    ] as [(String, Int?, Int)]) func rowsOfATable(attribute: String, given: Int?, printed: Int) throws
  {
    let rows = given.map { Value.table(Array(repeating: ["item": .text("धान")], count: $0)) }
    let row = "<rows of=\"rows\" \(attribute) height=\"9mm\"><cell>{item}</cell></rows>"
    let body = "<table columns=\"1\">\(row)</table>"
    let document = try FormSample.compose(body, rows.map { ["rows": $0] })
    guard case .table(let table)? = document.sections.first?.blocks.first else {
      Testing.Issue.record("there is no table")
      return
    }
    #expect(table.rows.count == printed)
    #expect(table.rows.allSatisfy { $0.minimumHeight == .mm(9) })
  }

  @Test func aTableWithoutRowsSaysSo() throws {
    let row = "<rows of=\"rows\"><cell>{#}</cell><cell>{item}</cell></rows>"
    let body = "<table columns=\"1 1\">\(row)</table>"
    #expect(try FormSample.compose(body, ["rows": .table([])]).line == "–")
    #expect(try FormSample.compose(body, [:]).line == "–")
    #expect(try FormSample.compose(body, nil).line == "")
  }

  @Test(arguments: [("{#}.", "–"), ("{#}. {item}", "– –")])
  func nothingIsNumberedInATableWithoutRows(number: String, printed: String) throws {
    let row = "<rows of=\"rows\"><cell>\(number)</cell><cell>{item}</cell></rows>"
    #expect(try FormSample.compose("<table columns=\"1 1\">\(row)</table>", [:]).line == printed)
  }

  @Test func rowsWithoutRulesHaveDottedLines() throws {
    let row = "<rows of=\"rows\" minimum=\"2\"><cell>श्री {item},</cell></rows>"
    let table = "<table columns=\"1\" rules=\"no\">\(row)</table>"
    #expect(try FormSample.compose(table, nil).line == "श्री …, श्री …,")
    #expect(try FormSample.compose(table, FormSample.values()).line == "श्री धान, श्री गहुँ,")
  }

  /// Blocks outside tables repeat over a table field too; a blank print has dotted lines for their values.
  @Test func blocksRepeatOverATable() throws {
    let body = "<each of=\"rows\" minimum=\"2\"><p>{#}. {item}</p></each><p>{name}</p>"
    #expect(try FormSample.compose(body, FormSample.values()).line == "१. धान २. गहुँ राम")
    #expect(try FormSample.compose(body, ["name": .text("राम")]).line == "राम")
    #expect(try FormSample.compose(body, nil).line == ". … . … …")
  }

  @Test(arguments: ["start", "centre", "end"]) func aRuledCellIsItselfThePlaceToWrite(align: String) throws {
    let row = "<row><cell align=\"\(align)\">{cost}</cell></row>"
    #expect(try FormSample.compose("<table columns=\"1\">\(row)</table>", nil).line == "")
    #expect(try FormSample.compose("<table columns=\"1\" rules=\"no\">\(row)</table>", nil).line == "…")
  }

  /// Rows that stand once are numbered among those that are shown.
  @Test func numberedRowsThatStandOnce() throws {
    let body = """
      <table columns="1 1"><row><cell>{#}.</cell><cell>नाम</cell></row>
      <row when="nickname"><cell>{#}.</cell><cell>उपनाम</cell></row>
      <row><cell>–</cell><cell>जम्मा</cell></row><row><cell>{#}.</cell><cell>अन्य</cell></row></table>
      """
    #expect(try FormSample.compose(body, [:]).line == "१. नाम – जम्मा २. अन्य")
    #expect(
      try FormSample.compose(body, ["nickname": .text("क")]).line == "१. नाम २. उपनाम – जम्मा ३. अन्य")
    #expect(try FormSample.compose(body, nil).line == "१. नाम २. उपनाम – जम्मा ३. अन्य")
  }

  /// A list that numbers its items passes over no letter.
  @Test func numberedLists() throws {
    let body = """
      <list first="(क)"><item>नाम</item><item when="nickname">उपनाम</item><items of="tasks"/><item>अन्य</item></list>
      """
    #expect(try FormSample.compose(body, [:]).line == "(क) नाम (ख) अन्य")
    let values: [String: Value] = ["nickname": .text("क"), "tasks": .list(["पहिलो", "दोस्रो"])]
    #expect(
      try FormSample.compose(body, values).line == "(क) नाम (ख) उपनाम (ग) पहिलो (घ) दोस्रो (ङ) अन्य")
    #expect(
      FormSample.refusal(
        of: FormSample.xml(
          fields: FormSample.fields, body: "<list first=\"(क)\"><items of=\"tasks\" first=\"(क)\"/></list>"))?
        .contains("numbers its items already") == true)
  }
}
