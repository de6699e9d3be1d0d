import Forms

extension Office {
  /// What stands on the English page of a letter, beside the office's English name.
  public struct English: Hashable, Sendable {
    /// The lines above the name, outermost authority first.
    public var letterhead: [String] = []
    public var address: String?
    public var signatory: Signatory?
    /// The standing conditions of an approval, by the identity of the form.
    public var conditions: [String: [String]] = [:]
    /// Who gets a copy, by the identity of the form.
    public var copies: [String: [String]] = [:]
  }

  /// The office as its English page has it. What it has no English for stays away, but for what a reader must
  /// not miss: its name, the signatory, conditions and copies stand as they are.
  var inEnglish: Office {
    var office = self
    office.name = englishName ?? name
    office.letterhead = english.letterhead
    office.letterheads = [:]
    office.address = english.address
    office.signatory = english.signatory ?? signatory
    office.conditions.merge(english.conditions) { _, english in english }
    office.copies.merge(english.copies) { _, english in english }
    return office
  }

  /// Whether the office adds the English page where a case does not say.
  var addsTranslation: Bool { settings[Translation.choice] == Translation.attached }
}
