/// How bad a line is.
struct LineJudge {
  private let parameters: FitParameters
  let pass: TotalFit.Pass

  init(_ parameters: FitParameters, _ pass: TotalFit.Pass) {
    self.parameters = parameters
    self.pass = pass
  }

  var isJustified: Bool { parameters.mode == .justified }

  /// Widths that differ by less are equal: sums of the same numbers in another order.
  static let precision = 1e-6

  /// A trial line.
  struct Trial {
    /// Natural width, with the hyphen; and what it may grow and shrink.
    var width: Double
    var stretch: Double
    var shrink: Double
    /// The width of the line that it is to fill.
    var room: Double
    /// Whether it ends the paragraph or stands before a forced break, and so needs no filling.
    var isLast: Bool
    var hasGlue: Bool
  }

  struct Verdict {
    /// For the line's glue.
    var ratio: Double
    var badness: Double
    var fitness: Int
    /// Whether the line stays short of the edge.
    var isShort = false
  }

  /// Nil when the line is too wide, or looser than the pass allows.
  func judge(_ trial: Trial) -> Verdict? {
    let gap = trial.room - trial.width
    if gap < -Self.precision { return shrunk(trial, by: -gap) }
    if trial.isLast || gap <= Self.precision { return Verdict(ratio: 0, badness: 0, fitness: Self.decent) }
    if !isJustified {
      let verdict = loose(gap / max(parameters.raggedness, Self.precision), gap: gap, room: trial.room)
      return Verdict(ratio: 0, badness: verdict.badness, fitness: Self.decent)
    }
    let stretch = trial.stretch + pass.stretch
    let ratio = stretch > 0 ? gap / stretch : .infinity
    guard ratio <= pass.tolerance else { return nil }
    var verdict = loose(ratio, gap: gap, room: trial.room)
    verdict.ratio = trial.stretch > 0 ? gap / trial.stretch : 0
    verdict.isShort = gap > trial.stretch * parameters.dividedTolerance + Self.precision
    return verdict
  }

  private func shrunk(_ trial: Trial, by excess: Double) -> Verdict? {
    guard excess <= trial.shrink + Self.precision else { return nil }
    let ratio = trial.shrink > 0 ? min(1, excess / trial.shrink) : 0
    return Verdict(
      ratio: -ratio, badness: 100 * ratio * ratio * ratio, fitness: ratio > 0.5 ? 0 : Self.decent)
  }

  /// Beyond any good line badness still grows with the gap, but slowly: all are bad, and a paragraph
  /// should not be spoilt to mend one a little.
  private func loose(_ ratio: Double, gap: Double, room: Double) -> Verdict {
    let worst = 10_000 * (1 + gap / max(room, Self.precision))
    let badness = ratio < 10 ? min(100 * ratio * ratio * ratio, worst) : worst
    return Verdict(ratio: 0, badness: badness, fitness: ratio > 1 ? 3 : ratio > 0.5 ? 2 : Self.decent)
  }

  /// Fitness classes: 0 tight, 1 decent, 2 loose, 3 very loose.
  static let decent = 1
  static let classes = 4

  /// The cost of a line, given how the line before it looked and ended.
  func demerits(
    _ verdict: Verdict, _ trial: Trial, at place: MeasuredItems.Break, afterFitness: Int, afterFlagged: Bool
  ) -> Double {
    let line = parameters.linePenalty + verdict.badness
    var demerits = line * line + place.cost * abs(place.cost)
    if verdict.isShort { demerits += parameters.shortLineDemerits }
    if afterFlagged, place.isFlagged { demerits += parameters.doubleHyphenDemerits }
    if afterFlagged, trial.isLast { demerits += parameters.finalHyphenDemerits }
    if abs(verdict.fitness - afterFitness) > 1 { demerits += parameters.fitnessDemerits }
    let runt = trial.hasGlue ? parameters.stubWidth : parameters.runtWidth
    if trial.isLast, trial.width < runt * trial.room {
      demerits += parameters.runtDemerits
    }
    return demerits
  }
}
