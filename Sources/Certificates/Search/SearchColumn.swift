/// What a word is of, for `find`: a column of the table `search`.
public enum SearchColumn: String, CaseIterable, Hashable, Sendable, Codable {
  /// An industry, firm, programme or institution; what the paper is about.
  case name
  case person
  case place
  /// A number that somebody else gave: of a citizenship, a telephone, a parcel of land.
  case number

  /// The column of a field of a form, by its name, as the vocabulary of fields names them; nil for what is not looked
  /// for: amounts, reasons, descriptions.
  init?(field: String) {
    let plain = field.hasSuffix("_en") ? String(field.dropLast(3)) : field
    let ends = { (ending: String) in plain == ending || plain.hasSuffix("_" + ending) }
    if Self.places.contains(where: ends) {
      self = .place
    } else if Self.numbers.contains(where: ends) {
      self = .number
    } else if Self.people.contains(where: ends) {
      self = .person
    } else if ends("name") {
      let of = plain.dropLast(5)
      if Self.things.contains(where: of.hasSuffix) { return nil }
      self = Self.bodies.contains(where: of.hasSuffix) ? .name : .person
    } else {
      return nil
    }
  }

  private static let places = [
    "address", "district", "province", "local_level", "tole", "place", "location", "country",
  ]
  private static let numbers = ["number", "phone", "email", "fax", "vat_registration"]
  private static let people = [
    "transferor", "transferee", "holder", "claimant", "land_owner", "responsible_person", "proposer",
    "investor",
  ]
  private static let bodies = ["industry", "firm", "programme", "institution", "company", "project", "body"]
  /// Whose names say nothing of the paper.
  private static let things = ["product", "machine", "material", "bank", "newspaper", "ministry", "office"]
}
