import Cases
import Forms
import Printing
import Tools

/// A form with a field of every kind, and a case that fills it.
enum CaseSample {
  static let form: Form = {
    do { return try Form.read(bytes: Array(xml.utf8), file: "sample.xml") } catch {
      fatalError("the sample form must be sound: \(error)")
    }
  }()

  /// The members of a case in which everything is right, name and JSON, in the order of their lines: the
  /// first stands in line 2 of the file.
  static let members: [(name: String, json: String)] = [
    ("industry_name", "\"श्री लक्ष्मी कुटीर उद्योग\""),
    ("investor_name_en", "\"Laxmi Holdings Pte. Ltd.\""),
    ("remarks", "\"पहिलो\\nदोस्रो\""),
    ("shift_count", "3"),
    ("foreign_share", "62.5"),
    ("fixed_capital", "\"१,२५,००,०००.५०\""),
    ("working_capital", "2500000"),
    ("registration_date", "\"2081-05-12\""),
    ("scale", "\"साना उद्योग\""),
    ("products", "[\"अचार\", \"मह\"]"),
    ("decisions", "[{\"details\": \"पूँजी वृद्धि\", \"cost\": 100.25, \"fee\": 10}, {\"details\": \"नामसारी\"}]"),
    ("photo", "\"photos/ram.png\""),
    ("is_new", "true"),
  ]

  /// The case file's text, with members changed, added (`nil` before) or left out (`nil`).
  static func json(_ changes: KeyValuePairs<String, String?> = [:]) -> String {
    var members = members
    for (name, json) in changes {
      let index = members.firstIndex { $0.name == name }
      switch (index, json) {
      case (let index?, let json?): members[index].json = json
      case (let index?, nil): members.remove(at: index)
      case (nil, let json?): members.append((name, json))
      case (nil, nil): break
      }
    }
    return "{\n" + members.map { "  \"\($0.name)\": \($0.json)" }.joined(separator: ",\n") + "\n}"
  }

  static func read(_ changes: KeyValuePairs<String, String?> = [:]) throws(CaseError) -> Case {
    try read(bytes: Array(json(changes).utf8))
  }

  static func read(bytes: [UInt8]) throws(CaseError) -> Case {
    try Case.read(
      bytes, file: "case.json", form: form, pictures: { path in try picture(path) },
      hasGlyph: { scalar in scalar.value < 0x2100 })
  }

  /// The lines with which a case is refused; empty if it is not.
  static func refusals(_ changes: KeyValuePairs<String, String?>) -> [String] {
    do {
      _ = try read(changes)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  private static func picture(_ path: String) throws -> [UInt8] {
    switch path {
    case "photos/ram.png": png
    case "photos/cut.png": Array(png.dropLast(20))
    case "photos/note.txt": Array("not a picture".utf8)
    default: throw Missing(description: "there is no file \(path)")
    }
  }

  private struct Missing: Error, CustomStringConvertible { var description: String }

  /// A grey PNG that is sharp in every place of a form.
  static let photo = PNGImage.plain([140], width: 420, height: 540, colourType: 0).bytes

  /// A PNG of two by two pixels.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00,
    0x00, 0x02, 0x00, 0x00, 0x00, 0x02, 0x08, 0x02, 0x00, 0x00, 0x00, 0xFD, 0xD4, 0x9A, 0x73, 0x00, 0x00,
    0x00,
    0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x38, 0xB1, 0x65, 0x01, 0x10, 0x31, 0x40, 0x28, 0x00,
    0x3B,
    0xBE, 0x08, 0x71, 0xC0, 0xFB, 0x3B, 0x7C, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42,
    0x60,
    0x82,
  ]

  private static let xml = """
    <form id="sample/case" kind="certificate" from="2078-04-01">
      <title>नमुना</title>
      <english-title>Sample</english-title>
      <source>
        <gazette>नमुना</gazette><rule>नियम १</rule><annex>अनुसूची–१</annex><reference>(नियम १)</reference>
      </source>
      <fields>
        <text name="industry_name" label="उद्योगको नाम" english="Name" script="devanagari" limit="40"/>
        <text name="investor_name_en" label="Name" english="Name" script="latin" limit="40"/>
        <text name="remarks" label="कैफियत" english="Remarks" required="no" lines="3" limit="100"/>
        <integer name="shift_count" label="सिफ्ट सङ्ख्या" english="Shifts" from="1" to="4"/>
        <percent name="foreign_share" label="विदेशी पक्ष" english="Foreign share"/>
        <money name="fixed_capital" label="स्थिर पूँजी" english="Fixed capital" to="100 crore"/>
        <money name="working_capital" label="चालु पूँजी" english="Working capital"/>
        <money name="total_capital" label="कुल पूँजी" english="Total" derived="fixed_capital + working_capital"/>
        <money name="subsidy" label="अनुदान" english="Subsidy" required="no"/>
        <money name="net" label="खुद" english="Net" required="no" derived="subsidy * 2"/>
        <date name="registration_date" label="मिति" english="Date"/>
        <date name="expiry_date" label="म्याद" english="Expiry" required="no"/>
        <choice name="scale" label="उद्योगको वर्ग" english="Scale">
          <alternative key="cottage">घरेलु उद्योग</alternative>
          <alternative key="small">साना उद्योग</alternative>
        </choice>
        <choice name="size_class" label="वर्ग" english="Class">
          <alternative key="lower">सानो</alternative>
          <alternative key="upper">ठूलो</alternative>
          <when test="total_capital &lt; 10 lakh" key="lower"/>
          <when test="total_capital &lt;= 100 crore" key="upper"/>
          <refuse>नियम १ ले एक अर्बसम्म मात्र दिन्छ</refuse>
        </choice>
        <list name="products" label="वस्तु" english="Products" limit="20" count="4"/>
        <table name="decisions" label="निर्णय" english="Decisions" required="no" rows="0-3">
          <text name="details" label="व्यहोरा" english="Details" limit="60"/>
          <money name="cost" label="लागत" english="Cost" required="no"/>
          <money name="fee" label="दस्तुर" english="Fee" required="no"/>
          <money name="due" label="जम्मा" english="Due" required="no" derived="cost + fee"/>
        </table>
        <money name="total_due" label="जम्मा दस्तुर" english="Total due" derived="sum(decisions.due)"/>
        <picture name="photo" label="फोटो" english="Photo"/>
        <flag name="is_new" label="नयाँ" english="New" required="no"/>
      </fields>
      <checks>
        <check test="working_capital &lt;= fixed_capital" fields="working_capital fixed_capital">चालु पूँजी स्थिर पूँजीभन्दा बढी हुँदैन</check>
        <check test="expiry_date &gt; registration_date" fields="expiry_date registration_date">म्याद दर्तापछि हुनुपर्छ</check>
      </checks>
      <body><p>{industry_name}</p></body>
    </form>
    """
}
