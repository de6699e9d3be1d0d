/// The fonts of one typesetter and the words that they have shaped. Not shared between tasks.
final class Typefoundry {
  private var files: [FontFile?] = Array(repeating: nil, count: Typeface.count)
  private var current: [ClusterFont?] = Array(repeating: nil, count: Typeface.count)
  private var fonts: [ClusterFont.ID: ClusterFont] = [:]
  private var words: RecentCache<WordKey, [ShapedWord]>
  var blanks: [BlankKey: ShapedWord] = [:]
  private let shaper = Shaper()

  /// Beyond this many glyphs the cluster fonts are begun anew, so that a process that runs for
  /// months stays small. Real registers need some thousands.
  private static let glyphLimit = 20_000

  /// Hashed and compared as bytes: comparing Strings would normalise both each time.
  private struct WordKey: Hashable {
    var text: ArraySlice<UInt8>
    var family: Family
    var isBold: Bool
    var language: Language

    func hash(into hasher: inout Hasher) {
      text.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(family == .serif)
      hasher.combine(isBold)
      hasher.combine(language == .nepali)
    }
  }

  /// `wordLimit`: how many shaped words are kept at hand.
  init(wordLimit: Int = 16_384) { words = RecentCache(limit: wordLimit) }

  /// A word (or a space) in UTF-8 as shaped parts, one for each typeface in it.
  func shape(
    _ word: ArraySlice<UInt8>, family: Family, isBold: Bool, language: Language
  ) throws(TextProblem) -> [ShapedWord] {
    let key = WordKey(text: word, family: family, isBold: isBold, language: language)
    if let known = words[key] { return known }
    var shaped: [ShapedWord] = []
    for part in try parts(of: key) {
      switch shaper.shape(part.text, with: try font(part.typeface), language: language) {
      case .success(let done): shaped.append(done)
      case .failure(let missing): throw .missingGlyph(missing.scalar)
      }
    }
    // The key must not keep the paragraph that the word was cut from.
    var own = key
    own.text = Array(word)[...]
    words.insert(shaped, own)
    return shaped
  }

  /// The font that a shaped word's glyphs are numbers of; nil when it was made elsewhere.
  func font(_ id: ClusterFont.ID) -> ClusterFont? { fonts[id] }

  func unitsPerEm(_ id: ClusterFont.ID) -> Double { fonts[id]?.file.unitsPerEm ?? 1000 }

  /// Begins cluster fonts anew when they have grown too large. Only between two documents, so that
  /// a document is always in one edition of each font.
  /// - Returns: whether what was shaped before must not be used for a new document.
  func renewIfLarge() -> Bool {
    guard current.contains(where: { ($0?.count ?? 0) > Self.glyphLimit }) else { return false }
    let last = current.compactMap { $0 }
    current = Array(repeating: nil, count: Typeface.count)
    fonts = Dictionary(uniqueKeysWithValues: last.map { ($0.id, $0) })
    words.removeAll()
    blanks.removeAll()
    return true
  }

  /// Whether one of the two typefaces of a family draws the character.
  func hasGlyph(_ scalar: Unicode.Scalar, family: Family) throws(TextProblem) -> Bool {
    let face = Typeface(family: family, isBold: false, script: .devanagari)
    if try file(face).nominalGlyph(scalar) != nil { return true }
    return try file(face.counterpart).nominalGlyph(scalar) != nil
  }

  private func parts(of key: WordKey) throws(TextProblem) -> [Itemizer.Part] {
    let devanagari = try file(Typeface(family: key.family, isBold: key.isBold, script: .devanagari))
    let latin = try file(Typeface(family: key.family, isBold: key.isBold, script: .latin))
    do throws(Shaper.MissingGlyph) {
      return try Itemizer.parts(
        of: key.text, family: key.family, isBold: key.isBold, language: key.language
      ) { face, scalar in
        (face.script == .devanagari ? devanagari : latin).nominalGlyph(scalar) != nil
      }
    } catch {
      throw .missingGlyph(error.scalar)
    }
  }

  /// The cluster font of a typeface that grows now.
  func font(_ typeface: Typeface) throws(TextProblem) -> ClusterFont {
    if let font = current[typeface.index] { return font }
    let font = ClusterFont(try file(typeface))
    current[typeface.index] = font
    fonts[font.id] = font
    return font
  }

  private func file(_ typeface: Typeface) throws(TextProblem) -> FontFile {
    if let file = files[typeface.index] { return file }
    do throws(LayoutError) {
      let file = try FontFile(typeface)
      files[typeface.index] = file
      return file
    } catch {
      throw .layout(error)
    }
  }
}

/// What can be wrong with text before it is known whose text it is.
enum TextProblem: Error {
  case missingGlyph(Unicode.Scalar)
  case layout(LayoutError)

  func located(field: String?, form: String) -> LayoutError {
    switch self {
    case .missingGlyph(let scalar): .missingGlyph(scalar: scalar, field: field, form: form)
    case .layout(let error): error
    }
  }
}
