/// Chooses the breaks of a whole paragraph at once, so that its lines together are the best: the method
/// of Knuth and Plass (Software: Practice and Experience 11, 1981).
///
/// Each pass keeps, for every place where a line may end, the best way to come there; the work is in
/// proportion to the places times the words of a line. It always ends with lines, and the same items
/// always give the same lines.
package struct TotalFit: Sendable {
  package var parameters: FitParameters

  package init(_ parameters: FitParameters) { self.parameters = parameters }

  /// The best lines for some items. No items give no lines; a forced break at the end adds none.
  package func lines(of items: [LineItem], in widths: LineWidths) -> FittedLines {
    var measured = MeasuredItems(items)
    guard !measured.breaks.isEmpty else { return FittedLines() }
    switch parameters.mode {
    case .ragged:
      measured.divideOnlyWords(widerThan: widths.first.reduce(widths.rest, min))
      return run(measured, widths, passes: [Pass(tolerance: .infinity, divides: true, stretch: 0)])
    case .justified:
      return run(
        measured, widths,
        passes: [
          Pass(tolerance: parameters.tolerance, divides: false, stretch: 0),
          Pass(tolerance: parameters.dividedTolerance, divides: true, stretch: 0),
          Pass(tolerance: .infinity, divides: true, stretch: parameters.emergencyStretch),
        ])
    }
  }

  /// What one attempt at a paragraph may do. One of infinite tolerance always succeeds.
  struct Pass {
    var tolerance: Double
    var divides: Bool
    var stretch: Double
  }

  private func run(_ measured: MeasuredItems, _ widths: LineWidths, passes: [Pass]) -> FittedLines {
    for pass in passes {
      var search = BreakSearch(measured, widths, LineJudge(parameters, pass))
      if let node = search.run() { return search.lines(to: node) }
    }
    return FittedLines()
  }
}
