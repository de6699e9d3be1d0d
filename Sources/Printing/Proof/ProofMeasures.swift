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

  /// What an office would object to, a line for each.
  public var objections: [String] { faults.map { "\(part): \($0)" } }

  /// The measures for a reader of the book.
  var lines: [String] {
    let pages = fills.map { fill in fill.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }
    let widest = (widestStretch * 100).rounded() / 100
    return ["filled \(pages.joined(separator: ", ")); spaces at most \(widest) times their width"]
      + faults.map(\.description)
  }
}
