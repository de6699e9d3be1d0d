import CCairo

/// Draws ornaments. In a PDF each drawing that stands several times is one form, which is kept from document to
/// document as Cairo's recording; on a picture every line is drawn.
///
/// It owns the recordings, and belongs to one typesetter, as the surfaces do on which they are used.
final class GuillocheDrawing {
  private var recordings: [Guilloche: Recording] = [:]

  /// Sizes and inks of a program's forms are few; more are an office's doing, and are not kept.
  private static let mostRecordings = 16
  private static let point = 72 / 25.4

  /// Draws it from a point on, so many times as large.
  func draw(
    _ ornament: Guilloche, x: Double, y: Double, scale: Double, on cairo: OpaquePointer
  ) throws(LayoutError) {
    cairo_save(cairo)
    defer { cairo_restore(cairo) }
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, scale * Self.point, scale * Self.point)
    guard cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_PDF else {
      return Self.draw(ornament.motif, on: cairo)
    }
    if recordings[ornament] == nil {
      let motif = ornament.motif
      if motif.isSmall { return Self.draw(motif, on: cairo) }
      if recordings.count >= Self.mostRecordings { recordings.removeAll() }
      let recorder = Recorder()
      recordings[ornament] = try recorder.record(motif)
    }
    recordings[ornament]?.paint(on: cairo)
  }

  /// Draws all lines where they stand. Units are millimetres, as those of the motif.
  fileprivate static func draw(_ motif: Motif, on cairo: OpaquePointer) {
    for mark in motif.marks {
      guard case .motif(let inner, let turn) = mark else {
        draw(mark, grid: motif.grid / point, on: cairo)
        continue
      }
      cairo_save(cairo)
      apply(turn, to: cairo)
      draw(inner, on: cairo)
      cairo_restore(cairo)
    }
  }

  fileprivate static func apply(_ turn: Motif.Turn, to cairo: OpaquePointer) {
    cairo_translate(cairo, turn.x, turn.y)
    if turn.degrees != 0 { cairo_rotate(cairo, turn.degrees * .pi / 180) }
    if turn.across != 1 || turn.down != 1 { cairo_scale(cairo, turn.across, turn.down) }
  }

  /// - Parameter grid: in millimetres.
  fileprivate static func draw(_ mark: Motif.Mark, grid: Double, on cairo: OpaquePointer) {
    switch mark {
    case .curves(let curves, let pen):
      for curve in curves {
        let start = curve.start.on(grid)
        cairo_move_to(cairo, start.x, start.y)
        for piece in curve.pieces {
          let (first, second, end) = (piece.first.on(grid), piece.second.on(grid), piece.end.on(grid))
          cairo_curve_to(cairo, first.x, first.y, second.x, second.y, end.x, end.y)
        }
      }
      stroke(pen, on: cairo)
    case .rectangle(let box, let pen):
      cairo_rectangle(cairo, box.x, box.y, box.width, box.height)
      stroke(pen, on: cairo)
    case .circle(let centre, let radius, let pen):
      circle(centre, radius, on: cairo)
      stroke(pen, on: cairo)
    case .disc(let centre, let radius, let colour):
      circle(centre, radius, on: cairo)
      colour.set(on: cairo)
      cairo_fill(cairo)
    case .areas(let areas, let colour):
      for area in areas { path(area, isClosed: true, grid: grid, on: cairo) }
      colour.set(on: cairo)
      cairo_fill(cairo)
    case .panel(let box, let radius, let colour):
      let quarter = Double.pi / 2
      let (right, bottom) = (box.x + box.width, box.y + box.height)
      cairo_new_sub_path(cairo)
      cairo_arc(cairo, right - radius, box.y + radius, radius, -quarter, 0)
      cairo_arc(cairo, right - radius, bottom - radius, radius, 0, quarter)
      cairo_arc(cairo, box.x + radius, bottom - radius, radius, quarter, 2 * quarter)
      cairo_arc(cairo, box.x + radius, box.y + radius, radius, 2 * quarter, 3 * quarter)
      cairo_close_path(cairo)
      colour.set(on: cairo)
      cairo_fill(cairo)
    case .strokes(let lines, let pen):
      for line in lines { path(line, isClosed: false, grid: grid, on: cairo) }
      stroke(pen, on: cairo)
    case .motif: break
    }
  }

  private static func path(_ points: [Point], isClosed: Bool, grid: Double, on cairo: OpaquePointer) {
    for (index, point) in points.enumerated() {
      let point = point.on(grid)
      index == 0 ? cairo_move_to(cairo, point.x, point.y) : cairo_line_to(cairo, point.x, point.y)
    }
    if isClosed { cairo_close_path(cairo) }
  }

  private static func circle(_ centre: Point, _ radius: Double, on cairo: OpaquePointer) {
    cairo_new_sub_path(cairo)
    cairo_arc(cairo, centre.x, centre.y, radius, 0, 2 * .pi)
    cairo_close_path(cairo)
  }

  private static func stroke(_ pen: Motif.Pen, on cairo: OpaquePointer) {
    pen.colour.set(on: cairo)
    cairo_set_line_width(cairo, pen.width / point)
    cairo_set_dash(cairo, nil, 0, 0)
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
    // A PDF has the curves themselves. Cairo only asks how much of the page they cover, and to a point is enough.
    let isPicture = cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_IMAGE
    let tolerance = cairo_get_tolerance(cairo)
    if !isPicture { cairo_set_tolerance(cairo, 1) }
    cairo_stroke(cairo)
    cairo_set_tolerance(cairo, tolerance)
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_MITER)
  }
}

/// Cairo's recording of a motif; freed when nothing holds it.
private final class Recording {
  private let surface: OpaquePointer

  /// A unit of the recording, in millimetres.
  private let unit: Double

  init(surface: OpaquePointer, unit: Double) {
    self.surface = surface
    self.unit = unit
  }

  deinit { cairo_surface_destroy(surface) }

  /// In millimetres around the motif's origin.
  func paint(on cairo: OpaquePointer) {
    cairo_save(cairo)
    cairo_scale(cairo, unit, unit)
    cairo_set_source_surface(cairo, surface, 0, 0)
    cairo_paint(cairo)
    cairo_restore(cairo)
  }
}

/// Records motifs, each once.
private struct Recorder: ~Copyable {
  private var known: [ObjectIdentifier: Recording] = [:]

  consuming func record(_ motif: Motif) throws(LayoutError) -> Recording { try recording(of: motif) }

  private mutating func recording(of motif: Motif) throws(LayoutError) -> Recording {
    if let recording = known[ObjectIdentifier(motif)] { return recording }
    let grid = motif.grid * 25.4 / 72, unit = 1 / grid, bounds = motif.bounds
    var extents = cairo_rectangle_t(
      x: bounds.x * unit, y: bounds.y * unit, width: bounds.width * unit, height: bounds.height * unit)
    // Neither call gives nil: what fails is a surface or context whose status says why.
    let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)!
    let recording = Recording(surface: surface, unit: grid)
    let cairo = cairo_create(surface)!
    defer { cairo_destroy(cairo) }
    cairo_scale(cairo, unit, unit)
    for mark in motif.marks {
      guard case .motif(let inner, let turn) = mark else {
        GuillocheDrawing.draw(mark, grid: grid, on: cairo)
        continue
      }
      let drawing = try self.recording(of: inner)
      cairo_save(cairo)
      GuillocheDrawing.apply(turn, to: cairo)
      drawing.paint(on: cairo)
      cairo_restore(cairo)
    }
    try DrawingStatus.check(cairo_status(cairo), "draw an ornament")
    known[ObjectIdentifier(motif)] = recording
    return recording
  }
}

extension Point {
  fileprivate func on(_ grid: Double) -> Point {
    Point(x: (x / grid).rounded() * grid, y: (y / grid).rounded() * grid)
  }
}

extension Colour {
  /// Makes it what is drawn with.
  func set(on cairo: OpaquePointer) {
    cairo_set_source_rgb(cairo, Double(red) / 255, Double(green) / 255, Double(blue) / 255)
  }
}
