import CCairo

extension PictureSurfaces {
  /// Draws a picture upright into a box, cut or fitted to the box's ratio.
  ///
  /// On a PDF a JPEG file is copied as it is, and a PNG keeps its transparency as a soft mask; on
  /// an image both are drawn as pixels.
  ///
  /// - Parameters:
  ///   - picture: A checked picture.
  ///   - box: Where it stands on the page, in the units of the context (pt). A box without area
  ///     draws nothing.
  ///   - crop: How the picture meets a box of another ratio.
  ///   - context: A `cairo_t`. Its state is the same afterwards.
  /// - Throws: ``PictureError`` when Cairo cannot draw it.
  package func draw(
    _ picture: Picture, in box: Picture.Box, crop: Picture.Crop, on context: OpaquePointer
  ) throws(PictureError) {
    guard box.width > 0, box.height > 0 else { return }
    let onPDF = cairo_surface_get_type(cairo_get_target(context)) == CAIRO_SURFACE_TYPE_PDF
    let place = crop.place(width: Double(picture.width), height: Double(picture.height), in: box)
    let density = place.part.width / place.on.width
    let factor = max(1, Int(density / max(Self.mostPixels, Self.pixelsPerUnit(of: context))))
    let stored = try surface(for: picture, onPDF: onPDF, shrinkingBy: factor)

    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_rectangle(context, place.on.x, place.on.y, place.on.width, place.on.height)
    cairo_clip(context)
    cairo_translate(context, place.on.x, place.on.y)
    cairo_scale(context, place.on.width / place.part.width, place.on.height / place.part.height)
    cairo_translate(context, -place.part.x, -place.part.y)
    var upright = cairo_matrix_t(
      picture.header.orientation.placement(
        storedWidth: Double(picture.header.storedWidth), storedHeight: Double(picture.header.storedHeight)))
    cairo_transform(context, &upright)
    cairo_scale(
      context, Double(picture.header.storedWidth) / stored.width,
      Double(picture.header.storedHeight) / stored.height)
    cairo_set_source_surface(context, stored.surface, 0, 0)
    // Without padding, the outermost pixels of an image would blend with nothing. A PDF clips
    // sharply by itself, and padding would make Cairo decode the JPEG.
    if !onPDF { cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD) }
    cairo_paint(context)

    let status = cairo_status(context)
    if status != CAIRO_STATUS_SUCCESS {
      throw PictureError(
        name: picture.name, reason: .drawing(cairo_status_to_string(status).map { String(cString: $0) } ?? "")
      )
    }
  }
}

extension PictureSurfaces {
  /// 600 pixels an inch are the most that a printer shows of a photo.
  private static let mostPixels = 600.0 / 72

  /// How many pixels of an image a unit of the context is; 1 on a PDF.
  private static func pixelsPerUnit(of context: OpaquePointer) -> Double {
    var (x, y) = (1.0, 0.0)
    cairo_user_to_device_distance(context, &x, &y)
    return (x * x + y * y).squareRoot()
  }
}

extension cairo_matrix_t {
  fileprivate init(_ place: Picture.Placement) {
    self.init(xx: place.xx, yx: place.yx, xy: place.xy, yy: place.yy, x0: place.x0, y0: place.y0)
  }
}
