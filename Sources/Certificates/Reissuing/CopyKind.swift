/// What a document is to the case that it tells of.
public enum CopyKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// The paper itself.
  case original
  /// The same paper again, in place of one that was lost or destroyed (प्रतिलिपि).
  case duplicate
  /// A copy beside the paper, which an officer certifies (सक्कल बमोजिम नक्कल).
  case certified
  /// A paper of other values in place of one that was wrong.
  case corrected
}
