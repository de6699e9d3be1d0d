import CCairo

// Reads and writes the pixels of Cairo's image surfaces in place.

/// What is drawn of a picture that has more pixels than paper shows: which part of the stored picture, and how many
/// pixels are left of it.
struct PictureSample: Hashable {
  /// In pixels of the stored picture, before the EXIF orientation.
  var part: Picture.Box
  var columns, rows: Int
}

/// A surface without transparency: on the ground that it is given, each pixel the mean of what it covers.
///
/// - Parameters:
///   - surface: an image surface in ARGB32 or RGB24.
///   - sample: of the surface's own pixels; nil for all of them as they are.
/// - Returns: an RGB24 surface, which the caller destroys, and `surface` as before.
func flattened(
  _ surface: OpaquePointer, on ground: Colour, _ sample: PictureSample?
) throws(Picture.Refusal) -> OpaquePointer {
  let width = Int(cairo_image_surface_get_width(surface)),
    height = Int(cairo_image_surface_get_height(surface))
  let whole = Picture.Box(x: 0, y: 0, width: Double(width), height: Double(height))
  let sample = sample ?? PictureSample(part: whole, columns: width, rows: height)
  guard
    let small = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(sample.columns), Int32(sample.rows)),
    let to = cairo_image_surface_get_data(small), let from = cairo_image_surface_get_data(surface)
  else { throw .drawing("no memory for \(sample.columns) × \(sample.rows) pixels") }
  cairo_surface_flush(surface)
  cairo_surface_flush(small)
  let hasAlpha = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_ARGB32
  let fromStride = Int(cairo_image_surface_get_stride(surface)),
    toStride = Int(cairo_image_surface_get_stride(small))
  let across = overlaps(sample.part.x, sample.part.width, into: sample.columns, of: width)
  let down = overlaps(sample.part.y, sample.part.height, into: sample.rows, of: height)
  // Cairo keeps a pixel as one number of the machine's: alpha, red, green, blue from the highest byte on.
  let (red, green, blue) = (Int(ground.red), Int(ground.green), Int(ground.blue))
  for row in 0..<sample.rows {
    let line = (to + row * toStride).withMemoryRebound(to: UInt32.self, capacity: sample.columns) { $0 }
    let above = down[row]
    for (column, beside) in across.enumerated() {
      var sums = (red: 0, green: 0, blue: 0, alpha: 0, weight: 0)
      for y in above.pixels {
        let source = (from + y * fromStride).withMemoryRebound(to: UInt32.self, capacity: width) { $0 }
        let weight = above.weight(of: y)
        for x in beside.pixels {
          let pixel = source[x], share = weight * beside.weight(of: x)
          sums.alpha += share * (hasAlpha ? Int(pixel >> 24) : 255)
          sums.red += share * Int(pixel >> 16 & 0xFF)
          sums.green += share * Int(pixel >> 8 & 0xFF)
          sums.blue += share * Int(pixel & 0xFF)
          sums.weight += share
        }
      }
      // The samples are premultiplied: what is missing of a pixel is ground.
      let (all, bare) = (sums.weight, 255 * sums.weight - sums.alpha)
      func mixed(_ sum: Int, _ ground: Int) -> UInt32 {
        UInt32(min(255, (sum * 255 + bare * ground + 255 * all / 2) / (255 * max(1, all))))
      }
      line[column] = mixed(sums.red, red) << 16 | mixed(sums.green, green) << 8 | mixed(sums.blue, blue)
    }
  }
  cairo_surface_mark_dirty(small)
  return small
}

/// The pixels of a row that one of the fewer of another covers, at least in part. Lengths are in 1/256 of a pixel.
private struct Overlap {
  var pixels: Range<Int>
  /// Where the new pixel begins and ends.
  var start, end: Int

  func weight(of pixel: Int) -> Int { max(1, min(end, (pixel + 1) * 256) - max(start, pixel * 256)) }
}

/// - Parameters: where the part begins and how long it is, in pixels; how many come of it; how many there are.
private func overlaps(_ start: Double, _ length: Double, into count: Int, of all: Int) -> [Overlap] {
  let (start, length) = (Int((start * 256).rounded()), Int((length * 256).rounded()))
  func edge(_ index: Int) -> Int { start + length * index / count }
  return (0..<count).map { index in
    let (begin, end) = (edge(index), edge(index + 1))
    let first = min(max(begin / 256, 0), all - 1)
    return Overlap(pixels: first..<min(max((end + 255) / 256, first + 1), all), start: begin, end: end)
  }
}

/// Whether something of an ARGB32 surface can be seen: a pixel that covers a thirtieth of what is below it.
func isVisible(_ surface: OpaquePointer) -> Bool {
  guard cairo_image_surface_get_format(surface) == CAIRO_FORMAT_ARGB32,
    let data = cairo_image_surface_get_data(surface)
  else { return true }
  let width = Int(cairo_image_surface_get_width(surface)),
    stride = Int(cairo_image_surface_get_stride(surface))
  let alpha = UInt32(1).littleEndian == 1 ? 3 : 0
  for row in 0..<Int(cairo_image_surface_get_height(surface)) {
    let line = data + row * stride + alpha
    for column in 0..<width where line[column * 4] >= 8 { return true }
  }
  return false
}
