import Forms
import Layout

extension CaseReader {
  /// The name of a picture, which is read and checked; nil for an empty string. A picture that several
  /// fields name is read once.
  mutating func picture(_ entry: PlacedValue, of field: Field, at spot: Spot) throws(Refusal) -> String? {
    guard case .text(let path) = entry.content else {
      throw wrongType("the path of a JPEG or PNG, such as \"photos/ram.jpg\"", found: entry)
    }
    if path.isEmpty { return nil }
    let picture: Picture
    if let known = pictures[path] {
      picture = known
    } else {
      if let roomIsFull { throw .because(roomIsFull) }
      do { picture = try Picture(bytes: loadPicture(path), name: path) } catch {
        throw .because(String(describing: error).onOneLine)
      }
      checkRoom(for: picture)
      if let roomIsFull { throw .because(roomIsFull) }
      pictures[path] = picture
    }
    // The place that shows least of it.
    let places = form.places(ofPicture: field.name)
    if let place = places.min(by: { $0.resolution(of: picture) < $1.resolution(of: picture) }) {
      if let refusal = place.refusal(of: picture) { throw .because(refusal) }
      if let doubt = place.doubt(about: picture) { warn(spot, doubt) }
    }
    return path
  }

  /// What the pictures of a case may have in all: twenty-five photos of a telephone.
  private static let mostMegapixels = 300
  private static let mostMegabytes = 100

  private mutating func checkRoom(for picture: Picture) {
    let all = pictures.values + [picture]
    let pixels = all.reduce(0) { $0 + $1.width * $1.height }
    if pixels > Self.mostMegapixels * 1_000_000 { fill(with: "\(Self.mostMegapixels) megapixels") }
    let bytes = all.reduce(0) { $0 + $1.bytes.count }
    if bytes > Self.mostMegabytes * 1_000_000 { fill(with: "\(Self.mostMegabytes) megabytes") }
  }

  private mutating func fill(with most: String) {
    roomIsFull = "the pictures of the case have more than the \(most) allowed in all; make them smaller"
  }
}
