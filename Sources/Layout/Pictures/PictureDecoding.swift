import CCairo
import CJPEG

// The only file that hands a picture's bytes to the decoders, and pixels to an encoder. Pointers into the Swift array stay
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

/// A Cairo image surface with the stored picture (not yet turned upright), or with the sample of it that is drawn,
/// without transparency. The caller destroys it.
func decode(
  _ picture: Picture, on ground: Colour, _ sample: PictureSample?
) throws(Picture.Refusal) -> OpaquePointer {
  let header = picture.header
  guard header.format == .png else {
    guard let sample else { return try decodeJPEG(picture.bytes, as: header, shrinkingBy: 1) }
    // libjpeg shrinks while it decodes, by these.
    let spare = min(sample.part.width / Double(sample.columns), sample.part.height / Double(sample.rows))
    let shrink = [8, 4, 2].first { Double($0) <= spare } ?? 1
    let surface = try decodeJPEG(picture.bytes, as: header, shrinkingBy: shrink)
    defer { cairo_surface_destroy(surface) }
    return try flattened(surface, on: ground, sample.shrunk(by: shrink))
  }
  let surface = try decodePNG(picture.bytes, as: header)
  let format = cairo_image_surface_get_format(surface)
  guard format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24 else {
    cairo_surface_destroy(surface)
    throw .unsupported("a PNG with \(header.bitDepth) bits per sample")
  }
  guard header.hasAlpha || sample != nil else { return surface }
  defer { cairo_surface_destroy(surface) }
  return try flattened(surface, on: ground, sample)
}

/// The JPEG file of a sample of a JPEG picture.
func smallerJPEG(_ picture: Picture, _ sample: PictureSample) throws(Picture.Refusal) -> [UInt8] {
  let surface = try decode(picture, on: .white, sample)
  defer { cairo_surface_destroy(surface) }
  var report = certgen_jpeg_report()
  var file = certgen_jpeg_file()
  let done = certgen_jpeg_encode(
    cairo_image_surface_get_data(surface), Int32(sample.columns), Int32(sample.rows),
    Int(cairo_image_surface_get_stride(surface)), picture.header.colour == .grey ? 1 : 0, quality, &file, &report)
  defer { certgen_jpeg_free(&file) }
  guard done == 1 else { throw .drawing(line(report)) }
  return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
}

/// Of a hundred: what is written anew still looks as it did.
private let quality: Int32 = 90

extension PictureSample {
  /// The same of a picture that was decoded at a fraction of its size.
  fileprivate func shrunk(by factor: Int) -> PictureSample {
    let factor = Double(factor)
    return PictureSample(
      part: Picture.Box(
        x: part.x / factor, y: part.y / factor, width: part.width / factor, height: part.height / factor),
      columns: columns, rows: rows)
  }
}

private func decodeJPEG(
  _ bytes: [UInt8], as header: Picture.Header, shrinkingBy shrink: Int
) throws(Picture.Refusal) -> OpaquePointer {
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
  return surface
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
