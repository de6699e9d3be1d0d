import Synchronization

/// A TrueType font in memory with one glyph for each shaped cluster.
///
/// A cluster such as स्वी is several glyphs of the font file, and PDF maps one glyph to one text; so
/// readers lose it. Here each distinct cluster (its glyphs, their places, its text) becomes one
/// composite glyph, and a PDF that uses it maps every glyph to exactly its characters.
///
/// It grows while text is shaped; `ClusterFontFile` is the file that Cairo sees.
final class ClusterFont {
  /// No two cluster fonts of a process have the same.
  struct ID: Hashable, Sendable {
    let number: UInt64
    let typeface: Typeface

    static func == (a: ID, b: ID) -> Bool { a.number == b.number }
    func hash(into hasher: inout Hasher) { hasher.combine(number) }
  }

  let id: ID
  let file: FontFile
  /// The first is .notdef, a box: where all else is blank, a subset has an outline yet, and checkers of
  /// fonts refuse an empty `glyf`.
  private var records: [GlyphRecord]
  private var advances: [Int]
  private var copies: [Int: Int] = [:]
  private var clusters: [Cluster: Int] = [:]

  /// Glyphs of the file with their offsets from the cluster's origin, in font units, and the
  /// characters that they stand for. The same glyphs for other characters are another cluster.
  struct Cluster: Hashable {
    var parts: [Part]
    var text: [UInt8]
    /// As shaped, of several glyphs; that of one is its own, which kerning does not change. Where the
    /// PDF's width and the next glyph's place disagree, readers lose spaces.
    var advance: Int

    struct Part: Hashable { var glyph, dx, dy: Int }

    /// Of what tells clusters apart, and the bytes at once.
    func hash(into hasher: inout Hasher) {
      text.withUnsafeBytes { hasher.combine(bytes: $0) }
      for part in parts { hasher.combine(part.glyph) }
    }
  }

  private static let made = Atomic<UInt64>(0)

  init(_ file: FontFile) {
    self.file = file
    id = ID(number: Self.made.add(1, ordering: .relaxed).newValue, typeface: file.typeface)
    records = [CheckBoxGlyph(unitsPerEm: Int(file.unitsPerEm)).empty]
    advances = [file.advance(0)]
  }

  /// How many glyphs there are; a font holds at most 65,535.
  var count: Int { records.count }

  /// The number in this font of a cluster's glyph.
  func glyph(of cluster: Cluster) -> Int {
    if let known = clusters[cluster] { return known }
    let number = isNominal(cluster) ? copy(cluster.parts[0].glyph) : compose(cluster)
    clusters[cluster] = number
    return number
  }

  /// Whether the cluster is one character drawn by its own glyph, so that no composite is needed.
  private func isNominal(_ cluster: Cluster) -> Bool {
    guard file.emboldening == 0, cluster.parts.count == 1, cluster.parts[0].dx == 0, cluster.parts[0].dy == 0
    else { return false }
    let scalars = String(decoding: cluster.text, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return false }
    return file.nominalGlyph(scalar).map(Int.init) == cluster.parts[0].glyph
  }

  /// The number in this font of a glyph of the file, copied with all that it refers to.
  private func copy(_ glyph: Int) -> Int {
    if let known = copies[glyph] { return known }
    let record = GlyphRecord.copy(of: file.outline(glyph), renumber: copy)
    copies[glyph] = records.count
    records.append(record)
    advances.append(file.advance(glyph))
    return records.count - 1
  }

  private func compose(_ cluster: Cluster) -> Int {
    let places = [(0, 0)] + (file.emboldening == 0 ? [] : Self.corners(file.emboldening))
    let parts = cluster.parts.flatMap { part in
      let number = copy(part.glyph)
      return places.map { dx, dy in
        (glyph: number, dx: part.dx + dx, dy: part.dy + dy, bounds: records[number].bounds)
      }
    }
    records.append(.composite(parts, overlaps: file.emboldening > 0))
    let alone = cluster.parts.count == 1 ? file.advance(cluster.parts[0].glyph) : cluster.advance
    advances.append(max(0, alone))
    return records.count - 1
  }

  /// Where a glyph is drawn again, so that its strokes become thicker by a width on all sides together. Strokes
  /// are thicker than that, so nothing shows between.
  private static func corners(_ width: Int) -> [(Int, Int)] {
    let half = width / 2
    return [(-half, -half), (-half, half), (half, -half), (half, half)]
  }

  /// The number of a glyph that is in no font file: its outline is given, and what it reads as.
  func glyph(drawn record: GlyphRecord, advance: Int, text: [UInt8]) -> Int {
    let key = Cluster(parts: [], text: text, advance: advance)
    if let known = clusters[key] { return known }
    clusters[key] = records.count
    records.append(record)
    advances.append(advance)
    return records.count - 1
  }

  /// The number of a glyph that looks like another one and reads as something else.
  func glyph(like number: Int, text: [UInt8]) -> Int {
    // No glyph of the file has a negative number, so this is no cluster that was shaped.
    let key = Cluster(parts: [.init(glyph: -number, dx: 0, dy: 0)], text: text, advance: 0)
    if let known = clusters[key] { return known }
    clusters[key] = records.count
    records.append(.composite([(glyph: number, dx: 0, dy: 0, bounds: records[number].bounds)]))
    advances.append(advances[number])
    return records.count - 1
  }

  /// The number of a glyph that shows nothing and reads as something, behind another one.
  ///
  /// - Parameter number: from 1; pdfminer parts two neighbours of which neither has a width.
  func glyph(hidden text: [UInt8], number: Int) -> Int {
    glyph(drawn: .empty, advance: number.isMultiple(of: 2) ? file.step : 0, text: text)
  }

  func isHidden(_ number: Int) -> Bool { records[number].bounds == nil && advances[number] <= file.step }

  /// A glyph's outline and metrics: what `glyf`, `loca` and `hmtx` say of it.
  func entry(_ number: Int) -> (outline: [UInt8], advance: Int, leftBearing: Int) {
    // A left side bearing equal to xMin keeps the outline where its coordinates say.
    (records[number].bytes, advances[number], records[number].bounds?.xMin ?? 0)
  }
}
