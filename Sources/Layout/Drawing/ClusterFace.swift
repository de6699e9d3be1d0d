import CCairo

/// The FreeType and Cairo half of a cluster font.
///
/// It grows with its font: FreeType reads a font in memory where it lies, so glyphs are written behind
/// those there are, and what Cairo has kept of the others stays true. Each face has a FreeType library
/// of its own: Cairo keeps faces in a cache of the whole process and may let go of ours on another
/// thread, where a shared library would be touched by two at once.
final class ClusterFace {
  let face: OpaquePointer
  private let file: ClusterFontFile
  private let memory: FaceMemory
  /// The glyphs and the bytes of outlines that are written.
  private var glyphs = 0
  private var outlines = 0

  init(_ font: ClusterFont) throws(LayoutError) {
    let name = font.file.typeface.name
    let needed = (0..<font.count).reduce(0) { $0 + font.entry($1).outline.count + 3 }
    // Twice what there is, and not so little that a first document fills it; 65,535 is the most.
    file = ClusterFontFile(
      font.file, glyphs: min(65_535, max(2048, 2 * font.count)), outlines: max(1 << 18, 2 * needed))
    memory = FaceMemory(file.bytes, size: file.size)
    guard font.count <= file.room else { throw .font(name: name, reason: "has too many clusters") }
    guard FT_Init_FreeType(&memory.library) == 0, let library = memory.library else {
      throw .font(name: name, reason: "FreeType does not start")
    }
    let status = FT_New_Memory_Face(
      library, memory.bytes.baseAddress, FT_Long(memory.bytes.count), 0, &memory.face)
    guard status == 0, let freetype = memory.face else {
      throw .font(name: name, reason: "FreeType refuses it (error \(status))")
    }
    // Outlines as they are: hinting would move them, and there are no instructions.
    guard let cairo = cairo_ft_font_face_create_for_ft_face(freetype, Int32(FT_LOAD_NO_HINTING)) else {
      throw .font(name: name, reason: "Cairo refuses it")
    }
    face = cairo
    // Cairo frees the memory with its last use of the face, however long after us that is: its
    // caches find a face by its address, so the address must not be used again before.
    let key = UnsafeRawPointer(FaceMemory.key).assumingMemoryBound(to: cairo_user_data_key_t.self)
    let kept = Unmanaged.passRetained(memory)
    let stored = cairo_font_face_set_user_data(face, key, kept.toOpaque()) { memory in
      if let memory { Unmanaged<FaceMemory>.fromOpaque(memory).release() }
    }
    guard stored == CAIRO_STATUS_SUCCESS else {
      kept.release()
      throw .font(name: name, reason: String(cString: cairo_status_to_string(stored)))
    }
  }

  deinit { cairo_font_face_destroy(face) }

  /// Writes the glyphs that the font has got since.
  /// - Returns: false when there is no room for them; then another face is needed.
  func take(from font: ClusterFont) -> Bool {
    while glyphs < font.count {
      let entry = font.entry(glyphs)
      let end = outlines + (entry.outline.count + 3) & ~3
      guard glyphs < file.room, file.glyf + end <= file.size else { return false }
      memory.write(entry.outline, at: file.glyf + outlines)
      memory.write16(entry.advance, at: file.hmtx + 4 * glyphs)
      memory.write16(entry.leftBearing, at: file.hmtx + 4 * glyphs + 2)
      memory.write32(outlines, at: file.loca + 4 * glyphs)
      memory.write32(end, at: file.loca + 4 * glyphs + 4)
      outlines = end
      glyphs += 1
    }
    return true
  }
}

/// What a FreeType face stands on: the file's bytes, its library, itself. Freed in the reverse order.
private final class FaceMemory {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  var library: FT_Library?
  var face: FT_Face?

  /// Cairo tells user data apart by the address of a key. Never written, so any thread may read it.
  nonisolated(unsafe) static let key = UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 8)

  /// The beginning of a file, and zeros up to `size`.
  init(_ file: [UInt8], size: Int) {
    bytes = .allocate(capacity: size)
    bytes.initialize(repeating: 0)
    write(file, at: 0)
  }

  deinit {
    if let face { FT_Done_Face(face) }
    if let library { FT_Done_FreeType(library) }
    bytes.deallocate()
  }

  func write(_ data: [UInt8], at offset: Int) {
    for (index, byte) in data.enumerated() { bytes[offset + index] = byte }
  }

  func write16(_ value: Int, at offset: Int) {
    bytes[offset] = UInt8(truncatingIfNeeded: value >> 8)
    bytes[offset + 1] = UInt8(truncatingIfNeeded: value)
  }

  func write32(_ value: Int, at offset: Int) {
    write16(value >> 16, at: offset)
    write16(value, at: offset + 2)
  }
}
