import Layout

/// The page in English that an office may add to a paper in Nepali: a translation, so the paper stays what binds.
public struct Translation: Hashable, Sendable {
  package var face: Body.Face
  /// What the running head says the paper is about.
  package var subject: [Words.Phrase]

  /// The choice that says whether a paper has the page: a setting of the office, unless the case makes it.
  public static let choice = "english_translation"
  /// The alternative with which it has.
  public static let attached = "attached"

  /// The choice as a field, which every form with a translation has.
  static func field(at place: SourcePlace) -> Field {
    Field(
      name: choice, label: "अङ्ग्रेजी अनुवाद", english: "English translation",
      kind: .choice([
        Field.Choice(key: attached, text: "संलग्न", variants: [:]),
        Field.Choice(key: "none", text: "संलग्न नभएको", variants: [:]),
      ]), isRequired: false, derivation: nil, isSetting: true, gathered: [], isOwn: false, number: nil,
      fact: nil, fit: .wrap,
      note: "A page in English behind the paper, for convenience; the Nepali text binds.", place: place)
  }
}

extension Form {
  /// The field that has the words of another in English: `industry_name_en` for `industry_name`.
  package static func english(of name: String) -> String { name + "_en" }
}
