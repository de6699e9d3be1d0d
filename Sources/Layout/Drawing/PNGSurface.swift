import CCairo

/// A page being painted on white. Owned by one task; freed when it goes out of scope.
struct PNGSurface: ~Copyable {
  private let surface: OpaquePointer
  let cairo: OpaquePointer
  private let dpi: Double

  /// A4 at 1200 dpi, A2 at 600: 600 MB while it is painted.
  private static let mostPixels = 150_000_000.0

  /// - Parameters: sizes in points; `dpi` pixels an inch.
  /// - Throws: `LayoutError.tooManyPixels` before anything is painted.
  static func open(width: Double, height: Double, dpi: Double) throws(LayoutError) -> PNGSurface {
    let scale = dpi / 72
    let pixels = width * scale * height * scale
    guard pixels <= mostPixels else {
      throw .tooManyPixels(
        megapixels: Int(pixels / 1_000_000), dpi: Int(dpi),
        most: Int(dpi * (mostPixels / pixels).squareRoot()))
    }
    // Neither call gives nil: what fails is a surface or context whose status says why.
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))!
    let opened = PNGSurface(surface: surface, cairo: cairo_create(surface)!, dpi: dpi)
    try DrawingStatus.check(cairo_status(opened.cairo), "open a picture of \(Int(dpi)) dpi")
    opened.prepare(scale: scale)
    return opened
  }

  private init(surface: OpaquePointer, cairo: OpaquePointer, dpi: Double) {
    self.surface = surface
    self.cairo = cairo
    self.dpi = dpi
  }

  private func prepare(scale: Double) {
    cairo_scale(cairo, scale, scale)
    cairo_set_source_rgb(cairo, 1, 1, 1)
    cairo_paint(cairo)
    // Grey edges and the outlines' own widths: what paper shows.
    let options = cairo_font_options_create()
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_set_font_options(cairo, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// The picture as a PNG file that says how large it is.
  consuming func finish() throws(LayoutError) -> [UInt8] {
    try DrawingStatus.check(cairo_status(cairo), "paint the picture")
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(
      surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
    try DrawingStatus.check(status, "write the PNG")
    return PNGFile.sayingResolution(sink.bytes, dpi: dpi)
  }
}
