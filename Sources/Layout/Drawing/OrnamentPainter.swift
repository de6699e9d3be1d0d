import CCairo

/// Draws patterns. One that has many lines is drawn once a document and then shown wherever it stands: a PDF holds it
/// once, however many cards are on its sheets.
///
/// Sole owner of the recordings; it lives as long as the painter of one document.
final class OrnamentPainter {
  private var recordings: [Ornament: OpaquePointer] = [:]

  deinit {
    for recording in recordings.values { cairo_surface_destroy(recording) }
  }

  /// - Parameter cairo: its state is the same afterwards.
  func paint(_ ornament: Ornament, x: Double, y: Double, on cairo: OpaquePointer) {
    let cut = ornament.cut
    let width = (ornament.width - cut.left - cut.right).points
    let height = (ornament.height - cut.top - cut.bottom).points
    guard width > 0, height > 0 else { return }
    cairo_save(cairo)
    defer { cairo_restore(cairo) }
    cairo_rectangle(cairo, x + cut.left.points, y + cut.top.points, width, height)
    cairo_clip(cairo)
    var whole = ornament
    whole.cut = Margins(all: .zero)
    let strokes = whole.strokes
    guard strokes.contains(where: { $0.path.steps.count > Self.many }) else {
      cairo_translate(cairo, x, y)
      return Self.draw(strokes, scale: whole.scale, on: cairo)
    }
    cairo_set_source_surface(cairo, recording(of: whole, strokes), x, y)
    cairo_paint(cairo)
  }

  /// From how many steps on a path is worth an object of its own.
  private static let many = 60

  private func recording(of ornament: Ornament, _ strokes: [Stroke]) -> OpaquePointer? {
    if let known = recordings[ornament] { return known }
    var extents = cairo_rectangle_t(
      x: 0, y: 0, width: ornament.width.points, height: ornament.height.points)
    guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents),
      let cairo = cairo_create(surface)
    else { return nil }
    Self.draw(strokes, scale: ornament.scale, on: cairo)
    cairo_destroy(cairo)
    recordings[ornament] = surface
    return surface
  }

  private static func draw(_ strokes: [Stroke], scale: Double, on cairo: OpaquePointer) {
    let points = 72 / 25.4 * scale
    for stroke in strokes {
      for step in stroke.path.steps {
        switch step {
        case .move(let to): cairo_move_to(cairo, to.x * points, to.y * points)
        case .line(let to): cairo_line_to(cairo, to.x * points, to.y * points)
        case .curve(let first, let second, let to):
          cairo_curve_to(
            cairo, first.x * points, first.y * points, second.x * points, second.y * points, to.x * points,
            to.y * points)
        case .close: cairo_close_path(cairo)
        }
      }
      setColour(stroke.colour, of: cairo)
      if let width = stroke.width {
        cairo_set_dash(cairo, nil, 0, 0)
        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
        cairo_set_line_width(cairo, width * points)
        cairo_stroke(cairo)
      } else {
        cairo_fill(cairo)
      }
    }
  }
}
