/// How wide words are before they are set: a running head has one line, and is cut where a second would begin.
extension String {
  /// About how wide it is, in whole Devanagari letters of one and the same size, within about a twentieth.
  var roughWidth: Double { unicodeScalars.reduce(0) { $0 + $1.roughWidth } }

  /// The words up to a width, and an ellipsis for the rest.
  func cut(toWidth room: Double) -> String {
    guard roughWidth > room else { return self }
    var width = 0.0
    var end = startIndex
    for index in indices {
      width += self[index].unicodeScalars.reduce(0) { $0 + $1.roughWidth }
      if width > room { break }
      if self[index] == " " { end = index }
    }
    return self[..<end] + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var roughWidth: Double {
    switch self {
    // The letter before it becomes a half form, or the two a ligature.
    case "\u{94D}": -0.4
    case "ा", "ि", "ी", "ो", "ौ", " ", ".", ",", ":", "(", ")", "/", "।", "-", "–", "·", "…": 0.42
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .format: 0
      case .spacingMark: 0.2
      case .decimalNumber: 0.85
      default: value < 0x250 ? 0.85 : 1
      }
    }
  }
}
