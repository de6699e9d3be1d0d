/// The blocks that stand in a block, whatever it is, for those that ask or change all of them alike.
extension Block {
  /// In the order of reading; of a table its heads too.
  var inner: [Block] {
    switch self {
    case .list(let list): list.items.flatMap(\.blocks)
    case .table(let table): (table.head + table.rows).flatMap { $0.cells.flatMap(\.blocks) }
    case .columns(let columns): columns.columns.flatMap(\.blocks)
    case .box(let box): box.blocks
    case .fit(let fit): fit.blocks
    case .together(let blocks): blocks
    case .area(let area): area.blocks
    case .paragraph, .figure, .rule, .space, .spring, .pageBreak, .ornament: []
    }
  }

  /// The block with others in it: for each run of them, what `change` makes of it.
  func mapInner(_ change: ([Block]) -> [Block]) -> Block {
    switch self {
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = change(list.items[index].blocks) }
      return .list(list)
    case .table(var table):
      table.head = table.head.map { $0.mapBlocks(change) }
      table.rows = table.rows.map { $0.mapBlocks(change) }
      return .table(table)
    case .columns(var columns):
      for index in columns.columns.indices {
        columns.columns[index].blocks = change(columns.columns[index].blocks)
      }
      return .columns(columns)
    case .box(var box):
      box.blocks = change(box.blocks)
      return .box(box)
    case .fit(var fit):
      fit.blocks = change(fit.blocks)
      return .fit(fit)
    case .together(let blocks): return .together(change(blocks))
    case .area(var area):
      area.blocks = change(area.blocks)
      return .area(area)
    case .paragraph, .figure, .rule, .space, .spring, .pageBreak, .ornament: return self
    }
  }
}

extension Table.Row {
  fileprivate func mapBlocks(_ change: ([Block]) -> [Block]) -> Table.Row {
    var row = self
    for index in row.cells.indices { row.cells[index].blocks = change(row.cells[index].blocks) }
    return row
  }
}
