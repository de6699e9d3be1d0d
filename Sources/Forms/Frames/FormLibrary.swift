import FormFiles

/// The frames and the vocabulary that there are: the program's, and those of an office's folder, which stand
/// before them.
struct FormLibrary: Sendable {
  /// The frame files by their names: that of the folder before that of the program.
  private var frames: [String: [FormBundle.Part]] = [:]
  /// The lines of the vocabulary by the names of their fields.
  private var words: [String: [UInt8]] = [:]
  /// What was taken from a folder, by which a second is known.
  private var own: [String: String] = [:]

  /// What is inside the program.
  static let carried: FormLibrary = {
    var library = FormLibrary()
    for index in 0..<certgen_shared_file_count() {
      let file = certgen_shared_file_at(index)
      guard let id = file.id, let name = file.file else { continue }
      let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
      library.add(bytes, frame: String(cString: id), file: String(cString: name))
    }
    return library
  }()

  /// The frame for which a form asks that has parts of one and names none.
  static let usualFrame = "letter"
  private static let vocabularyName = "vocabulary.xml"

  /// Takes a file of an office's folder, if it is a frame or a vocabulary.
  ///
  /// - Parameter root: The first tag of the file.
  /// - Returns: Whether it is one.
  mutating func take(_ bytes: [UInt8], root: XMLElement, file: String) throws(FormError) -> Bool {
    guard root.name == "frame" || root.name == "vocabulary" else { return false }
    let whole = try XMLReader.read(SourceText(bytes: bytes, file: file))
    let frame: String
    if root.name == "frame" {
      frame = try FormFrame(whole).name
    } else {
      _ = try Vocabulary(whole)
      frame = ""
    }
    if let other = own.updateValue(file, forKey: frame) {
      throw FormError(root.place, "what this file says is in \(other) already")
    }
    add(bytes, frame: frame, file: file)
    return true
  }

  /// Lets a file take the place of one from the folder.
  mutating func forgetOwn() { own = [:] }

  private mutating func add(_ bytes: [UInt8], frame: String, file: String) {
    if frame.isEmpty {
      for (name, line) in Self.lines(of: bytes) { words[name] = line }
    } else {
      frames[frame, default: []].insert(FormBundle.Part(name: "frames/\(frame).xml", bytes: bytes), at: 0)
    }
  }

  /// A form file together with what it uses.
  func bundle(_ form: [UInt8]) -> FormBundle {
    var bundle = FormBundle(form: form)
    var wanted = Self.values(of: "frame", in: form)
    if wanted.isEmpty, FormFrame.Part.allCases.contains(where: { form[...].first("<\($0.rawValue)") != nil }) {
      wanted = [Self.usualFrame]
    }
    while let name = wanted.popLast() {
      // A frame that extends its own name extends the one that it stands before.
      let taken = bundle.parts.count { $0.name == "frames/\(name).xml" }
      guard bundle.parts.count < FormLimits.frames, let all = frames[name], taken < all.count else { continue }
      let frame = all[taken]
      bundle.parts.append(frame)
      let bases = Self.values(of: "extends", in: frame.bytes)
      wanted += bases.filter { base in base == name || !bundle.parts.contains { $0.name == "frames/\(base).xml" } }
    }
    let lines = Set(Self.values(of: "name", in: form)).sorted().compactMap { words[$0] }
    if !lines.isEmpty {
      let text = Array("<vocabulary>\n".utf8) + lines.flatMap { $0 + Array("\n".utf8) } + Array("</vocabulary>\n".utf8)
      bundle.parts.append(FormBundle.Part(name: Self.vocabularyName, bytes: text))
    }
    return bundle
  }

  /// The entries of a vocabulary file, a line each.
  private static func lines(of bytes: [UInt8]) -> [(name: String, line: [UInt8])] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      values(of: "name", in: Array(line)).first.map { ($0, Array(line)) }
    }
  }

  /// What attributes of a name say in a file. It is searched, not parsed: what stands in a comment too is
  /// taken along and harms nobody.
  private static func values(of attribute: String, in bytes: [UInt8]) -> [String] {
    let sign = "\(attribute)=\""
    var values: [String] = []
    var rest = bytes[...]
    while let start = rest.first(sign) {
      let value = rest[(start + sign.utf8.count)...].prefix { $0 != UInt8(ascii: "\"") }
      values.append(String(decoding: value, as: UTF8.self))
      rest = rest[value.endIndex...]
    }
    return values
  }
}
