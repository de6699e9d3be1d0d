/// Places to sign that stand side by side.
extension Columns {
  /// The columns with places to sign as wide as the widest, or as the narrowest column that has one allows.
  func signedAlike(in widths: [Length]) -> Columns {
    let wanted = columns.map(\.blocks.signatureWidths)
    guard Set(wanted.joined()).count > 1, let most = wanted.joined().max(),
      let least = zip(wanted, widths).filter({ !$0.0.isEmpty }).map(\.1).min()
    else { return self }
    let width = min(most, least)
    var alike = self
    for index in columns.indices { alike.columns[index].blocks = columns[index].blocks.signed(on: width) }
    return alike
  }
}

extension [[Page.Placed]] {
  /// The columns with the words that stand at the foot beside a line to sign on moved to it, as if it were a dotted line
  /// of theirs.
  func labellingPlaceToSign(of columns: Columns) -> [[Page.Placed]] {
    let signed = zip(self, columns.columns).first { $1.blocks.isLineToSignOn }
    guard let line = signed?.0.last(where: { $0.drawing.isLine })?.y else { return self }
    return zip(self, columns.columns).map { items, column in
      guard column.align == .bottom, case .paragraph? = column.blocks.last, let baseline = items.map(\.y).max() else {
        return items
      }
      return items.map { $0.moved(dy: line - RunBuilder.leaderDrop - baseline) }
    }
  }
}

extension Page.Drawing {
  fileprivate var isLine: Bool { if case .line = self { true } else { false } }
}

extension [Block] {
  /// Whether there is a place to sign with no words under its line.
  fileprivate var isLineToSignOn: Bool {
    guard count == 1, case .box(let box)? = first, box.isSignature, case .rule? = box.blocks.last else { return false }
    return true
  }

  fileprivate var signatureWidths: [Length] {
    flatMap { block -> [Length] in
      switch block {
      case .box(let box): box.isSignature ? [box.width] : []
      case .together(let blocks): blocks.signatureWidths
      default: []
      }
    }
  }

  fileprivate func signed(on width: Length) -> [Block] {
    map { block in
      switch block {
      case .box(var box) where box.isSignature:
        box.width = width
        // A signature's picture is no wider than its line.
        box.blocks = box.blocks.map { block in
          guard case .figure(var figure) = block else { return block }
          if figure.width > width { figure.width = width }
          return .figure(figure)
        }
        return .box(box)
      case .together(let blocks): return .together(blocks.signed(on: width))
      default: return block
      }
    }
  }
}
