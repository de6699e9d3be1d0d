public import Layout

/// What is measured on the pages of one part of a proof book.
public struct ProofMeasures: Sendable {
  /// `blank`, `ordinary` or `worst`, and what stands above its pages in the book.
  public let part: String
  let words: String
  /// How full each page is, from 0 to 1; nil where it has no column of text.
  public let fills: [Double?]
  /// The widest spaces, of their own width.
  public let widestStretch: Double
  public let faults: [PageFault]

  init(_ publication: Publication, part: String, words: String) {
    self.part = part
    self.words = words
    fills = publication.fills
    widestStretch = publication.widestStretch
    faults = publication.faults
  }

  /// Part, fills, widest spaces and faults, as columns of a table.
  public var row: [String] { [part, filled, widest, faults.map(\.description).joined(separator: "; ")] }

  /// The measures for a reader of the book.
  var lines: [String] {
    ["filled \(filled); spaces at most \(widest) times their width"] + faults.map(\.description)
  }

  private var filled: String {
    fills.map { fill in fill.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }.joined(separator: ", ")
  }

  private var widest: String { "\((widestStretch * 100).rounded() / 100)" }
}
