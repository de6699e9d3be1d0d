import Foundation
import Nepali
import Printing
import Tables

extension Report {
  /// Values parted by commas, row by row: a head for each part, and between two parts an empty line.
  func separated(_ tell: ([UInt8]) throws -> Void) throws {
    try tell(SeparatedWriter.mark)
    for (index, part) in parts.enumerated() {
      if index > 0 { try tell(SeparatedWriter.line([])) }
      if let title = part.title { try tell(SeparatedWriter.line([title.english])) }
      let columns = part.written
      try tell(SeparatedWriter.line(columns.map { part.columns[$0].name }))
      try Listing.run(part.rows) { cells in try tell(SeparatedWriter.line(of: columns.map { cells[$0].value })) }
    }
  }

  /// A workbook with a sheet for each part.
  func workbook(made day: BSDate) throws -> [UInt8] {
    let civil = day.civil
    let start = DateComponents(
      calendar: Calendar(identifier: .gregorian), timeZone: .gmt, year: civil.year, month: civil.month, day: civil.day)
    let book = try WorkbookWriter(made: Int(start.date?.timeIntervalSince1970 ?? 0))
    for part in parts {
      let columns = part.written
      try book.begin(
        part.title?.english ?? title.english,
        columns: columns.map { .init(part.columns[$0].title.english, width: max(10, part.columns[$0].width * 0.6)) })
      try Listing.run(part.rows) { cells in try book.add(columns.map { cells[$0].value }) }
    }
    return try book.bytes()
  }
}

extension Report.Part {
  /// The columns that a program can read.
  fileprivate var written: [Int] { columns.indices.filter { columns[$0].kind != .bar } }
}

extension Report.Cell {
  fileprivate var value: Workbook.Cell {
    switch self {
    case .empty, .bar: .blank
    case .count(let count): .count(count)
    case .paisa(let paisa): .amount(paisa)
    case .text, .day: .text(plain)
    }
  }
}
