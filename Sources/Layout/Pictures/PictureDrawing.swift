import CCairo

extension PictureSurfaces {
  /// Draws a picture upright into a box, cut or fitted to the box's ratio.
  ///
  /// What is drawn has no more than 300 pixels an inch and no transparency. On a PDF a JPEG file that has no more is
  /// copied as it is; one that has more becomes a smaller one of the part that shows.
  ///
  /// - Parameters:
  ///   - picture: A checked picture.
  ///   - box: Where it stands on the page, in the units of the context (pt). A box without area
  ///     draws nothing.
  ///   - crop: How the picture meets a box of another ratio.
  ///   - ground: What shows through a picture that is transparent in places.
  ///   - context: A `cairo_t`. Its state is the same afterwards.
  /// - Throws: ``PictureError`` when Cairo cannot draw it.
  package func draw(
    _ picture: Picture, in box: Picture.Box, crop: Picture.Crop, ground: Colour = .white,
    on context: OpaquePointer
  ) throws(PictureError) {
    guard box.width > 0, box.height > 0 else { return }
    let onPDF = cairo_surface_get_type(cairo_get_target(context)) == CAIRO_SURFACE_TYPE_PDF
    let place = crop.place(width: Double(picture.width), height: Double(picture.height), in: box)
    let density = place.part.width / place.on.width
    let most = max(Self.mostPixels, Self.pixelsPerUnit(of: context))
    let stored = try surface(
      for: picture, onPDF: onPDF, ground: ground,
      sample: density > most ? picture.sample(of: place.part, pixels: most / density) : nil)

    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_rectangle(context, place.on.x, place.on.y, place.on.width, place.on.height)
    cairo_clip(context)
    cairo_translate(context, place.on.x, place.on.y)
    cairo_scale(context, place.on.width / place.part.width, place.on.height / place.part.height)
    cairo_translate(context, -place.part.x, -place.part.y)
    var upright = cairo_matrix_t(picture.uprightPlacement)
    cairo_transform(context, &upright)
    cairo_translate(context, stored.part.x, stored.part.y)
    cairo_scale(context, stored.part.width / stored.width, stored.part.height / stored.height)
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
  /// 300 pixels an inch are what a printer shows of a photo; more would only help to take a signature off a paper.
  private static let mostPixels = 300.0 / 72

  /// How many pixels of an image a unit of the context is; 1 on a PDF.
  private static func pixelsPerUnit(of context: OpaquePointer) -> Double {
    var (x, y) = (1.0, 0.0)
    cairo_user_to_device_distance(context, &x, &y)
    return (x * x + y * y).squareRoot()
  }
}

extension Picture {
  /// From the stored picture to the upright one, in pixels.
  fileprivate var uprightPlacement: Placement {
    header.orientation.placement(
      storedWidth: Double(header.storedWidth), storedHeight: Double(header.storedHeight))
  }

  /// What is drawn of a part of the upright picture, each side with `pixels` times as many pixels.
  fileprivate func sample(of part: Box, pixels: Double) -> PictureSample {
    // Turning by quarters only, so the way back is the way there with its two axes exchanged.
    let way = uprightPlacement
    func stored(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
      (way.xx * (x - way.x0) + way.yx * (y - way.y0), way.xy * (x - way.x0) + way.yy * (y - way.y0))
    }
    let (a, b) = (stored(part.x, part.y), stored(part.x + part.width, part.y + part.height))
    let box = Box(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
    return PictureSample(
      part: box, columns: max(1, Int(box.width * pixels)), rows: max(1, Int(box.height * pixels)))
  }
}

extension cairo_matrix_t {
  fileprivate init(_ place: Picture.Placement) {
    self.init(xx: place.xx, yx: place.yx, xy: place.xy, yy: place.yy, x0: place.x0, y0: place.y0)
  }
}
