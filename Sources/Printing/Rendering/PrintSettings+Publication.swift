import Layout
import Seal

extension PrintSettings {
  /// Sheets that are cut or folded, cards and slips come out in their size.
  init(_ publication: Publication) {
    let duplex: Duplex? =
      switch publication.duplex {
      case .long: .longEdge
      case .short: .shortEdge
      case nil: nil
      }
    let bleeds = publication.pages.map { $0.isTrimmed ? $0.bleed.points : nil }
    let isTrimmed = bleeds.contains { $0 != nil }
    self.init(
      keepsSize: duplex != nil || isTrimmed || publication.pages.contains(where: \.hasSlips), duplex: duplex,
      bleeds: isTrimmed ? bleeds : [])
  }
}
