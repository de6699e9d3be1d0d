/// What a form uses of others, read: the frames by their names, and the vocabulary.
struct FormShares {
  private var frames: [String: FormFrame] = [:]
  private(set) var vocabulary: Vocabulary?

  /// Reads the parts of a bundle.
  init(_ parts: [FormBundle.Part]) throws(FormError) {
    for part in parts {
      let root = try XMLReader.read(SourceText(bytes: part.bytes, file: part.name))
      if root.name == "vocabulary" {
        vocabulary = try Vocabulary(root)
      } else {
        let frame = try FormFrame(root)
        frames[frame.name] = frame
      }
    }
  }

  /// A frame, and the frames that it extends, the nearest first.
  func frame(_ name: String, at place: SourcePlace) throws(FormError) -> [FormFrame] {
    var chain: [FormFrame] = []
    var next: (name: String, place: SourcePlace)? = (name, place)
    while let (name, place) = next {
      guard let frame = frames[name] else {
        throw FormError.unknown("frame", name, among: frames.keys.sorted(), at: place)
      }
      guard chain.count < FormLimits.frames, !chain.contains(where: { $0.name == name }) else {
        throw FormError(place, "the frame \(name) extends itself")
      }
      chain.append(frame)
      next = frame.base.map { ($0.string, $0.place) }
    }
    return chain
  }
}
