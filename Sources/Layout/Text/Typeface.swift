/// One font: of which family, how heavy, and which script it draws.
struct Typeface: Hashable, Sendable {
  var family: Family
  var isBold: Bool
  var script: Script
  var conjuncts: Conjuncts

  enum Script: Hashable, Sendable { case devanagari, latin }

  init(family: Family, isBold: Bool, script: Script, conjuncts: Conjuncts = .ligatures) {
    self.family = family
    self.isBold = isBold
    self.script = script
    // The one font that draws both kinds has the same glyphs for all else.
    self.conjuncts = family.hasHalantForms && script == .devanagari ? conjuncts : .ligatures
  }

  /// The font's PostScript name, under which it is carried in the program.
  var name: String {
    let weight = isBold ? "Bold" : "Regular"
    switch family {
    case .serif: return script == .devanagari ? "NotoSerifDevanagari-\(weight)" : "NotoSerif-\(weight)"
    case .sans: return script == .devanagari ? "NotoSansDevanagari-\(weight)" : "NotoSans-\(weight)"
    case .annapurna: return "AnnapurnaSIL-\(weight)"
    case .own(let typeface): return typeface.file(isBold: isBold).name
    }
  }

  /// The fonts that may draw a script where this one stands, the first that has the characters.
  func candidates(for script: Script) -> [Typeface] {
    var faces = [face(family, script)]
    // Numbers and marks that a font of the script has not, its counterpart may have.
    let other: Script = script == .devanagari ? .latin : .devanagari
    switch family {
    case .serif, .sans: faces.append(face(family, other))
    case .annapurna: faces += [face(.serif, script), face(.serif, other)]
    case .own: faces = (script == .devanagari ? faces : []) + [face(.sans, script), face(.sans, other)]
    }
    return faces
  }

  private func face(_ family: Family, _ script: Script) -> Typeface {
    Typeface(family: family, isBold: isBold, script: script, conjuncts: conjuncts)
  }

  /// Letters that keep their usual form in Nepali: Annapurna's Nepali ९ is hardly told from ६ in print, where a
  /// number must not be misread, and Kalimati, which offices know, draws the usual one.
  var lettersOfUsualForm: [Unicode.Scalar] { family == .annapurna ? ["९"] : [] }

  /// The size of Latin letters beside Devanagari, relative to it: those of Noto look a size larger. Annapurna's
  /// are drawn for their Devanagari.
  var sizeBesideDevanagari: Double { script == .latin && family != .annapurna ? 0.9 : 1 }
}

extension Family {
  /// How high its क stands, in ems: a form's letters look as large in another family as in its own.
  var letterHeight: Double {
    switch self {
    case .serif, .sans: 0.623
    case .annapurna: 0.645
    case .own(let typeface): typeface.letterHeight
    }
  }

  /// Whether the family's Nepali prints conjuncts with a visible halant, unless the font is asked otherwise.
  var hasHalantForms: Bool { self == .serif || self == .sans }
}
