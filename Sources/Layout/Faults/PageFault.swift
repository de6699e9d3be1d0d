/// Something about a finished page that an office would object to, found by measuring it.
public struct PageFault: Hashable, Sendable {
  /// From 1.
  public var page: Int
  public var kind: Kind
  /// What was measured, in a few words.
  public var measure: String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Less than a third of a page is filled, it is not the only one, and the page before had more to give.
    case bare
    /// More than a fifth of a page is empty although what follows would have had room.
    case gap
    /// A place to sign has fewer than two lines of text above it on its page.
    case signature
    /// One row of a table, or one line of a list or paragraph, is alone on its side of a page break.
    case lonely
    /// The spaces of a line are wider than twice their own width.
    case spaces
    /// Narrowed letters stand beside others in one column of a table.
    case squeezed
  }

  /// The limits that pages are measured against.
  enum Limits {
    static let least = PageJudge.least
    static let filled = 0.8
    /// What a page keeps that gives to the last.
    static let kept = 1 - PageJudge.given
    static let lines = 2
    static let rows = 2
    static let stretch = LineSetter.widest
    /// Widths are sums of rounded ones.
    static let tolerance = 0.005
  }
}

extension PageFault: CustomStringConvertible {
  public var description: String { "page \(page): \(kind.rawValue): \(measure)" }
}

extension Publication {
  /// What is wrong with its pages, in their order.
  public var faults: [PageFault] {
    (fillFaults + signatureFaults + spaceFaults + partingFaults + squeezingFaults)
      .sorted { ($0.page, $0.kind.rawValue, $0.measure) < ($1.page, $1.kind.rawValue, $1.measure) }
  }

  /// How full each page is, from 0 to 1; nil where it has no column of text.
  public var fills: [Double?] { pages.map(\.fill) }

  /// The widest spaces of all lines, of their own width.
  public var widestStretch: Double {
    pages.lazy.flatMap(\.items).reduce(1) { widest, item in
      if case .text(let line) = item.drawing { max(widest, line.stretch) } else { widest }
    }
  }

  private var fillFaults: [PageFault] {
    guard pages.count > 1 else { return [] }
    return pages.indices.compactMap { index in
      guard let column = pages[index].column, let fill = pages[index].fill else { return nil }
      let measure = "\(Int((fill * 100).rounded())) % filled"
      if fill < PageFault.Limits.least - PageFault.Limits.tolerance, !column.isLast || mightHaveMore(index) {
        return PageFault(page: index + 1, kind: .bare, measure: measure)
      }
      guard !column.isLast, fill < PageFault.Limits.filled else { return nil }
      guard column.next < column.height - column.used else { return nil }
      return PageFault(page: index + 1, kind: .gap, measure: measure)
    }
  }

  /// Whether what stands on the page might have stood on the one before, or that had more to give.
  private func mightHaveMore(_ index: Int) -> Bool {
    guard index > 0, let before = pages[index - 1].column, let column = pages[index].column else { return true }
    if before.isLast { return before.used + column.used <= before.height }
    return before.used - before.last >= before.height * PageFault.Limits.kept
  }

  private var signatureFaults: [PageFault] {
    pages.indices.dropFirst().flatMap { index -> [PageFault] in
      guard pages[index - 1].column?.isLast == false else { return [] }
      return (pages[index].column?.linesAboveSignatures ?? []).filter { $0 < PageFault.Limits.lines }.map {
        PageFault(page: index + 1, kind: .signature, measure: "\($0) lines above a signature")
      }
    }
  }

  private var spaceFaults: [PageFault] {
    pages.indices.compactMap { index in
      let widest = pages[index].items.compactMap { item -> TextLine? in
        if case .text(let line) = item.drawing { line } else { nil }
      }.max { $0.stretch < $1.stretch }
      guard let widest, widest.stretch > PageFault.Limits.stretch + PageFault.Limits.tolerance else {
        return nil
      }
      let times = (widest.stretch * 10).rounded() / 10
      return PageFault(
        page: index + 1, kind: .spaces, measure: "\(times) times in “\(widest.text.words.prefix(24))”")
    }
  }
}

extension Page {
  fileprivate var fill: Double? { column.map { $0.used.points / $0.height.points } }
}
