/// How much one print of a form may come to: characters and blocks, what repeats as often as it does on a
/// blank print. A few thousand bytes of a form could otherwise ask for millions of pages.
///
/// One object counts for all parts of a body on one paper, so it is shared and not copied.
final class PrintBudget {
  /// The longest body of the gazettes costs a tenth of it.
  static let limit = 300_000
  /// What a block, a cell, an item or a hole costs besides its words.
  static let piece = 20

  private var spent = 0

  /// Counts characters that are printed so many times.
  ///
  /// - Parameter place: Where they are written.
  func spend(_ characters: Int, times: Int, at place: SourcePlace) throws(FormError) {
    let (cost, overflow) = characters.multipliedReportingOverflow(by: times)
    spent += overflow ? Self.limit : min(cost, Self.limit)
    guard spent <= Self.limit else {
      throw FormError(place, "the form prints more than \(Self.limit) characters and blocks up to here")
    }
  }
}

extension Words.Content {
  /// What it costs of the budget. A hole may print all alternatives of its choice.
  var cost: Int {
    switch self {
    case .text(let text): text.unicodeScalars.count
    case .hole(let hole): hole.field.kind.wording.reduce(PrintBudget.piece) { $0 + $1.unicodeScalars.count }
    case .checkBox, .leader, .gap, .pageNumber, .pageCount, .identity, .rowNumber: PrintBudget.piece
    }
  }
}

extension Field.Kind {
  /// The words that the form itself gives the field.
  fileprivate var wording: [String] {
    if case .choice(let choices) = self { choices.flatMap { [$0.text] + $0.variants.values } } else { [] }
  }
}
