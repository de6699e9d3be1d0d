/// The first page of a section, with what may stand on its back.
struct Leaf {
  /// Everything on the page.
  let whole: [Block]
  /// The page without what goes overleaf, and with what says so.
  let front: [Block]
  /// What goes overleaf; empty where nothing may.
  let overleaf: [Block]

  init(_ blocks: some Sequence<Block>) {
    let blocks = Array(blocks)
    whole = blocks.without(.reference)
    front = blocks.without(.overleaf)
    overleaf = blocks.inFits(.overleaf)
  }
}

extension [Block] {
  /// The blocks without the fits of one kind, whether they stand alone or among others that give way.
  fileprivate func without(_ overflow: Fit.Overflow) -> [Block] {
    compactMap { block in
      switch block {
      case .fit(let fit) where fit.overflow == overflow: return nil
      case .fit(var fit):
        fit.blocks = fit.blocks.without(overflow)
        return .fit(fit)
      case .together(let inner): return .together(inner.without(overflow))
      default: return block
      }
    }
  }

  /// What stands in the fits of one kind.
  fileprivate func inFits(_ overflow: Fit.Overflow) -> [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .fit(let fit): fit.overflow == overflow ? fit.blocks : fit.blocks.inFits(overflow)
      case .together(let inner): inner.inFits(overflow)
      default: []
      }
    }
  }
}
