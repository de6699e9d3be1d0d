/// The steps by which the fits of a page give way, one after another.
struct FitLadder {
  /// For each order: the steps before it, and those in which its letters become smaller.
  private var orders: [Int: (before: Int, sizes: Int)] = [:]
  /// The last step, at which nothing can give any more.
  private(set) var count = 0
  /// Whether one of the fits refuses a page that cannot hold its blocks.
  let isStrict: Bool

  /// Steps for spaces, and for lines.
  private static let each = 3
  /// The letters become smaller by this part at a step: 0.2 pt of 10.
  private static let sizeStep = 0.02
  /// The last step at which the first letters to give way still have 88 % of their size.
  static let easyToRead = 2 * each + 6

  /// Nil where there is no fit. What a hand writes on needs its room, and gives way only where the page is refused.
  init?(_ blocks: [Block]) {
    let fits = blocks.fits.filter { $0.overflow == .refuse || !$0.blocks.areWrittenOn }
    guard !fits.isEmpty else { return nil }
    isStrict = fits.contains { $0.overflow == .refuse }
    for (order, alike) in Dictionary(grouping: fits, by: \.order).sorted(by: { $0.key < $1.key }) {
      let sizes = alike.map { Int(((1 - $0.size) / Self.sizeStep).rounded(.up)) }.max() ?? 0
      orders[order] = (count, sizes)
      count += 2 * Self.each + sizes
    }
  }

  /// How much a fit has given at a step.
  func squeeze(_ fit: Fit, at step: Int) -> Squeeze {
    guard let (before, sizes) = orders[fit.order] else { return Squeeze() }
    func given(_ least: Double, after steps: Int, in count: Int) -> Double {
      let part = count == 0 ? 0 : min(1, max(0, Double(step - before - steps) / Double(count)))
      return 1 - (1 - least) * part
    }
    return Squeeze(
      spaces: given(fit.spaces, after: 0, in: Self.each),
      leading: given(fit.leading, after: Self.each, in: Self.each),
      size: given(fit.size, after: 2 * Self.each, in: sizes))
  }
}

extension [Block] {
  /// The fits in the blocks, those that stand in another or beside something among them.
  fileprivate var fits: [Fit] {
    flatMap { block -> [Fit] in
      if case .fit(let fit) = block { [fit] + fit.blocks.fits } else { block.inner.fits }
    }
  }

  /// The blocks with every fit as it stands at a step.
  func fitted(_ ladder: FitLadder, at step: Int) -> [Block] {
    flatMap { block -> [Block] in
      guard case .fit(let fit) = block else { return [block.mapInner { $0.fitted(ladder, at: step) }] }
      return ladder.squeeze(fit, at: step).applied(to: fit.blocks.fitted(ladder, at: step))
    }
  }
}
