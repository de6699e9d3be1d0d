import CCairo
import Fonts
import Testing

/// PDFs as Cairo writes them, for the tests to finish.
enum CairoPage {
  /// A page with a line in an embedded font, a drawing, half transparent unless told otherwise, and a second
  /// font.
  static func pdf(
    _ lines: [String] = ["उद्योग दर्ता", "Register 2081"], pages: Int = 1, hasPicture: Bool = false,
    opacity: Double = 0.5
  ) throws -> [UInt8] {
    try drawn { context in
      for _ in 0..<pages {
        cairo_set_source_rgb(context, 0, 0, 0)
        for (row, line) in lines.enumerated() {
          cairo_set_font_face(context, try face(row))
          cairo_set_font_size(context, 14)
          cairo_move_to(context, 20, Double(40 + 30 * row))
          cairo_show_text(context, line)
        }
        cairo_set_source_rgba(context, 0.8, 0.1, 0.1, opacity)
        cairo_rectangle(context, 20, 120, 60, 40)
        cairo_fill(context)
        if hasPicture { paintPicture(on: context) }
        cairo_show_page(context)
      }
    }
  }

  /// A page with a grey block in its middle, or with nothing.
  static func block(_ grey: Double?) throws -> [UInt8] {
    try drawn { context in
      if let grey {
        cairo_set_source_rgb(context, grey, grey, grey)
        cairo_rectangle(context, 100, 50, 100, 100)
        cairo_fill(context)
      }
      cairo_show_page(context)
    }
  }

  /// What is drawn on pages of 300 × 200 points.
  private static func drawn(_ draw: (OpaquePointer?) throws -> Void) throws -> [UInt8] {
    let sink = Sink()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, start, count in
        guard let closure, let start else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
          .bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), 300, 200)
    let context = cairo_create(surface)
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    try draw(context)
    cairo_surface_finish(surface)
    #expect(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    return sink.bytes
  }

  /// Two by two pixels, enlarged: Cairo asks readers to smooth them.
  private static func paintPicture(on context: OpaquePointer?) {
    let picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 2, 2)
    cairo_save(context)
    cairo_scale(context, 20, 20)
    cairo_set_source_surface(context, picture, 5, 5)
    cairo_paint(context)
    cairo_restore(context)
    cairo_surface_destroy(picture)
  }

  private final class Sink { var bytes: [UInt8] = [] }

  /// The font of a line, from those carried inside the program. Faces are kept for good: Cairo
  /// remembers them by address.
  private static func face(_ row: Int) throws -> OpaquePointer {
    let names = ["NotoSansDevanagari-Regular", "NotoSans-Regular"]
    let fonts = (0..<certgen_font_count()).map { certgen_font_at($0) }
    let font = try #require(fonts.first { String(cString: $0.name) == names[row % 2] })
    var library: FT_Library?
    var face: FT_Face?
    try #require(FT_Init_FreeType(&library) == 0)
    try #require(FT_New_Memory_Face(library, font.bytes, FT_Long(font.length), 0, &face) == 0)
    return try #require(cairo_ft_font_face_create_for_ft_face(face, 0))
  }
}
