import CCairo

/// A colour from 0 to 1, with opacity.
struct Colour {
  var red, green, blue: Double
  var opacity = 1.0

  init(_ hex: UInt32, opacity: Double = 1) {
    red = Double(hex >> 16 & 255) / 255
    green = Double(hex >> 8 & 255) / 255
    blue = Double(hex & 255) / 255
    self.opacity = opacity
  }

  /// The colour made darker (`factor` below 1) or lighter (above 1).
  func shaded(_ factor: Double) -> Colour {
    var shaded = self
    shaded.red = min(1, red * factor)
    shaded.green = min(1, green * factor)
    shaded.blue = min(1, blue * factor)
    return shaded
  }

  func faded(_ opacity: Double) -> Colour {
    var faded = self
    faded.opacity = opacity
    return faded
  }
}

/// A point of the picture, in pixels from the top left corner.
struct Point {
  var x, y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A picture being drawn, with the few verbs of Cairo that a portrait needs.
///
/// Owns its Cairo surface and context; both are freed with it.
struct Canvas: ~Copyable {
  let width, height: Int
  private let surface: OpaquePointer
  private let cairo: OpaquePointer

  init(width: Int, height: Int, file: String) throws(PortraitError) {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)),
      let cairo = cairo_create(surface), cairo_status(cairo) == CAIRO_STATUS_SUCCESS
    else { throw PortraitError(file: file, reason: "no memory for \(width) × \(height) pixels") }
    self.width = width
    self.height = height
    self.surface = surface
    self.cairo = cairo
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  // MARK: Paths

  func move(to point: Point) { cairo_move_to(cairo, point.x, point.y) }
  func line(to point: Point) { cairo_line_to(cairo, point.x, point.y) }
  func curve(_ first: Point, _ second: Point, to end: Point) {
    cairo_curve_to(cairo, first.x, first.y, second.x, second.y, end.x, end.y)
  }
  func close() { cairo_close_path(cairo) }

  func ellipse(_ centre: Point, _ across: Double, _ down: Double) {
    cairo_save(cairo)
    cairo_translate(cairo, centre.x, centre.y)
    cairo_scale(cairo, across, down)
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, 0, 0, 1, 0, 2 * Double.pi)
    cairo_restore(cairo)
  }

  func polygon(_ points: [Point]) {
    guard let first = points.first else { return }
    move(to: first)
    for point in points.dropFirst() { line(to: point) }
    close()
  }

  // MARK: Painting

  func fill(_ colour: Colour) {
    set(colour)
    cairo_fill(cairo)
  }

  func stroke(_ colour: Colour, width: Double) {
    set(colour)
    cairo_set_line_width(cairo, width)
    cairo_stroke(cairo)
  }

  /// Fills the path from one colour at `top` to another at `bottom`, or across when `isAcross`.
  func fill(from first: Colour, at start: Point, to second: Colour, at end: Point) {
    paint(cairo_pattern_create_linear(start.x, start.y, end.x, end.y), first, second)
  }

  /// Fills the path with a glow that fades from `colour` in the centre to nothing at `radius`.
  func glow(_ colour: Colour, at centre: Point, radius: Double) {
    paint(
      cairo_pattern_create_radial(centre.x, centre.y, 0, centre.x, centre.y, radius),
      colour, colour.faded(0))
  }

  /// Draws `content` only where the current path is.
  func clipped(_ content: () -> Void) {
    cairo_save(cairo)
    cairo_clip(cairo)
    content()
    cairo_restore(cairo)
  }

  private func set(_ colour: Colour) {
    cairo_set_source_rgba(cairo, colour.red, colour.green, colour.blue, colour.opacity)
  }

  private func paint(_ pattern: OpaquePointer?, _ first: Colour, _ second: Colour) {
    cairo_pattern_add_color_stop_rgba(
      pattern, 0, first.red, first.green, first.blue, first.opacity)
    cairo_pattern_add_color_stop_rgba(
      pattern, 1, second.red, second.green, second.blue, second.opacity)
    cairo_set_source(cairo, pattern)
    cairo_fill(cairo)
    cairo_pattern_destroy(pattern)
  }
}

extension Canvas {
  /// Writes the picture as PNG with its transparency.
  func writePNG(to path: String) throws(PortraitError) {
    let status = cairo_surface_write_to_png(surface, path)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PortraitError(file: path, reason: String(cString: cairo_status_to_string(status)))
    }
  }

  /// The pixels, red green blue, in the order in which a camera held by `orientation` stores them.
  func pixels(storedFor orientation: Orientation) -> Pixels {
    cairo_surface_flush(surface)
    let isTurned = orientation == .right || orientation == .left
    var pixels = Pixels(width: isTurned ? height : width, height: isTurned ? width : height)
    guard let bytes = cairo_image_surface_get_data(surface) else { return pixels }
    let stride = Int(cairo_image_surface_get_stride(surface))
    for y in 0..<pixels.height {
      for x in 0..<pixels.width {
        let source = orientation.source(x: x, y: y, width: width, height: height)
        // Cairo keeps a pixel as one 32-bit number: opacity, red, green, blue.
        let pixel = UnsafeRawPointer(bytes).load(
          fromByteOffset: source.y * stride + source.x * 4, as: UInt32.self)
        pixels.bytes += [UInt8(pixel >> 16 & 255), UInt8(pixel >> 8 & 255), UInt8(pixel & 255)]
      }
    }
    return pixels
  }
}
