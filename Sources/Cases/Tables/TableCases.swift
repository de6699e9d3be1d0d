import Forms
import Nepali
package import Tables

/// Makes cases of the records of a file, one after the other.
package struct TableCases {
  /// The columns; nil for a JSON file, whose objects name their fields.
  package let heads: TableHeads?
  package let place: TablePlace
  /// What the columns that were typed in Preeti say.
  package private(set) var preeti: PreetiColumns
  /// What was made of cells beyond reading them: how often, and one example of each column.
  package private(set) var told: [String: (count: Int, example: TableRemark)] = [:]
  let names: HeadNames
  let keyNames: [String]
  private let entry: CellEntry
  private var reader: TableReader
  /// Records that were read and are not used yet.
  private var waiting: [TableReader.Record] = []
  private var nextWaiting = 0

  /// Opens a file and reads its heads.
  ///
  /// - Parameters:
  ///   - names: what the heads mean.
  ///   - keys: the columns or members that tell cases apart.
  ///   - numbers: whether the file may give the numbers that the register allots.
  /// - Throws: `TableError`, `TableRefusal`
  package init(
    _ reader: TableReader, names: HeadNames, keys: [String], preeti: PreetiColumns,
    numbers: Case.TypedNumbers
  ) throws {
    self.reader = reader
    self.names = names
    self.preeti = preeti
    place = reader.place
    keyNames = keys
    entry = CellEntry(form: names.form)
    if reader.kind == .json {
      heads = nil
    } else {
      let (heads, next) = try TableHeads.find(in: &self.reader, names: names, keys: keys, numbers: numbers)
      self.heads = heads
      if let next { waiting.append(.row(next)) }
    }
    try lookAhead()
  }

  /// How far the reading has come: bytes read, and bytes in all.
  package var progress: (done: Int, total: Int) { reader.progress }

  /// So many records are looked at to know which columns are Preeti.
  private static let looked = 300

  private mutating func lookAhead() throws(TableError) {
    while waiting.count < Self.looked, let record = try reader.next() { waiting.append(record) }
    for record in waiting {
      switch record {
      case .row(let row):
        for (index, cell) in row.cells.enumerated() {
          guard case .text(let words) = cell, let target = target(index), let field = target.field,
            let name = target.name
          else { continue }
          preeti.look(words, for: field, named: name)
        }
      case .object(let bytes, let line):
        guard let tree = try? PlacedValue(json: bytes, file: place.file, line: line) else { continue }
        _ = named(tree) { text, field, name in
          preeti.look(text, for: field, named: name)
          return text
        }
      }
    }
    preeti.decide()
  }

  private func target(_ index: Int) -> TableTarget? {
    guard let columns = heads?.columns, columns.indices.contains(index) else { return nil }
    return columns[index]?.target
  }

  private mutating func record() throws(TableError) -> TableReader.Record? {
    guard nextWaiting < waiting.count else {
      waiting.removeAll()
      nextWaiting = 0
      return try reader.next()
    }
    nextWaiting += 1
    return waiting[nextWaiting - 1]
  }

  private mutating func putBack(_ record: TableReader.Record) {
    if nextWaiting > 0 {
      nextWaiting -= 1
      waiting[nextWaiting] = record
    } else {
      waiting.insert(record, at: 0)
    }
  }

  /// The next case; nil at the end.
  ///
  /// - Throws: `TableError` where nothing behind the place can be read.
  package mutating func next() throws(TableError) -> TableCase? {
    while let record = try record() {
      switch record {
      case .object(let bytes, let line): return object(bytes, line)
      case .row(let row) where row.isBlank: continue
      case .row(let row):
        var gathering = RowGathering(row, heads: heads, place: place)
        while let record = try self.record() {
          guard case .row(let more) = record else { break }
          if more.isBlank { continue }
          guard gathering.take(more) else {
            putBack(record)
            break
          }
        }
        return finished(gathering)
      }
    }
    return nil
  }
}

extension TableCases {
  /// A row as a sheet of refused rows repeats it: Preeti in Unicode, days in Bikram Sambat, so that it can come in
  /// again; without an earlier reason.
  package func values(of row: TableRow) -> [String] {
    let width = max(heads?.columns.count ?? 0, row.cells.count)
    return (0..<width).filter { target($0) != .reason }.map { index in
      guard let target = target(index), let field = target.field, let name = target.name else {
        return row[index].words
      }
      switch row[index] {
      case .text(let words): return preeti.unicode(words, for: field, named: name)
      case .day:
        guard case .text(let date)? = try? entry.content(of: row[index], for: field, told: { _ in }) else {
          return row[index].words
        }
        return date
      default: return row[index].words
      }
    }
  }

  private mutating func finished(_ gathering: RowGathering) -> TableCase {
    var notes: [TableRemark] = []
    let (entry, preeti) = (entry, preeti)
    let made = gathering.made { (cell, column, field, place) throws(CellEntry.Refusal) in
      var cell = cell
      if case .text(let words) = cell, let name = column.target.name {
        cell = .text(preeti.unicode(words, for: field, named: name))
      }
      return try entry.content(of: cell, for: field) { words in
        notes.append(TableRemark(place, head: column.head, field: field.named, words))
      }
    }
    for note in notes {
      let name = note.head ?? ""
      told[name] = (told[name].map { $0.count + 1 } ?? 1, told[name]?.example ?? note)
    }
    return made
  }
}
