import CCairo
import CJPEG

// The only file that hands a picture's bytes to the decoders. Pointers into the Swift array stay
// within the call that they are given to; libjpeg's long jumps end in the C shim.

/// No telephone or program writes more passes into a progressive JPEG; each costs a full run.
private let mostScans: Int32 = 100

/// Decodes the whole file and throws the pixels away.
func decodeOnce(_ bytes: [UInt8], as header: Picture.Header) throws(Picture.Refusal) {
  switch header.format {
  case .jpeg:
    var report = certgen_jpeg_report()
    if certgen_jpeg_is_whole(bytes, bytes.count, mostScans, &report) == 0 {
      throw .damaged(line(report))
    }
  case .png:
    let surface = try decodePNG(bytes, as: header)
    defer { cairo_surface_destroy(surface) }
    guard !header.hasAlpha || isVisible(surface) else { throw Picture.Refusal(reason: .invisible) }
  }
}

/// A Cairo image surface with the stored picture (not yet turned upright), and how many of the picture's
/// pixels one of its own stands for, each way: at most `factor`. The caller destroys it.
func decode(
  _ picture: Picture, shrinkingBy factor: Int
) throws(Picture.Refusal) -> (surface: OpaquePointer, factor: Int) {
  let header = picture.header
  guard header.format == .png else { return try decodeJPEG(picture.bytes, as: header, shrinkingBy: factor) }
  let surface = try decodePNG(picture.bytes, as: header)
  let format = cairo_image_surface_get_format(surface)
  guard factor > 1, format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24 else { return (surface, 1) }
  defer { cairo_surface_destroy(surface) }
  return (try shrunk(surface, by: factor), factor)
}

private func decodeJPEG(
  _ bytes: [UInt8], as header: Picture.Header, shrinkingBy factor: Int
) throws(Picture.Refusal) -> (surface: OpaquePointer, factor: Int) {
  // libjpeg shrinks while it decodes, by these.
  let shrink = [8, 4, 2].first { $0 <= factor } ?? 1
  let (width, height) = (
    Int32((header.storedWidth + shrink - 1) / shrink), Int32((header.storedHeight + shrink - 1) / shrink)
  )
  guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height),
    let pixels = cairo_image_surface_get_data(surface)
  else { throw .drawing("no memory for \(width) × \(height) pixels") }
  cairo_surface_flush(surface)
  var report = certgen_jpeg_report()
  let stride = Int(cairo_image_surface_get_stride(surface))
  let done = certgen_jpeg_decode(
    bytes, bytes.count, mostScans, Int32(shrink), width, height, pixels, stride, &report)
  guard done == 1 else {
    cairo_surface_destroy(surface)
    throw .damaged(line(report))
  }
  cairo_surface_mark_dirty(surface)
  return (surface, shrink)
}

private struct PNGSource {
  let bytes: UnsafeRawBufferPointer
  var offset = 0
}

private func decodePNG(_ bytes: [UInt8], as header: Picture.Header) throws(Picture.Refusal) -> OpaquePointer {
  let surface = bytes.withUnsafeBytes { file in
    var source = PNGSource(bytes: file)
    // Cairo calls back on this thread and only until it returns, so the local may be pointed at.
    return withUnsafeMutablePointer(to: &source) { source in
      cairo_image_surface_create_from_png_stream(
        { closure, into, length in
          guard let source = closure?.assumingMemoryBound(to: PNGSource.self), let into else {
            return CAIRO_STATUS_READ_ERROR
          }
          let (start, length) = (source.pointee.offset, Int(length))
          guard length <= source.pointee.bytes.count - start else { return CAIRO_STATUS_READ_ERROR }
          UnsafeMutableRawBufferPointer(start: into, count: length)
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: source.pointee.bytes[start..<start + length]))
          source.pointee.offset += length
          return CAIRO_STATUS_SUCCESS
        }, source)
    }
  }
  guard let surface else { throw .drawing("no surface") }
  let status = cairo_surface_status(surface)
  guard status == CAIRO_STATUS_SUCCESS else {
    cairo_surface_destroy(surface)  // does nothing to an error surface, and is right for any other
    // Cairo 1.16 says "no memory" for whatever libpng objects to, so that says nothing more.
    throw .damaged(status == CAIRO_STATUS_READ_ERROR ? "its data end early" : "its data cannot be decoded")
  }
  guard Int(cairo_image_surface_get_width(surface)) == header.storedWidth,
    Int(cairo_image_surface_get_height(surface)) == header.storedHeight
  else {
    cairo_surface_destroy(surface)
    throw .damaged("the size differs from the header's")
  }
  return surface
}

/// The C array of characters as a string.
private func line(_ report: certgen_jpeg_report) -> String {
  withUnsafeBytes(of: report.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
