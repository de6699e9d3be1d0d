/// Finds characters that hide, reorder or flood: text that would print differently from what the
/// register holds, or not at all. Follows Unicode Technical Report #36 (security) and Standard Annex #31
/// (joiners in identifiers), narrowed to what Nepali and Latin text in a certificate needs.
public enum TextHygiene {
  /// Whether a field holds one line or several.
  public enum Lines: Hashable, Sendable {
    /// No control character at all.
    case single
    /// Line feed and tab are allowed.
    case multiple
  }

  /// The most combining marks that one letter may carry in a row. A Devanagari akshara needs three
  /// between two letters (nukta, vowel sign, candrabindu), Vietnamese two.
  public static let marksPerLetter = 4

  /// The first thing wrong with `text`; nil when it is clean. Takes one pass and no memory.
  public static func firstIssue(in text: String, lines: Lines = .single) -> TextIssue? {
    var scan = Scan(lines: lines)
    for scalar in text.unicodeScalars {
      if let issue = scan.next(scalar) { return issue }
    }
    return scan.end()
  }

  /// Everything wrong with `text`, in order, at most `limit` issues.
  public static func issues(in text: String, lines: Lines = .single, limit: Int = 8) -> [TextIssue] {
    var scan = Scan(lines: lines)
    var found: [TextIssue] = []
    for scalar in text.unicodeScalars where found.count < limit {
      if let issue = scan.next(scalar) { found.append(issue) }
    }
    if found.count < limit, let issue = scan.end() { found.append(issue) }
    return found
  }
}

/// The state of one pass over a text.
private struct Scan {
  let lines: TextHygiene.Lines
  private var position = 0
  /// Marks in a row on the letter before; nil when no letter stands before.
  private var marks: Int?
  private var previous: Unicode.Scalar?
  /// A non-joiner that still needs a letter after it.
  private var openJoiner: TextIssue?

  init(lines: TextHygiene.Lines) { self.lines = lines }

  mutating func next(_ scalar: Unicode.Scalar) -> TextIssue? {
    position += 1
    defer { previous = scalar }
    let properties = scalar.properties
    let category = properties.generalCategory
    if let pending = openJoiner {
      openJoiner = nil
      // Whatever is wrong with this character too will not make the joiner right.
      if !category.isLetterOrMark {
        marks = nil
        return pending
      }
    }
    if let kind = forbidden(scalar, category, properties) {
      marks = nil
      return TextIssue(kind: kind, scalar: scalar, position: position)
    }
    if scalar.value == 0x200C || scalar.value == 0x200D { return joiner(scalar) }
    guard category.isMark else {
      marks = category.carriesMarks || scalar.value == 0x25CC ? 0 : nil
      return nil
    }
    guard let count = marks else { return TextIssue(kind: .strayMark, scalar: scalar, position: position) }
    marks = count + 1
    // One issue per letter, however long the flood.
    guard count == TextHygiene.marksPerLetter else { return nil }
    return TextIssue(kind: .tooManyMarks, scalar: scalar, position: position)
  }

  /// A joiner at the end of the text that needed a letter after it.
  func end() -> TextIssue? { openJoiner }

  /// The joiner (U+200D) stands after a virama, where it asks for a half letter. The non-joiner (U+200C)
  /// stands after a virama or between two letters, so a letter must follow; the joiner may end a word.
  private mutating func joiner(_ scalar: Unicode.Scalar) -> TextIssue? {
    let issue = TextIssue(kind: .misplacedJoiner, scalar: scalar, position: position)
    guard let previous else { return issue }
    if previous.properties.canonicalCombiningClass == .virama { return nil }
    guard scalar.value == 0x200C, previous.properties.generalCategory.isLetterOrMark else { return issue }
    openJoiner = issue
    return nil
  }

  private func forbidden(
    _ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory, _ properties: Unicode.Scalar.Properties
  ) -> TextIssue.Kind? {
    switch scalar.value {
    case 0x0A, 0x09: return lines == .multiple ? nil : scalar.value == 0x0A ? .lineBreak : .control
    case 0x200C, 0x200D: return nil
    case 0xFFFD: return .replacement
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .bidirectional
    case 0xFDD0...0xFDEF: return .noncharacter
    default: break
    }
    if scalar.value & 0xFFFE == 0xFFFE { return .noncharacter }
    switch category {
    case .control: return .control
    case .lineSeparator, .paragraphSeparator: return lines == .multiple ? .control : .lineBreak
    case .privateUse: return .privateUse
    case .unassigned, .surrogate: return .unassigned
    case .format: return .invisible
    default: return properties.isDefaultIgnorableCodePoint ? .invisible : nil
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .spacingMark || self == .enclosingMark
  }

  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  fileprivate var isLetterOrMark: Bool { isLetter || isMark }

  fileprivate var carriesMarks: Bool {
    isLetter || self == .decimalNumber || self == .letterNumber || self == .otherNumber
  }
}
