import Cases
import Forms
import Layout
import Nepali

/// The kinds of values that stand in an office file.
extension OfficeReader {
  private static let mostLines = 40
  private static let longestLine = 400

  func object(_ json: PlacedValue, keys: [String]?) throws(FormError) -> [String: PlacedValue] {
    guard case .object(let members) = json.content else { throw wrong(json, "an object") }
    var values: [String: PlacedValue] = [:]
    for member in members {
      if let keys, !keys.contains(member.name) {
        let place = SourcePlace(file: file, line: member.line, column: member.column)
        throw FormError.unknown("key", member.name, among: keys, at: place)
      }
      values[member.name] = member.value
    }
    return values
  }

  func text(_ json: PlacedValue) throws(FormError) -> String {
    guard case .text(let text) = json.content else { throw wrong(json, "words in quotation marks") }
    do { return try PrintableLine.read(text, limit: Self.longestLine, hasGlyph: hasGlyph) } catch {
      throw FormError(place(json), error.description)
    }
  }

  func word(_ json: PlacedValue?, _ known: [String]) throws(FormError) -> String? {
    guard let json else { return nil }
    let word = try text(json)
    guard known.contains(word) else { throw FormError.unknown("word", word, among: known, at: place(json)) }
    return word
  }

  func lines(_ json: PlacedValue) throws(FormError) -> [String] {
    guard case .array(let values) = json.content else { throw wrong(json, "a list of lines") }
    guard values.count <= Self.mostLines else {
      throw FormError(place(json), "\(values.count) lines are more than \(Self.mostLines)")
    }
    var lines: [String] = []
    for value in values { lines.append(try text(value)) }
    return lines
  }

  func linesByForm(_ json: PlacedValue) throws(FormError) -> [String: [String]] {
    var linesByForm: [String: [String]] = [:]
    for (id, value) in try object(json, keys: catalogue?.ids) { linesByForm[id] = try lines(value) }
    return linesByForm
  }

  func flag(_ json: PlacedValue) throws(FormError) -> Bool {
    guard case .flag(let flag) = json.content else { throw wrong(json, "true or false") }
    return flag
  }

  func dates(_ json: PlacedValue) throws(FormError) -> DateStyle {
    let name = try text(json)
    guard let style = DateStyle(rawValue: name) else {
      throw FormError.unknown("style of dates", name, among: DateStyle.allCases.map(\.rawValue), at: place(json))
    }
    return style
  }

  func colour(_ json: PlacedValue) throws(FormError) -> Colour {
    let text = try text(json)
    guard let colour = Colour(text) else {
      throw FormError(place(json), "\(text.quoted) is not a colour such as #B01E23")
    }
    return colour
  }

  func margins(_ json: PlacedValue) throws(FormError) -> Margins {
    let text = try text(json)
    guard let margins = Margins(text), margins.isPrintable else {
      throw FormError(place(json), "\(text.quoted) is neither one length nor four, from 10mm to 60mm")
    }
    return margins
  }

  func wrong(_ json: PlacedValue, _ expected: String) -> FormError {
    FormError(place(json), "expected \(expected), found \(json.noun)")
  }

  func place(_ json: PlacedValue) -> SourcePlace {
    SourcePlace(file: file, line: json.line, column: json.column)
  }
}
