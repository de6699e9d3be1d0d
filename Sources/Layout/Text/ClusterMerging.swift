/// Which clusters of a Devanagari word go together into one glyph of the PDF.
///
/// Cairo puts single characters of Windows-1252 into a font of their own, so a slash or a comma inside
/// a Devanagari word would change the font twice, and PDFium may take the three pieces for two lines.
/// What reads as several characters stays in the one font: the sign is drawn with its neighbour.
enum ClusterMerging {
  /// A cluster where it stands in a word, in font units.
  struct Placed {
    var cluster: ClusterFont.Cluster
    var start, end: Int
  }

  /// The width of the widest cluster, in ems; wider ones are not made. No letter of the fonts comes near.
  static let widest = 6.0

  /// A word of Windows-1252 alone stays as it is: it is in one font, whichever that is.
  static func merged(_ clusters: [Placed], unitsPerEm: Double) -> [Placed] {
    let isSign = clusters.map { isWindows1252(String(decoding: $0.cluster.text, as: UTF8.self)) }
    guard isSign.contains(true), isSign.contains(false) else { return clusters }
    let most = Int((widest - 1) * unitsPerEm)
    func fits(_ first: Placed, _ next: Placed) -> Bool { next.end - first.start <= most }
    var result: [Placed] = [], opening: Placed?
    for (placed, isSign) in zip(clusters, isSign) {
      if isSign, opening == nil, let last = result.last, fits(last, placed) {
        result[result.count - 1] = last.joined(with: placed)
      } else if let first = opening, fits(first, placed) {
        opening = first.joined(with: placed)
      } else {
        if let opening { result.append(opening) }
        opening = placed
      }
      if !isSign, let whole = opening {
        result.append(whole)
        opening = nil
      }
    }
    if let opening { result.append(opening) }
    return result
  }

  /// Whether Cairo puts a glyph of this text into its font of Windows-1252.
  static func isWindows1252(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return false }
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xFF, 0x0152, 0x0153, 0x0160, 0x0161, 0x0178, 0x017D, 0x017E, 0x0192, 0x02C6,
      0x02DC,
      0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x2030, 0x2039, 0x203A,
      0x20AC,
      0x2122:
      return true
    default: return false
    }
  }
}

extension ClusterMerging.Placed {
  fileprivate func joined(with next: Self) -> Self {
    var joined = self
    joined.cluster.parts += next.cluster.parts.map {
      ClusterFont.Cluster.Part(glyph: $0.glyph, dx: $0.dx + next.start - start, dy: $0.dy)
    }
    joined.cluster.text += next.cluster.text
    joined.cluster.advance = next.end - start
    joined.end = next.end
    return joined
  }
}
