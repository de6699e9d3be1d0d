import Cases
import Forms

/// The frames of a stream of drafts: those that lines have named, and the last that were used.
final class NamedFrames {
  private let pictures: DigestPictures
  /// The texts of the named frames. Their pictures are read again when the frame has not been used for long,
  /// so that many names take little room.
  private var named: [String: PlacedValue] = [:]
  private var recent: [(json: String, frame: Frame)] = []

  private static let mostNames = 1000
  private static let mostRecent = 16

  init(_ pictures: DigestPictures) { self.pictures = pictures }

  /// The frame of an entry: an office file's object, or the name of one that came before.
  ///
  /// - Parameter name: the name that the line gives it; a name stays that of one frame.
  /// - Throws: `PrintingError.draft`
  func frame(_ entry: PlacedValue, as name: String?, _ line: PlacedObject) throws(PrintingError) -> Frame {
    if case .text(let earlier) = entry.content {
      guard name == nil else { throw line.wrong(entry, "a frame that has a name gets no other") }
      guard let known = named[earlier] else {
        throw line.wrong(entry, "no line before this one has named a frame \(earlier.quoted)")
      }
      return try made(of: known, line)
    }
    let frame = try made(of: entry, line)
    if let name {
      if let known = named[name], known.json != frame.content.json {
        throw line.wrong(entry, "another frame has the name \(name.quoted) already")
      }
      guard named.count < Self.mostNames else {
        throw line.wrong(entry, "\(Self.mostNames) frames have names; more are not kept")
      }
      named[name] = entry
    }
    return frame
  }

  private func made(of entry: PlacedValue, _ line: PlacedObject) throws(PrintingError) -> Frame {
    let json = entry.json
    if let index = recent.firstIndex(where: { $0.json == json }) {
      // The one unused for longest stands first.
      let found = recent.remove(at: index)
      recent.append(found)
      return found.frame
    }
    let office = try line.object(entry, "an office", keys: nil)
    var files: [String: [UInt8]] = [:]
    var names = ["emblem", "signature"].compactMap { office.members[$0] }
    if let own = office.members["typeface"], case .object = own.content {
      let typeface = try line.object(own, "a typeface", keys: nil)
      names += ["regular", "bold"].compactMap { typeface.members[$0] }
    }
    for value in names {
      if let picture = try pictures.picture(value, line) { files[picture.name] = picture.bytes }
    }
    let frame = Frame(Content(json: json, pictures: files))
    if recent.count >= Self.mostRecent { recent.removeFirst() }
    recent.append((json, frame))
    return frame
  }
}
