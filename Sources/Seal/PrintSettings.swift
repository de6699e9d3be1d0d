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
    case longEdge = "/DuplexFlipLongEdge"
    case shortEdge = "/DuplexFlipShortEdge"
  }
}

extension QPDFDocument {
  func apply(_ settings: PrintSettings, to preferences: Object) {
    if settings.keepsSize { set("/PrintScaling", of: preferences, to: newName("/None")) }
    if let duplex = settings.duplex { set("/Duplex", of: preferences, to: newName(duplex.rawValue)) }
    for (number, bleed) in settings.bleeds.enumerated() where bleed != nil && number < pageCount {
      trim(page(number), by: bleed ?? 0)
    }
  }

  /// Writes the boxes of a page that Cairo wrote, whose media box begins at the origin (ISO 32000-1, 14.11.2).
  private func trim(_ page: Object, by bleed: Double) {
    guard let box = value("/MediaBox", of: page) else { return }
    let media = numbers(box)
    guard media.count == 4 else { return }
    set("/BleedBox", of: page, to: newArray(media))
    set(
      "/TrimBox", of: page,
      to: newArray([media[0] + bleed, media[1] + bleed, media[2] - bleed, media[3] - bleed]))
  }
}
