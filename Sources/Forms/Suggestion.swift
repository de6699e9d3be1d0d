/// The candidate that a misspelt name most likely means, for "did you mean"; nil where none is near.
///
/// Near is an edit distance (insertion, deletion, replacement, exchange of neighbours) of at most a third of
/// the name's length. Capitals, hyphens and spaces do not count as differences. Of equals the first wins.
package func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
  let written = spelling(name)
  // A longer name is no slip of the pen, and the work grows with the square.
  guard !written.isEmpty, written.count <= 64 else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let meant = spelling(candidate)
    guard meant.count <= 64 else { continue }
    let distance = editDistance(written, meant)
    guard distance <= max(1, written.count / 3), distance < meant.count else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.candidate
}

private func spelling(_ name: String) -> [Unicode.Scalar] {
  name.lowercased().unicodeScalars.prefix(65).map { $0 == "-" || $0 == " " ? "_" : $0 }
}

/// The distance of optimal string alignment: the fewest edits, no part of the text edited twice.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var before = [Int](repeating: 0, count: b.count + 1)
  var above = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var distance = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, before[j - 1] + 1) }
      row.append(distance)
    }
    before = above
    above = row
  }
  return above[b.count]
}
