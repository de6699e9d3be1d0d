import Digest
import Forms
import Foundation
import GRDB
import Printing

extension Verifier {
  /// Every document's bytes, and its number against its series and ordinal.
  func checkDocuments() throws {
    let series = Dictionary(
      try Row.fetchAll(database, sql: "SELECT * FROM series").map(Series.init).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    try each("SELECT key, number, series, ordinal, digest, bytes FROM documents ORDER BY id") { row in
      documents += 1
      let key: String = try row.decode(forColumn: "key")
      let place = "documents/\(key)"
      let bytes: Data = try row.decode(forColumn: "bytes")
      if SHA256.hex(bytes) != (try row.decode(forColumn: "digest") as String) {
        note(place, "its bytes do not have its digest")
      }
      guard let series = series[try row.decode(forColumn: "series")] else { return }
      let number = DocumentNumber(
        prefix: series.prefix, fiscalYear: series.fiscalYear, ordinal: try row.decode(forColumn: "ordinal"))
      let printed: String = try row.decode(forColumn: "number")
      if number.key != key || number.text != printed {
        note(place, "its number is not that of its series and ordinal")
      }
    }
  }

  /// Ordinals run from the opening balance to the counter, each once.
  func checkSeries() throws {
    let all = try Row.fetchAll(database, sql: "SELECT * FROM series ORDER BY id").map(Series.init)
    for series in all {
      let place = "series/\(series.id) (\(series.kind.rawValue) \(series.fiscalYear))"
      var expected = series.opening + 1
      try each("SELECT ordinal FROM documents WHERE series = ? ORDER BY ordinal", [series.id]) { row in
        let ordinal: Int = try row.decode(atIndex: 0)
        if ordinal > expected { note(place, "\(gap(expected, ordinal - 1)) missing") }
        if ordinal < expected { note(place, "number \(ordinal) is not after the opening balance") }
        expected = max(expected, ordinal &+ 1)
      }
      let next = series.next.ordinal
      if expected < next { note(place, "\(gap(expected, next - 1)) missing at the end") }
      if expected > next { note(place, "counts \(series.issued), but number \(expected - 1) was issued") }
    }
  }

  private func gap(_ first: Int, _ last: Int) -> String {
    first == last ? "number \(first) is" : "numbers \(first) to \(last) are"
  }
}
