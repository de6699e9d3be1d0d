/// How a PDF wants to be printed and cut.
public struct PrintSettings: Hashable, Sendable {
  /// Whether every length must come out as it is: a printer must not fit the page to the sheet.
  public var keepsSize: Bool
  /// Over which edge a printer that prints both sides turns the sheet; nil leaves it to who prints.
  public var duplex: Duplex?
  /// For each page how far its ink reaches beyond the trimmed edge, in points; nil for a page that is not trimmed.
  public var bleeds: [Double?]

  public init(keepsSize: Bool = false, duplex: Duplex? = nil, bleeds: [Double?] = []) {
    self.keepsSize = keepsSize
    self.duplex = duplex
    self.bleeds = bleeds
  }

  /// The edge over which the sheet is turned (ISO 32000-1, table 150).
  public enum Duplex: String, Hashable, Sendable {
    case longEdge = "DuplexFlipLongEdge"
    case shortEdge = "DuplexFlipShortEdge"
  }
}

extension PDFFile {
  /// What the catalogue and the pages say of printing.
  mutating func apply(_ settings: PrintSettings, to preferences: inout PDFDictionary) throws(SealError) {
    if settings.keepsSize { preferences["PrintScaling"] = .name("None") }
    if let duplex = settings.duplex { preferences["Duplex"] = .name(duplex.rawValue) }
    guard !settings.bleeds.isEmpty else { return }
    for (page, bleed) in zip(try pages(), settings.bleeds) {
      if let bleed { trim(page, by: bleed) }
    }
  }

  /// Writes the boxes of a page that Cairo wrote, whose media box begins at the origin (ISO 32000-1, 14.11.2).
  private mutating func trim(_ page: Int, by bleed: Double) {
    let box = resolved(self[dictionary: page]["MediaBox"])
    let sides = box.array?.compactMap(\.number) ?? []
    guard sides.count == 4 else { return }
    self[dictionary: page]["BleedBox"] = box
    self[dictionary: page]["TrimBox"] = .array(
      [sides[0] + bleed, sides[1] + bleed, sides[2] - bleed, sides[3] - bleed].map(PDFValue.rounded))
  }
}

extension PDFValue {
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let spelling): Double(spelling)
    default: nil
    }
  }

  /// A number with three decimals at most.
  fileprivate static func rounded(_ number: Double) -> PDFValue {
    let thousandths = Int((number * 1000).rounded())
    guard thousandths % 1000 != 0 else { return .integer(thousandths / 1000) }
    let digits = String(abs(thousandths) % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.count) + digits
    return .real((thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000).\(fraction)")
  }
}
