import CCairo

/// Whether a font sets Devanagari: its letters under their numbers, conjuncts, half forms, reph, and ि before
/// its consonant.
struct DevanagariCheck {
  /// The font's PostScript name, as far as a PDF can bear it.
  let name: String
  private let ka: UInt32
  /// The glyph of a space; nil for none, then it comes from another font.
  let space: UInt32?

  /// - Throws: what it cannot do.
  init(_ data: FontData) throws(FontFault) {
    let font = ShapingFont.make(data)
    defer { hb_font_destroy(font) }
    name = Self.name(hb_font_get_face(font))
    ka = try Self.glyph("क", font) { _ in
      "has no Devanagari letters under their Unicode numbers; a font of keys, as Preeti is, cannot be used"
    }
    space = try? Self.glyph(" ", font) { _ in "" }
    for scalar in Self.letters {
      _ = try Self.glyph(scalar, font) {
        "has no “\($0)” (U+0\(String($0.value, radix: 16, uppercase: true)))"
      }
    }
    for (word, what, isRight) in Self.tests {
      let glyphs = Self.shaped(word, font)
      guard !glyphs.contains(0), isRight(glyphs, ka) else { throw FontFault("does not set \(what): \(word)") }
    }
  }

  /// The height of क in ems.
  func height(in tables: TrueTypeCheck.Tables) throws(FontFault) -> Double {
    let record = try tables.glyphs.record(Int(ka))
    let height = record.count < 10 ? 0 : Double(record.int16(8)) / Double(tables.unitsPerEm)
    guard (0.3...1.5).contains(height) else { throw FontFault("has no क of a letter's height") }
    return height
  }

  /// What a Nepali paper cannot do without: vowels, consonants, signs, danda, digits.
  private static let letters: [Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x901...0x903, 0x905...0x90B, 0x90F...0x910, 0x913...0x928, 0x92A...0x930, 0x932...0x933, 0x935...0x939,
      0x93E...0x943, 0x947...0x948, 0x94B...0x94D, 0x964...0x964, 0x966...0x96F,
    ]
    return ranges.joined().compactMap(Unicode.Scalar.init)
  }()

  private static let tests: [(word: String, what: String, isRight: @Sendable ([UInt32], UInt32) -> Bool)] = [
    ("क्ष", "conjuncts", { glyphs, _ in glyphs.count < 3 }),
    ("क्य", "half letters", { glyphs, _ in glyphs.count < 3 }),
    ("र्क", "the reph", { glyphs, ka in glyphs.count == 2 && glyphs[0] == ka }),
    ("कि", "the sign ि before its letter", { glyphs, ka in glyphs.count == 2 && glyphs[1] == ka }),
  ]

  private static func glyph(
    _ scalar: Unicode.Scalar, _ font: OpaquePointer, _ fault: (Unicode.Scalar) -> String
  ) throws(FontFault) -> UInt32 {
    var glyph: UInt32 = 0
    guard hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0, glyph != 0 else {
      throw FontFault(fault(scalar))
    }
    return glyph
  }

  private static func shaped(_ word: String, _ font: OpaquePointer) -> [UInt32] {
    Shaper().glyphs(of: word, with: font, script: HB_SCRIPT_DEVANAGARI, language: .nepali)
  }

  private static func name(_ face: OpaquePointer?) -> String {
    var text = [CChar](repeating: 0, count: 64), length = UInt32(text.count)
    hb_ot_name_get_utf8(face, hb_ot_name_id_t(6), nil, &length, &text)
    let letters = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D
    }
    return letters.isEmpty ? "OfficeFont" : String(decoding: letters, as: UTF8.self)
  }
}
