import Digest
import Foundation
import GRDB
import Printing

extension Verifier {
  /// Every document's bytes.
  func checkDocuments() throws {
    try each("SELECT key, digest, bytes FROM documents ORDER BY id") { row in
      documents += 1
      let bytes: Data = try row.decode(forColumn: "bytes")
      if SHA256.hex(bytes) != (try row.decode(forColumn: "digest") as String) {
        note("documents/\(try row.decode(String.self, forColumn: "key"))", "its bytes do not have its digest")
      }
    }
  }

  /// Every number against its series and ordinal, and its spelling against its text.
  func checkNumbers() throws {
    let series = Dictionary(
      try Row.fetchAll(database, sql: "SELECT * FROM series").compactMap { try Series($0) }.map {
        ($0.id, $0)
      },
      uniquingKeysWith: { first, _ in first })
    try each(NumberRecord.query + " ORDER BY numbers.id") { row in
      let record = try NumberRecord(row)
      let place = "numbers/\(record.id)"
      if let id = record.series, let ordinal = record.ordinal, let series = series[id] {
        let number = series.number(Int(ordinal))
        if number.text != record.text { note(place, "\(record.text) is not that of its series and ordinal") }
        if !isSpelt(record, number.spelling) { note(place, "\(record.text) is spelt otherwise") }
      } else if !isSpelt(record, NumberSpelling(record.text)) {
        note(place, "\(record.text) is spelt otherwise")
      }
    }
    try each(
      "SELECT key FROM documents WHERE replaces IS NULL AND id NOT IN (SELECT document FROM numbers WHERE field IS NULL AND document IS NOT NULL)"
    ) { row in note("documents/\(try row.decode(String.self, atIndex: 0))", "has no number of its own") }
  }

  /// A number that a desk was told of has its year behind `@` where it does not say it; one of the first version
  /// that is spelt like another has its row behind `#`.
  private func isSpelt(_ record: NumberRecord, _ spelling: NumberSpelling) -> Bool {
    let plain = spelling.text
    return record.spelling == plain || record.series == nil && record.spelling.hasPrefix(plain + "@")
      || record.spelling.hasPrefix(plain + "#")
  }

  /// What a lease that came back used is what papers have of it.
  func checkLeases() throws {
    try each("SELECT leases.*, used FROM returned_leases JOIN leases ON leases.id = lease ORDER BY id") {
      row in
      let lease = try Lease(row)
      let used = try lease.used(in: database)
      if try row.decode(Int.self, forColumn: "used") != used {
        note("leases/\(lease.id)", "\(used) of its numbers are used, not what was told when it came back")
      }
    }
  }

  /// Ordinals run from the opening balance to the last, each once. Those that are lent may be missing, and those
  /// whose numbers were entered from the office's paper time.
  func checkSeries() throws {
    let all = try Row.fetchAll(database, sql: "SELECT * FROM series ORDER BY id")
    for series in all {
      let id: Int64 = try series.decode(forColumn: "id")
      let book: String = try series.decode(forColumn: "book")
      let place = "series/\(id) (\(book) \(try series.decode(Int.self, forColumn: "fiscal_year")))"
      let leases = try Row.fetchAll(
        database, sql: "SELECT * FROM leases WHERE series = ? ORDER BY first", arguments: [id]
      ).map(Lease.init)
      let begun = try Series(series)
      // Sums may wrap round in a file that somebody altered; what is noted then is wrong in its own right.
      var expected: Int = try series.decode(Int.self, forColumn: "opening") &+ 1
      func pass(to ordinal: Int) throws {
        while expected < ordinal {
          if let lease = leases.first(where: { $0.first <= expected && expected <= $0.last }) {
            expected = min(lease.last &+ 1, ordinal)
            continue
          }
          if let begun, try NumberRecord.isTaken(begun.number(expected), in: database) {
            expected += 1
            continue
          }
          let end = min(ordinal, leases.map(\.first).filter { $0 > expected }.min() ?? ordinal) &- 1
          note(place, "\(gap(expected, end)) missing")
          expected = end &+ 1
        }
      }
      try each("SELECT ordinal FROM numbers WHERE series = ? ORDER BY ordinal", [id]) { row in
        let ordinal: Int = try row.decode(atIndex: 0)
        try pass(to: ordinal)
        if ordinal < expected { note(place, "number \(ordinal) is not after the opening balance") }
        expected = max(expected, ordinal &+ 1)
      }
      let next = try series.decode(Int.self, forColumn: "last") &+ 1
      try pass(to: next)
      if expected > next { note(place, "counts to \(next &- 1), but number \(expected &- 1) was given") }
    }
  }

  private func gap(_ first: Int, _ last: Int) -> String {
    first == last ? "number \(first) is" : "numbers \(first) to \(last) are"
  }
}
