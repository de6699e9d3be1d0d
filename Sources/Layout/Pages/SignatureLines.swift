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

extension [Block] {
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
