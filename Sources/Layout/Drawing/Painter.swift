import CCairo

/// Page → Cairo calls. It makes no decision: everything has its place already.
struct Painter: ~Copyable {
  private let cairo: OpaquePointer
  private let faces: FontFaces
  private let pictures: PictureSurfaces
  private let ornaments: GuillocheDrawing
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []
  private var characters: [UInt8] = []

  /// `cairo` is borrowed from a surface that outlives the painter.
  init(on cairo: OpaquePointer, faces: FontFaces, pictures: PictureSurfaces, ornaments: GuillocheDrawing) {
    self.cairo = cairo
    self.faces = faces
    self.pictures = pictures
    self.ornaments = ornaments
  }

  mutating func paint(_ page: Page) throws(LayoutError) {
    cairo_save(cairo)
    defer { cairo_restore(cairo) }
    cairo_translate(cairo, page.bleed.points, page.bleed.points)
    // Pictures cover what is below them. On white paper they come first, so that lines run across a signature as a
    // pen's do across lines that were there.
    for placed in page.items where placed.drawing.isBelowAll { try paint(placed) }
    var rest = page.items[...]
    while !rest.isEmpty {
      let drawn = rest.prefix { $0.drawing.isText || $0.drawing.isRule }
      RuleStrokes(drawn).draw(on: cairo)
      for placed in drawn where placed.drawing.isText { try paint(placed) }
      rest = rest[drawn.endIndex...]
      if let other = rest.popFirst(), !other.drawing.isBelowAll { try paint(other) }
    }
  }

  private mutating func paint(_ placed: Page.Placed) throws(LayoutError) {
    let x = placed.x.points, y = placed.y.points
    switch placed.drawing {
    case .text(let line):
      for run in line.runs { try show(run, x: x, y: y) }
    case .line, .leader, .frame: RuleStrokes([placed]).draw(on: cairo)
    case .photo(let picture, let width, let height):
      try show(picture, Picture.Box(x: x, y: y, width: width.points, height: height.points), .portrait)
    case .whole(let picture, let width, let height, let ground):
      try show(
        picture, Picture.Box(x: x, y: y, width: width.points, height: height.points), .whole, ground: ground)
    case .modules(let size, let dark, let side):
      Colour.black.set(on: cairo)
      modules(size: size, dark: dark, x: x, y: y, side: side.points)
    case .guilloche(let ornament, let scale):
      try ornaments.draw(ornament, x: x, y: y, scale: scale, on: cairo)
    case .ornament(let ornament): try paint(ornament, x: x, y: y)
    }
  }

  /// As much of a pattern as its box and its sheet have room for.
  private func paint(_ ornament: Ornament, x: Double, y: Double) throws(LayoutError) {
    let cut = ornament.cut
    let width = (ornament.width - cut.left - cut.right).points
    let height = (ornament.height - cut.top - cut.bottom).points
    guard width > 0, height > 0 else { return }
    cairo_save(cairo)
    defer { cairo_restore(cairo) }
    cairo_rectangle(cairo, x + cut.left.points, y + cut.top.points, width, height)
    cairo_clip(cairo)
    try ornaments.draw(ornament.guilloche, x: x, y: y, scale: ornament.scale, on: cairo)
  }

  /// A run in one call: each glyph is one cluster of characters, so that the PDF maps it to them.
  private mutating func show(_ run: GlyphRun, x: Double, y: Double) throws(LayoutError) {
    guard let font = run.words.first?.shaped.font else { return }
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    characters.removeAll(keepingCapacity: true)
    let scale = run.size * run.condensed / run.unitsPerEm
    for word in run.words {
      let shaped = word.shaped, origin = x + word.x - Double(shaped.positions[word.range.lowerBound]) * scale
      for index in word.range {
        glyphs.append(
          cairo_glyph_t(
            index: UInt(shaped.glyphs[index]), x: origin + Double(shaped.positions[index]) * scale, y: y))
        clusters.append(cairo_text_cluster_t(num_bytes: shaped.lengths[index], num_glyphs: 1))
      }
      if let standIn = shaped.standIn {
        characters.append(contentsOf: standIn.utf8)
      } else if word.range == shaped.glyphs.indices {
        characters.append(contentsOf: shaped.text.utf8)
      } else {
        characters.append(contentsOf: shaped.text(of: word.range).utf8)
      }
    }
    cairo_set_font_face(cairo, try faces.face(font))
    run.colour.set(on: cairo)
    var matrix = cairo_matrix_t(xx: run.size * run.condensed, yx: 0, xy: 0, yy: run.size, x0: 0, y0: 0)
    cairo_set_font_matrix(cairo, &matrix)
    characters.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        cairo_show_text_glyphs(
          cairo, text.baseAddress, Int32(bytes.count), glyphs, Int32(glyphs.count), clusters,
          Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
  }

  /// Dark modules as a stencil of one bit each, which a PDF holds in a few dozen bytes; hundreds of
  /// rectangles would cost more than all the text of a certificate.
  private func modules(size: Int, dark: [Bool], x: Double, y: Double, side: Double) {
    let stencil = cairo_image_surface_create(CAIRO_FORMAT_A1, Int32(size), Int32(size))
    defer { cairo_surface_destroy(stencil) }
    cairo_surface_flush(stencil)
    guard let data = cairo_image_surface_get_data(stencil) else { return }
    let stride = Int(cairo_image_surface_get_stride(stencil))
    for index in dark.indices where dark[index] {
      // The order of the bits in Cairo's A1 words is that of the machine's bytes.
      let column = index % size
      let bit = UInt32(1).littleEndian == 1 ? column % 8 : 7 - column % 8
      data[index / size * stride + column / 8] |= UInt8(1) << UInt8(bit)
    }
    cairo_surface_mark_dirty(stencil)
    cairo_save(cairo)
    // Whatever the code stands on, light modules are light, and four of them are around it.
    let quiet = side / Double(size) * Double(Measurer.quietZone)
    Colour.white.set(on: cairo)
    cairo_rectangle(cairo, x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet)
    cairo_fill(cairo)
    Colour.black.set(on: cairo)
    cairo_translate(cairo, x, y)
    cairo_scale(cairo, side / Double(size), side / Double(size))
    let pattern = cairo_pattern_create_for_surface(stencil)
    cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
    cairo_mask(cairo, pattern)
    cairo_pattern_destroy(pattern)
    cairo_restore(cairo)
  }

  private func show(
    _ picture: Picture, _ box: Picture.Box, _ crop: Picture.Crop, ground: Colour = .white
  ) throws(LayoutError) {
    do throws(PictureError) {
      try pictures.draw(picture, in: box, crop: crop, ground: ground, on: cairo)
    } catch {
      throw .picture(name: picture.name, reason: error.description)
    }
  }
}

extension Page.Drawing {
  fileprivate var isBelowAll: Bool {
    if case .whole(_, _, _, .white) = self { true } else { false }
  }

  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  fileprivate var isRule: Bool {
    switch self {
    case .line, .frame, .leader: true
    case .text, .photo, .whole, .modules, .ornament, .guilloche: false
    }
  }
}
