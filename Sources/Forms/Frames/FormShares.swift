/// What a form uses of others, read: the frames by their names, and the vocabulary.
struct FormShares {
  /// By their names, that of an office before that of the program.
  private var frames: [String: [FormFrame]] = [:]
  private(set) var vocabulary: Vocabulary?

  /// Reads the parts of a bundle.
  init(_ parts: [FormBundle.Part]) throws(FormError) {
    for part in parts {
      let root = try XMLReader.read(SourceText(bytes: part.bytes, file: part.name))
      if root.name == "vocabulary" {
        vocabulary = try Vocabulary(root)
      } else {
        let frame = try FormFrame(root)
        frames[frame.name, default: []].append(frame)
      }
    }
  }

  /// A frame, and the frames that it extends, the nearest first. One that extends its own name extends the
  /// program's of that name, so an office writes only what it has otherwise.
  func frame(_ name: String, at place: SourcePlace) throws(FormError) -> [FormFrame] {
    var chain: [FormFrame] = []
    var next: (name: String, place: SourcePlace)? = (name, place)
    while let (name, place) = next {
      guard let all = frames[name] else {
        throw FormError.unknown("frame", name, among: frames.keys.sorted(), at: place)
      }
      let taken = chain.count { $0.name == name }
      guard taken < all.count, taken == 0 || chain.last?.name == name else {
        throw FormError(place, "the frame \(name) extends itself")
      }
      let frame = all[taken]
      chain.append(frame)
      next = frame.base.map { ($0.string, $0.place) }
    }
    return chain
  }
}
