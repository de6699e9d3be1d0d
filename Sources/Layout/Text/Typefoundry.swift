/// The fonts of one typesetter and the words that they have shaped. Not shared between tasks.
final class Typefoundry {
  private var files: [Typeface: FontFile] = [:]
  /// The one that was asked for last: that of the next character, as a rule.
  private var lastFile: FontFile?
  /// The cluster fonts that grow now.
  private var current: [Typeface: ClusterFont] = [:]
  private var fonts: [ClusterFont.ID: ClusterFont] = [:]
  private var words: RecentCache<WordKey, [ShapedWord]>
  var blanks: [BlankKey: ShapedWord] = [:]
  private let shaper = Shaper()

  /// Beyond this many glyphs the cluster fonts are begun anew, so that a process that runs for
  /// months stays small. Real registers need some thousands.
  private static let glyphLimit = 20_000
  private static let fontLimit = 64

  /// Hashed and compared as bytes: comparing Strings would normalise both each time.
  private struct WordKey: Hashable {
    var text: ArraySlice<UInt8>
    var typeface: Typeface
    var language: Language

    func hash(into hasher: inout Hasher) {
      text.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(typeface.isBold)
      hasher.combine(language == .nepali)
    }
  }

  /// `wordLimit`: how many shaped words are kept at hand.
  init(wordLimit: Int = 8192) { words = RecentCache(limit: wordLimit) }

  /// A word (or a space) in UTF-8 as shaped parts, one for each typeface in it.
  ///
  /// - Parameter typeface: That of Devanagari.
  func shape(
    _ word: ArraySlice<UInt8>, in typeface: Typeface, language: Language
  ) throws(TextProblem) -> [ShapedWord] {
    let key = WordKey(text: word, typeface: typeface, language: language)
    if let known = words[key] { return known }
    var shaped: [ShapedWord] = []
    let parts = try Itemizer.parts(of: word, in: typeface, language: language) {
      face, scalar throws(TextProblem) in
      try file(face).nominalGlyph(scalar) != nil
    }
    for part in parts {
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

  /// How large to ask for a font, for its letters to be as large as its file has them.
  func emScale(_ id: ClusterFont.ID) -> Double { fonts[id]?.file.emScale ?? 1 }

  /// Begins cluster fonts anew when they have grown too large. Only between two documents, so that
  /// a document is always in one edition of each font.
  /// - Returns: whether what was shaped before must not be used for a new document.
  func renewIfLarge() -> Bool {
    // An office's own fonts are let go too, when many offices have come by.
    guard current.values.contains(where: { $0.count > Self.glyphLimit }) || current.count > Self.fontLimit
    else { return false }
    fonts = Dictionary(uniqueKeysWithValues: current.values.map { ($0.id, $0) })
    current.removeAll()
    if files.count > Self.fontLimit {
      files.removeAll()
      lastFile = nil
    }
    words.removeAll()
    blanks.removeAll()
    return true
  }

  /// Whether one of the two typefaces of a family draws the character.
  func hasGlyph(_ scalar: Unicode.Scalar, family: Family) throws(TextProblem) -> Bool {
    let face = Typeface(family: family, isBold: false, script: .devanagari)
    for candidate in face.candidates(for: .devanagari) where try file(candidate).nominalGlyph(scalar) != nil {
      return true
    }
    return false
  }

  /// The names that a font gives to the glyphs of a word, in the order in which they are drawn.
  func glyphNames(_ word: String, in typeface: Typeface, language: Language) throws(TextProblem) -> [String] {
    let file = try file(typeface)
    return shaper.glyphs(
      of: word, with: file.font, script: typeface.script.hb, language: language, usual: typeface.lettersOfUsualForm)
      .map(file.glyphName)
  }

  /// The cluster font of a typeface that grows now.
  func font(_ typeface: Typeface) throws(TextProblem) -> ClusterFont {
    if let font = current[typeface] { return font }
    let font = ClusterFont(try file(typeface))
    current[typeface] = font
    fonts[font.id] = font
    return font
  }

  private func file(_ typeface: Typeface) throws(TextProblem) -> FontFile {
    if let lastFile, lastFile.typeface == typeface { return lastFile }
    if let file = files[typeface] {
      lastFile = file
      return file
    }
    do throws(LayoutError) {
      let file = try FontFile(typeface)
      files[typeface] = file
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
