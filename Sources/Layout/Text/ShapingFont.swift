import CCairo

/// Font files as HarfBuzz takes them.
enum ShapingFont {
  /// A HarfBuzz font over a file, which must outlive it.
  ///
  /// - Parameter replacement: The substitutions that are to hold instead of the file's own.
  /// - Returns: a font that the caller destroys.
  static func make(_ data: FontData, replacingGSUB replacement: [UInt8]? = nil) -> OpaquePointer {
    // HarfBuzz keeps a reference to each of what it is given, and calls nothing an error: a table that it
    // cannot use is to it as if there were none.
    let file = blob(data.bytes, HB_MEMORY_MODE_READONLY)
    var face = hb_face_create(file, 0)
    hb_blob_destroy(file)
    if let replacement {
      let whole = face, built = hb_face_builder_create()
      for name in ["OS/2", "cmap", "GDEF", "GPOS", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"] {
        let table = hb_face_reference_table(whole, SFNT.tag(name))
        hb_face_builder_add_table(built, SFNT.tag(name), table)
        hb_blob_destroy(table)
      }
      let table = replacement.withUnsafeBytes { blob($0, HB_MEMORY_MODE_DUPLICATE) }
      hb_face_builder_add_table(built, SFNT.tag("GSUB"), table)
      hb_blob_destroy(table)
      hb_face_destroy(whole)
      face = built
    }
    let font = hb_font_create(face)!
    hb_face_destroy(face)
    hb_font_make_immutable(font)
    return font
  }

  private static func blob(_ bytes: UnsafeRawBufferPointer, _ mode: hb_memory_mode_t) -> OpaquePointer? {
    hb_blob_create(
      bytes.assumingMemoryBound(to: CChar.self).baseAddress, UInt32(bytes.count), mode, nil, nil)
  }
}
