import CCairo

// Reads and writes the pixels of Cairo's image surfaces in place.

/// A surface with one pixel for each square of `factor` × `factor` pixels, their mean; cut squares at the
/// right and below count what there is of them. The caller destroys it, and `surface` as before.
///
/// - Parameter surface: An image surface in ARGB32 or RGB24.
func shrunk(_ surface: OpaquePointer, by factor: Int) throws(Picture.Refusal) -> OpaquePointer {
  let width = Int(cairo_image_surface_get_width(surface)),
    height = Int(cairo_image_surface_get_height(surface))
  let columns = (width + factor - 1) / factor, rows = (height + factor - 1) / factor
  guard
    let small = cairo_image_surface_create(
      cairo_image_surface_get_format(surface), Int32(columns), Int32(rows)),
    let to = cairo_image_surface_get_data(small), let from = cairo_image_surface_get_data(surface)
  else { throw .drawing("no memory for \(columns) × \(rows) pixels") }
  cairo_surface_flush(surface)
  cairo_surface_flush(small)
  let fromStride = Int(cairo_image_surface_get_stride(surface)),
    toStride = Int(cairo_image_surface_get_stride(small))
  for row in 0..<rows {
    let lines = row * factor..<min(height, (row + 1) * factor)
    for column in 0..<columns {
      let across = column * factor..<min(width, (column + 1) * factor)
      // Premultiplied samples, so that the mean of pixels is the mean of what is seen.
      var sums: (Int, Int, Int, Int) = (0, 0, 0, 0)
      for line in lines {
        var pixel = from + line * fromStride + across.lowerBound * 4
        for _ in across {
          sums.0 += Int(pixel[0])
          sums.1 += Int(pixel[1])
          sums.2 += Int(pixel[2])
          sums.3 += Int(pixel[3])
          pixel += 4
        }
      }
      let count = lines.count * across.count
      let pixel = to + row * toStride + column * 4
      pixel[0] = UInt8((sums.0 + count / 2) / count)
      pixel[1] = UInt8((sums.1 + count / 2) / count)
      pixel[2] = UInt8((sums.2 + count / 2) / count)
      pixel[3] = UInt8((sums.3 + count / 2) / count)
    }
  }
  cairo_surface_mark_dirty(small)
  return small
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
