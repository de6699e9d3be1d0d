public import Cases
public import Nepali

/// Everything one document is made from: the same draft gives the same bytes.
public struct Draft: Sendable {
  /// What refusals call the file that the values come from: `case 12`. It does not reach the paper.
  public var source: String
  /// The form, as it was law.
  public var edition: FormEdition
  /// The values of the case, which are checked when the document is made.
  public var values: PlacedValue
  /// Picture files by the names under which the values speak of them.
  public var pictures: [String: [UInt8]]
  /// The office's frame; nil for none.
  public var frame: Frame?
  /// What is chosen for this document where its case does not say, before the settings of the office.
  public var choices: [String: String] = [:]
  /// What a copy of an issued paper says of itself; nil for an original.
  public var copy: CopyMark?
  /// The numbers that the document bears.
  public var numbers: DraftNumbers
  /// The day of issue.
  public var date: BSDate

  public init(
    source: String, edition: FormEdition, values: PlacedValue, pictures: [String: [UInt8]] = [:],
    frame: Frame?, numbers: DraftNumbers, date: BSDate
  ) {
    self.source = source
    self.edition = edition
    self.values = values
    self.pictures = pictures
    self.frame = frame
    self.numbers = numbers
    self.date = date
  }
}
