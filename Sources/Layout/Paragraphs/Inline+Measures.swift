/// What a line must know of the things on it.
extension Inline {
  /// Points.
  var width: Double {
    switch self {
    case .text(let fragment): fragment.width
    case .space(let space): space.width
    case .leader(let width, _, _), .gap(let width, _): width
    case .cut, .lineEnd: 0
    }
  }

  var fragment: Fragment? { if case .text(let fragment) = self { fragment } else { nil } }

  /// By which lines are spaced.
  var size: Double? {
    switch self {
    case .text(let fragment): fragment.nominalSize
    case .space(let space): space.size
    default: nil
    }
  }

  var span: Int? {
    switch self {
    case .text(let fragment): fragment.span
    case .space(let space): space.span
    case .leader(_, _, let span), .gap(_, let span): span
    case .cut, .lineEnd: nil
    }
  }

  /// Whether it is one character, or no word.
  var isSign: Bool {
    if case .text(let fragment) = self { fragment.shaped.text.words.unicodeScalars.count == 1 } else { true }
  }

  var vanishesAtEnd: Bool {
    switch self {
    case .space, .cut, .lineEnd: true
    case .text, .leader, .gap: false
    }
  }
}
