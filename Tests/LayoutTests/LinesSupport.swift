import Layout

/// A text with a stroke at each of its breaks: | between words, ¦ after a hyphen or dash of the text,
/// ¬ at a joint where a hyphen is drawn, ~ at another place where one is, ‖ where a line must end.
func marked(_ text: String, hyphenates: Bool) throws -> String {
  var finder = try BreakFinder()
  let utf8 = Array(text.utf8)
  var result: [UInt8] = []
  var from = 0
  for place in try finder.opportunities(in: utf8, hyphenates: hyphenates) {
    result += utf8[from..<place.offset]
    from = place.offset
    switch place.kind {
    case .allowed: result += Array("|".utf8)
    case .mandatory: result += Array("‖".utf8)
    case .hyphen(drawn: false): result += Array("¦".utf8)
    case .hyphen(drawn: true): result += Array((place.cost < 100 ? "¬" : "~").utf8)
    }
  }
  return String(decoding: result + utf8[from...], as: UTF8.self)
}

/// A marked text without its strokes.
func unmarked(_ text: String) -> String {
  String(text.unicodeScalars.filter { !"|¦¬~‖".unicodeScalars.contains($0) }.map(Character.init))
}
