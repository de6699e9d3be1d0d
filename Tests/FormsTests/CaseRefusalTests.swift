import Cases
import Forms
import Printing
import Testing

/// Bad cases: each is refused with one line that names file, field, label and reason.
struct CaseRefusalTests {
  @Test(
    arguments: [
      ("shift_count", nil, "1:1: shift_count (सिफ्ट सङ्ख्या): is missing"),
      ("shift_count", "\" \"", "5:3: shift_count (सिफ्ट सङ्ख्या): is empty, but must be filled"),
      (
        "industri_name", "\"क\"",
        "15:3: “industri_name”: the form has no such field; did you mean industry_name?"
      ),
      ("zzz", "1", "15:3: “zzz”: the form has no such field"),
      (
        "industry_name", "7",
        "2:3: industry_name (उद्योगको नाम): must be words in quotation marks, such as \"…\"; found the number 7"
      ),
      (
        "shift_count", "[3]",
        "5:3: shift_count (सिफ्ट सङ्ख्या): must be a whole number such as 120 or \"१२०\"; found a list"
      ),
      ("shift_count", "5", "5:3: shift_count (सिफ्ट सङ्ख्या): is 5, but must be from 1 to 4"),
      (
        "shift_count", "-1",
        "5:3: shift_count (सिफ्ट सङ्ख्या): “-1” is not a whole number: it may not be negative"
      ),
      (
        "shift_count", "1.5",
        "5:3: shift_count (सिफ्ट सङ्ख्या): “1.5” is not a whole number: it has a fraction"
      ),
      (
        "shift_count", "\"1२\"",
        "5:3: shift_count (सिफ्ट सङ्ख्या): “1२” is not a whole number: it mixes ASCII and Devanagari digits"
      ),
      (
        "foreign_share", "100.01", "6:3: foreign_share (विदेशी पक्ष): is 100.01 percent, but must be from 0 to 100"
      ),
      (
        "foreign_share", "1.234",
        "6:3: foreign_share (विदेशी पक्ष): “1.234” is not a percentage: at most two decimals, and a digit before the "
          + "point, are allowed"
      ),
      (
        "foreign_share", "9999999999999999",
        "6:3: foreign_share (विदेशी पक्ष): “9999999999999999” is not a percentage: it is too large"
      ),
      (
        "working_capital", "-5",
        "8:3: working_capital (चालु पूँजी): “-5” is not an amount in rupees: it may not be negative"
      ),
      (
        "working_capital", "1e6",
        "8:3: working_capital (चालु पूँजी): “1e6” is not an amount in rupees: only digits, commas and one decimal point "
          + "may stand in it"
      ),
      (
        "working_capital", "\"1,250,000\"",
        "8:3: working_capital (चालु पूँजी): “1,250,000” is not an amount in rupees: the commas do not group as in "
          + "1,23,45,678"
      ),
      (
        "working_capital", "0.001",
        "8:3: working_capital (चालु पूँजी): “0.001” is not an amount in rupees: at most two decimals, and a digit before "
          + "the point, are allowed"
      ),
      (
        "fixed_capital", "1000000000.01",
        "7:3: fixed_capital (स्थिर पूँजी): is 1,00,00,00,000.01 rupees, but must be from 0.00 to 1,00,00,00,000.00 rupees"
      ),
      (
        "working_capital", "true",
        "8:3: working_capital (चालु पूँजी): must be an amount in rupees such as 1250000.50 or \"१२,५०,०००.५०\"; found true"
      ),
      (
        "scale", "\"साना उधोग\"",
        "10:3: scale (उद्योगको वर्ग): “साना उधोग” is none of cottage (घरेलु उद्योग), small (साना उद्योग); did you mean "
          + "“साना उद्योग”?"
      ),
      (
        "scale", "2",
        "10:3: scale (उद्योगको वर्ग): must be one of cottage (घरेलु उद्योग), small (साना उद्योग); found the number 2"
      ),
      ("is_new", "\"yes\"", "14:3: is_new (नयाँ): must be true or false; found the text “yes”"),
    ] as [(String, String?, String)])
  func refuses(_ name: String, _ json: String?, because line: String) {
    #expect(CaseSample.refusals([name: json]) == ["case.json:" + line])
  }

  @Test(arguments: [
    ("क\\u0000", "U+0000", "(a control character) at character 2"),
    ("क\\u202Eख", "U+202E", "(a control of writing direction) at character 2"),
    ("क\\u200B\\u200Bख", "U+200B", "(an invisible character) at character 2"),
    ("क\\nख", "U+000A", "(a line break in a single-line text) at character 2"),
    ("क😀", "U+1F600", "“😀”, which no font here has"),
  ])
  func refusesText(_ text: String, naming scalar: String, because ending: String) {
    let lines = CaseSample.refusals(["industry_name": "\"\(text)\""])
    #expect(lines.count == 1)
    // What stands between is the character's name, which is Unicode's.
    let line = lines.first ?? ""
    #expect(line.hasPrefix("case.json:2:3: industry_name (उद्योगको नाम): holds \(scalar) "))
    #expect(line.hasSuffix(ending))
  }

  @Test func refusesFloods() {
    let marks = "क" + String(repeating: "\u{301}", count: 10_000)
    #expect(
      CaseSample.refusals(["industry_name": "\"\(marks)\""]).first?.contains("too many combining marks")
        == true)
    let long = String(repeating: "क्ष्म", count: 41)
    #expect(
      CaseSample.refusals(["industry_name": "\"\(long)\""]) == [
        "case.json:2:3: industry_name (उद्योगको नाम): has \(long.count) characters, more than the 40 that the form holds"
      ])
    #expect(
      CaseSample.refusals(["remarks": "\"क\\nख\\nग\\nघ\""]) == [
        "case.json:4:3: remarks (कैफियत): has 4 lines, more than the 3 that the form holds"
      ])
  }

  @Test func namesThePlaceInListsAndTables() {
    #expect(
      CaseSample.refusals(["products": "[\"क\", 5, \"\"]"]) == [
        "case.json:11:21: products[2] (वस्तु): must be words in quotation marks, such as \"…\"; found the number 5",
        "case.json:11:24: products[3] (वस्तु): is empty",
      ])
    #expect(
      CaseSample.refusals(["products": "[\"क\", \"क\", \"क\", \"क\", \"क\"]"]) == [
        "case.json:11:3: products (वस्तु): has 5 lines, more than the 4 that the form holds"
      ])
    #expect(
      CaseSample.refusals(["decisions": "[{\"details\": \"क\"}, {\"detail\": \"क\", \"cost\": -1}, 7]"]) == [
        "case.json:12:35: decisions[2].details (व्यहोरा): is missing",
        "case.json:12:36: decisions[2].“detail”: the table has no such column; did you mean details?",
        "case.json:12:51: decisions[2].cost (लागत): “-1” is not an amount in rupees: it may not be negative",
        "case.json:12:64: decisions[3] (निर्णय): a row is an object, column → value; found the number 7",
      ])
    #expect(
      CaseSample.refusals(["decisions": "[{}, {}, {}, {}]"]) == [
        "case.json:12:3: decisions (निर्णय): has 4 rows, but must have from 0 to 3"
      ])
    #expect(
      CaseSample.refusals(["decisions": "[{\"details\": \"क\", \"cost\": 1, \"fee\": 2, \"due\": 4}]"]) == [
        "case.json:12:55: decisions[1].due (जम्मा): is 4.00 rupees here, but 3.00 rupees by the form (from cost, fee)"
      ])
  }

  @Test func listsAHundredAndCountsTheRest() {
    let names = (0..<250).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    let json = CaseSample.json().dropLast(2) + ", " + names + "\n}"
    #expect(throws: CaseError.self) { try CaseSample.read(bytes: Array(json.utf8)) }
    do {
      _ = try CaseSample.read(bytes: Array(json.utf8))
    } catch {
      #expect(error.problems.count == 100)
      #expect(error.omitted == 150)
      #expect(error.description.hasSuffix("\n… and 150 more"))
    }
  }

  @Test func refusesWhatIsNoCase() {
    for (text, line) in [
      ("[]", "case.json:1:1: a case is an object, field name → value; found a list"),
      ("{\"a\": 1", "case.json:1:8: a comma or } is expected, not the end of the text"),
    ] {
      do {
        _ = try CaseSample.read(bytes: Array(text.utf8))
        Issue.record("\(text) was taken")
      } catch {
        #expect(error.description == line)
      }
    }
  }

  @Test func refusesPictures() {
    #expect(
      CaseSample.refusals(["photo": "\"photos/none.png\""]) == [
        "case.json:13:3: photo (फोटो): there is no file photos/none.png"
      ])
    for path in ["photos/cut.png", "photos/note.txt"] {
      let lines = CaseSample.refusals(["photo": "\"\(path)\""])
      #expect(lines.count == 1)
      #expect(lines.first?.hasPrefix("case.json:13:3: photo (फोटो): \(path): ") == true)
    }
  }
}
