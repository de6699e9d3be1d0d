import CCairo

/// The FreeType and Cairo half of a cluster font, at one moment of its growth.
///
/// Each has a FreeType library of its own: Cairo keeps faces in a cache of the whole process and may
/// let go of ours on another thread, where a shared library would be touched by two at once.
final class ClusterFace {
  let face: OpaquePointer
  /// How many glyphs of its font it holds.
  let count: Int

  init(_ font: ClusterFont) throws(LayoutError) {
    let name = font.file.typeface.name
    let memory = FaceMemory(font.fileBytes())
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
    count = font.count
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
}

/// What a FreeType face stands on: the file's bytes, its library, itself. Freed in that order's reverse.
private final class FaceMemory {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  var library: FT_Library?
  var face: FT_Face?

  /// Cairo tells user data apart by the address of a key. Never written, so any thread may read it.
  nonisolated(unsafe) static let key = UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 8)

  init(_ file: [UInt8]) {
    bytes = .allocate(capacity: file.count)
    _ = bytes.initialize(from: file)
  }

  deinit {
    if let face { FT_Done_Face(face) }
    if let library { FT_Done_FreeType(library) }
    bytes.deallocate()
  }
}
