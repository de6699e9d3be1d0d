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
  // Of a picture that has no transparency the highest byte says nothing.
  let opaque: UInt32 = hasAlpha ? 0 : 0xFF00_0000
  let widths = across.map { column in column.pixels.reduce(0) { $0 + column.weight(of: $1) } }
  var line = [Sums](repeating: Sums(), count: sample.columns), number = -1
  for (row, above) in down.enumerated() {
    var sums = [Sums](repeating: Sums(), count: sample.columns), heightSum = 0
    for y in above.pixels {
      // Two rows of the sample share a line, as a rule.
      if y != number {
        let source = (from + y * fromStride).withMemoryRebound(to: UInt32.self, capacity: width) { $0 }
        for (column, beside) in across.enumerated() {
          var sum = Sums()
          for x in beside.pixels { sum.add(source[x] | opaque, beside.weight(of: x)) }
          line[column] = sum
        }
        number = y
      }
      let weight = above.weight(of: y)
      heightSum += weight
      for column in line.indices { sums[column].add(line[column], weight) }
    }
    let target = (to + row * toStride).withMemoryRebound(to: UInt32.self, capacity: sample.columns) { $0 }
    for column in sums.indices { target[column] = sums[column].mean(over: heightSum * widths[column], on: ground) }
  }
  cairo_surface_mark_dirty(small)
  return small
}

/// What pixels add up to, each with its weight. Cairo keeps a pixel as one number of the machine's: alpha, red, green,
/// blue from the highest byte on. No picture is so large that a sum overflows.
private struct Sums {
  private var red = 0, green = 0, blue = 0, alpha = 0

  mutating func add(_ pixel: UInt32, _ weight: Int) {
    alpha &+= weight &* Int(pixel >> 24)
    red &+= weight &* Int(pixel >> 16 & 0xFF)
    green &+= weight &* Int(pixel >> 8 & 0xFF)
    blue &+= weight &* Int(pixel & 0xFF)
  }

  mutating func add(_ other: Sums, _ weight: Int) {
    alpha &+= weight &* other.alpha
    red &+= weight &* other.red
    green &+= weight &* other.green
    blue &+= weight &* other.blue
  }

  /// The pixel that is their mean. They are premultiplied: what is missing of a pixel is ground.
  func mean(over weight: Int, on ground: Colour) -> UInt32 {
    let all = 255 * weight, bare = all - alpha
    func mixed(_ sum: Int, _ ground: UInt8) -> UInt32 {
      UInt32(min(255, (sum * 255 + bare * Int(ground) + all / 2) / max(255, all)))
    }
    return mixed(red, ground.red) << 16 | mixed(green, ground.green) << 8 | mixed(blue, ground.blue)
  }
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
