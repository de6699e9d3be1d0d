import CCairo

/// Text of one typeface and language → clusters. Owns one HarfBuzz buffer, used again and again.
struct Shaper: ~Copyable {
  private let buffer: OpaquePointer

  init() {
    buffer = hb_buffer_create()
    // Clusters are never smaller than what a user sees as one letter (HarfBuzz: "Cluster levels").
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
  }

  deinit { hb_buffer_destroy(buffer) }

  /// Leaves in the buffer what HarfBuzz makes of a text.
  ///
  /// - Parameter usual: letters that do not take the form of the language.
  private func fill(
    _ utf8: [UInt8], with font: OpaquePointer, script: hb_script_t, language: Language,
    usual: [Unicode.Scalar] = []
  ) {
    hb_buffer_clear_contents(buffer)
    utf8.withUnsafeBytes { bytes in
      hb_buffer_add_utf8(
        buffer, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count), 0,
        Int32(bytes.count))
    }
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, script)
    hb_buffer_set_language(buffer, hb_language_from_string(language.rawValue, -1))
    // By OpenType's tables alone: a font's Graphite tables (Annapurna has some) follow other rules, by which
    // १/२ becomes ½.
    "ot".withCString { shaper in
      let shapers = [shaper, nil]
      let features = Self.withoutLanguage(usual, in: utf8)
      _ = hb_shape_full(font, buffer, features, UInt32(features.count), shapers)
    }
  }

  /// For each place of the letters in a text, that the font's lookups for the language do not hold there.
  private static func withoutLanguage(_ letters: [Unicode.Scalar], in utf8: [UInt8]) -> [hb_feature_t] {
    letters.flatMap { letter in
      let bytes = Array(String(letter).utf8)
      return utf8.indices.filter { utf8[$0...].starts(with: bytes) }.map { place in
        hb_feature_t(tag: SFNT.tag("locl"), value: 0, start: UInt32(place), end: UInt32(place + bytes.count))
      }
    }
  }

  /// The glyphs of a text, as the font numbers them.
  func glyphs(
    of text: String, with font: OpaquePointer, script: hb_script_t, language: Language,
    usual: [Unicode.Scalar] = []
  ) -> [UInt32] {
    fill(Array(text.utf8), with: font, script: script, language: language, usual: usual)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count) else { return [] }
    return (0..<Int(count)).map { infos[$0].codepoint }
  }

  /// The shaped word, or the first character that the font does not have.
  func shape(_ text: String, with font: ClusterFont, language: Language) -> Result<ShapedWord, MissingGlyph> {
    let utf8 = Array(text.utf8)
    let typeface = font.file.typeface
    fill(
      utf8, with: font.file.font, script: typeface.script.hb, language: language, usual: typeface.lettersOfUsualForm)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let places = hb_buffer_get_glyph_positions(buffer, nil)
    else { return .success(ShapedWord(text: text, font: font.id, glyphs: [], lengths: [], positions: [0])) }

    var clusters: [ClusterMerging.Placed] = []
    var pen = 0, index = 0
    while index < Int(count) {
      let start = Int(infos[index].cluster), origin = pen
      var parts: [ClusterFont.Cluster.Part] = []
      while index < Int(count), Int(infos[index].cluster) == start {
        let glyph = Int(infos[index].codepoint)
        if glyph == 0 { return .failure(MissingGlyph(in: utf8[start...], font: font.file)) }
        parts.append(
          .init(
            glyph: glyph, dx: pen - origin + Int(places[index].x_offset), dy: Int(places[index].y_offset)))
        pen += Int(places[index].x_advance)
        index += 1
      }
      pen = font.file.rounded(pen)
      let end = index < Int(count) ? Int(infos[index].cluster) : utf8.count
      let cluster = ClusterFont.Cluster(
        parts: parts, text: Array(utf8[start..<end]), advance: parts.count == 1 ? 0 : pen - origin)
      clusters.append(.init(cluster: cluster, start: origin, end: pen))
    }
    if font.file.typeface.script == .devanagari {
      clusters = ClusterMerging.merged(clusters, unitsPerEm: font.file.unitsPerEm)
    }
    return .success(Self.word(text, Self.withoutLoneJoiners(clusters), font))
  }

  /// pdf.js passes over a glyph that reads as a joiner alone, so the letter before it, if it has a mark, or
  /// the one after it reads as both. The last of a word stays alone.
  private static func withoutLoneJoiners(_ clusters: [ClusterMerging.Placed]) -> [ClusterMerging.Placed] {
    guard clusters.contains(where: { isLoneJoiner($0) }) else { return clusters }
    var result: [ClusterMerging.Placed] = [], joiners: [UInt8] = []
    for (index, placed) in clusters.enumerated() {
      if isLoneJoiner(placed) {
        if joiners.isEmpty, let last = result.last, ReadingPieces.hasMark(last.cluster.text) {
          result[result.count - 1].cluster.text += placed.cluster.text
          continue
        } else if index + 1 < clusters.count {
          joiners += placed.cluster.text
          continue
        }
      }
      var kept = placed
      kept.cluster.text = joiners + placed.cluster.text
      // HarfBuzz draws a space for a joiner, which readers would take for as wide as it is elsewhere.
      if isLoneJoiner(placed) { kept.cluster.parts = [] }
      result.append(kept)
      joiners = []
    }
    return result
  }

  private static func isLoneJoiner(_ placed: ClusterMerging.Placed) -> Bool {
    let text = placed.cluster.text
    return placed.start == placed.end && text.count >= 3 && text[0] == 0xE2
      && String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(ReadingPieces.isJoiner)
  }

  /// The clusters as a word, with texts that readers take whole (``ReadingPieces``).
  private static func word(_ text: String, _ clusters: [ClusterMerging.Placed], _ font: ClusterFont)
    -> ShapedWord
  {
    var glyphs: [UInt32] = [], lengths: [Int32] = [], positions: [Float] = [0]
    for (index, placed) in clusters.enumerated() {
      let pieces = ReadingPieces.pieces(
        of: String(decoding: placed.cluster.text, as: UTF8.self), beginsWord: index == 0)
      for (number, piece) in pieces.enumerated() {
        var cluster = placed.cluster
        cluster.text = Array(piece.utf8)
        let glyph =
          number == 0 ? font.glyph(of: cluster) : font.glyph(hidden: cluster.text, number: number)
        glyphs.append(UInt32(glyph))
        lengths.append(Int32(cluster.text.count))
        positions.append(Float(placed.end))
      }
    }
    return ShapedWord(text: text, font: font.id, glyphs: glyphs, lengths: lengths, positions: positions)
  }

  /// A character that a font has no glyph for.
  struct MissingGlyph: Error {
    var scalar: Unicode.Scalar

    init(scalar: Unicode.Scalar) { self.scalar = scalar }

    init(in text: ArraySlice<UInt8>, font: FontFile) {
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
      scalar = scalars.first { font.nominalGlyph($0) == nil } ?? scalars.first ?? "\u{FFFD}"
    }
  }
}

extension Typeface.Script {
  /// HarfBuzz's name of it.
  var hb: hb_script_t { self == .devanagari ? HB_SCRIPT_DEVANAGARI : HB_SCRIPT_LATIN }
}
