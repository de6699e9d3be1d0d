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
  let across = Overlaps(sample.part.x, sample.part.width, into: sample.columns, of: width)
  let down = Overlaps(sample.part.y, sample.part.height, into: sample.rows, of: height)
  // Cairo keeps a pixel as one number of the machine's: alpha, red, green, blue from the highest byte on.
  let (red, green, blue) = (Int(ground.red), Int(ground.green), Int(ground.blue))
  for row in 0..<sample.rows {
    let line = (to + row * toStride).withMemoryRebound(to: UInt32.self, capacity: sample.columns) { $0 }
    for column in 0..<sample.columns {
      var sums = (red: 0, green: 0, blue: 0, alpha: 0, weight: 0)
      for y in down.range(row) {
        let source = (from + y * fromStride).withMemoryRebound(to: UInt32.self, capacity: width) { $0 }
        let weight = down.weight(of: y, in: row)
        for x in across.range(column) {
          let pixel = source[x], share = weight * across.weight(of: x, in: column)
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

/// How pixels of a row come to lie over the fewer of another, in 1/256 of a pixel.
private struct Overlaps {
  private let start: Int
  private let length: Int
  private let count: Int
  private let all: Int

  /// - Parameters: where the part begins and how long it is, in pixels; how many come of it; how many there are.
  init(_ start: Double, _ length: Double, into count: Int, of all: Int) {
    self.start = Int((start * 256).rounded())
    self.length = Int((length * 256).rounded())
    self.count = count
    self.all = all
  }

  private func edge(_ index: Int) -> Int { start + length * index / count }

  /// The pixels that the new one of a number covers, at least in part.
  func range(_ index: Int) -> Range<Int> {
    let first = min(max(edge(index) / 256, 0), all - 1)
    return first..<min(max((edge(index + 1) + 255) / 256, first + 1), all)
  }

  func weight(of pixel: Int, in index: Int) -> Int {
    max(1, min(edge(index + 1), (pixel + 1) * 256) - max(edge(index), pixel * 256))
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
