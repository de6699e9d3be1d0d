public import Forms
import Synchronization

/// The office frames that this process has read, by their digests: an emblem is decoded and checked once,
/// not once a document. A few are kept, for a batch may serve several offices.
public final class FrameCabinet: Sendable {
  /// The frames of the process.
  public static let shared = FrameCabinet()

  private let offices = Mutex<[(digest: String, office: Office)]>([])
  private static let most = 16

  /// The office of a frame.
  ///
  /// - Throws: `FormError` for a frame that is no office file.
  public func office(of frame: Frame) throws(FormError) -> Office {
    if let known = offices.withLock({ Self.take(frame.digest, from: &$0) }) { return known }
    let office = try Office.read(
      Array(frame.content.json.utf8), file: "the office", catalogue: nil, hasGlyph: { _ in true },
      pictures: frame.content.picture)
    offices.withLock { offices in
      if offices.count >= Self.most { offices.removeFirst() }
      offices.append((frame.digest, office))
    }
    return office
  }

  /// A kept office, which moves behind the others: the one unused for longest stands first.
  private static func take(_ digest: String, from offices: inout [(digest: String, office: Office)])
    -> Office?
  {
    guard let index = offices.firstIndex(where: { $0.digest == digest }) else { return nil }
    let found = offices.remove(at: index)
    offices.append(found)
    return found.office
  }
}
