import CCairo

/// Keeps pictures in the form that Cairo draws, so that a letterhead used on a thousand
/// certificates, or a photo on both faces of a card, is decoded once.
///
/// Sole owner of its surfaces; it belongs to one task, for Cairo surfaces are not for many. It must
/// live at least as long as the page that was drawn from it (otherwise Cairo copies the pixels).
package final class PictureSurfaces {
  private var kept: [Key: Entry] = [:]
  private var clock = 0
  private var bytesKept = 0
  private let mostBytes: Int

  private struct Key: Hashable {
    let picture: Picture
    let isPDF: Bool
    let ground: Colour
    let sample: PictureSample?
  }

  private struct Entry {
    let surface: OpaquePointer
    /// The surface's own size.
    let width, height: Double
    let bytes: Int
    var used: Int
  }

  /// An empty store.
  /// - Parameter mostBytes: What it keeps, in bytes of memory; the picture unused for longest goes
  ///   first. One picture is always kept, however large.
  package init(mostBytes: Int = 32_000_000) { self.mostBytes = mostBytes }

  deinit {
    for entry in kept.values { cairo_surface_destroy(entry.surface) }
  }

  /// How many surfaces are kept.
  package var count: Int { kept.count }

  /// The stored picture (not turned upright) as a surface: which part of it, in its pixels, and the width and height
  /// of the surface.
  ///
  /// For a PDF a JPEG needs no pixels: Cairo copies the file. One pixel stands in for them then,
  /// which spares decoding and memory; the file takes its place in the unit square.
  ///
  /// - Parameters:
  ///   - ground: What shows through it.
  ///   - sample: What is drawn of it where it has more pixels than paper shows, so that no more is kept, and packed
  ///     again into every PDF.
  func surface(
    for picture: Picture, onPDF: Bool, ground: Colour, sample: PictureSample?
  ) throws(PictureError) -> (surface: OpaquePointer, part: Picture.Box, width: Double, height: Double) {
    let key = Key(
      picture: picture, isPDF: onPDF && picture.header.format == .jpeg,
      ground: picture.header.hasAlpha ? ground : .white, sample: sample)
    clock += 1
    if kept[key] == nil {
      let entry = try make(key)
      kept[key] = entry
      bytesKept += entry.bytes
      makeRoom()
    }
    kept[key]?.used = clock
    guard let entry = kept[key] else {
      throw PictureError(name: picture.name, reason: .drawing("it was not kept"))
    }
    let whole = Picture.Box(
      x: 0, y: 0, width: Double(picture.header.storedWidth), height: Double(picture.header.storedHeight))
    return (entry.surface, sample?.part ?? whole, entry.width, entry.height)
  }

  private func make(_ key: Key) throws(PictureError) -> Entry {
    let picture = key.picture
    do throws(Picture.Refusal) {
      if key.isPDF {
        let file = try key.sample.map { sample throws(Picture.Refusal) in try smallerJPEG(picture, sample) }
        return try standIn(for: file ?? picture.embedded)
      }
      let surface = try decode(picture, on: key.ground, key.sample)
      let (width, height) = (
        cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface)
      )
      let bytes = Int(cairo_image_surface_get_stride(surface)) * Int(height)
      return Entry(surface: surface, width: Double(width), height: Double(height), bytes: bytes, used: clock)
    } catch {
      throw PictureError(name: picture.name, reason: error.reason)
    }
  }

  /// A pixel for which Cairo puts the JPEG file into a PDF.
  private func standIn(for file: [UInt8]) throws(Picture.Refusal) -> Entry {
    guard let pixel = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1) else {
      throw .drawing("no memory")
    }
    try attachJPEG(file, to: pixel)
    return Entry(surface: pixel, width: 1, height: 1, bytes: file.count, used: clock)
  }

  /// Drops what was unused for longest until the rest fits, sparing what was just made.
  private func makeRoom() {
    while bytesKept > mostBytes, kept.count > 1,
      let oldest = kept.min(by: { $0.value.used < $1.value.used })
    {
      cairo_surface_destroy(oldest.value.surface)
      bytesKept -= oldest.value.bytes
      kept[oldest.key] = nil
    }
  }
}

/// Gives the surface a copy of the file that lives as long as the surface; Cairo frees it.
private func attachJPEG(_ bytes: [UInt8], to surface: OpaquePointer) throws(Picture.Refusal) {
  let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
  copy.initialize(from: bytes, count: bytes.count)
  let status = cairo_surface_set_mime_data(
    surface, certgen_mime_jpeg(), copy, UInt(bytes.count), { $0?.deallocate() }, copy)
  if status != CAIRO_STATUS_SUCCESS {
    copy.deallocate()
    throw .drawing("no memory")
  }
}
