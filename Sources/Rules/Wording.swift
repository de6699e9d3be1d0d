/// A name in the two languages of an office.
public struct Wording: Hashable, Sendable {
  public let nepali: String
  public let english: String

  package init(_ nepali: String, _ english: String) {
    self.nepali = nepali
    self.english = english
  }
}
