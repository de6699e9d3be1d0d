import CCairo
import Layout
import Testing

/// Draws pictures on images and on PDFs, as pages do.
enum PictureCanvas {
  /// Pixels of an image, 0 to 255 without the alpha.
  struct Pixels {
    let width: Int
    let rgb: [(r: Int, g: Int, b: Int)]
    subscript(x: Int, y: Int) -> (r: Int, g: Int, b: Int) { rgb[y * width + x] }
  }

  /// A white image of the box's size with a picture in it, and what keeps its pixels.
  static func image(
    of picture: Picture, width: Int, height: Int, crop: Picture.Crop = .centred,
    surfaces: PictureSurfaces = PictureSurfaces()
  ) throws -> Pixels {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    let context = try #require(cairo_create(surface))
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    let box = Picture.Box(x: 0, y: 0, width: Double(width), height: Double(height))
    try surfaces.draw(picture, in: box, crop: crop, on: context)
    cairo_surface_flush(surface)
    let data = try #require(cairo_image_surface_get_data(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let rgb = (0..<height).flatMap { y in
      (0..<width).map { x in
        data.advanced(by: y * stride + x * 4).withMemoryRebound(to: UInt32.self, capacity: 1) { pixel in
          let value = Int(pixel.pointee)
          return (r: value >> 16 & 0xFF, g: value >> 8 & 0xFF, b: value & 0xFF)
        }
      }
    }
    return Pixels(width: width, rgb: rgb)
  }

  /// A PDF with the picture on each page, 100 × 100 pt, in a box from (10, 20).
  static func pdf(
    of picture: Picture, width: Double, height: Double, crop: Picture.Crop = .centred,
    ground: Colour = .white, pages: Int = 1
  ) throws -> [UInt8] {
    let sink = Sink()
    let surfaces = PictureSurfaces()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, start, count in
        guard let closure, let start else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
          .bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), 100, 100)
    let context = try #require(cairo_create(surface))
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    for _ in 0..<pages {
      let box = Picture.Box(x: 10, y: 20, width: width, height: height)
      try surfaces.draw(picture, in: box, crop: crop, ground: ground, on: context)
      cairo_show_page(context)
    }
    cairo_surface_finish(surface)
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    return withExtendedLifetime((sink, surfaces)) { sink.bytes }
  }

  private final class Sink { var bytes: [UInt8] = [] }
}

/// True when two colours are as near as rounding and JPEG's arithmetic leave them.
func near(_ one: (r: Int, g: Int, b: Int), _ other: (r: Int, g: Int, b: Int), _ most: Int = 4) -> Bool {
  abs(one.r - other.r) <= most && abs(one.g - other.g) <= most && abs(one.b - other.b) <= most
}
