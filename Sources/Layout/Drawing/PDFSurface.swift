import CCairo
import CStoring

/// A PDF being written in memory. Owned by one task; freed when it goes out of scope.
///
/// Its streams are stored, not compressed: `Seal` reads them and compresses what is issued.
struct PDFSurface: ~Copyable {
  private let surface: OpaquePointer
  let cairo: OpaquePointer
  private let sink: ByteSink  // outlives `surface`, which writes into it

  /// - Parameters: sizes in points, the first page's.
  static func open(width: Double, height: Double) throws(LayoutError) -> PDFSurface {
    let sink = ByteSink()
    // Neither call gives nil: what fails is a surface or context whose status says why.
    let surface = cairo_pdf_surface_create_for_stream(
      ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), width, height)!
    let opened = PDFSurface(surface: surface, cairo: cairo_create(surface)!, sink: sink)
    try DrawingStatus.check(cairo_status(opened.cairo), "open a PDF")
    return opened
  }

  private init(surface: OpaquePointer, cairo: OpaquePointer, sink: ByteSink) {
    self.surface = surface
    self.cairo = cairo
    self.sink = sink
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// The size of the page that is about to be drawn, in points.
  func setPageSize(width: Double, height: Double) { cairo_pdf_surface_set_size(surface, width, height) }

  /// Names a page in the outline that readers show beside the pages.
  ///
  /// - Parameter page: from 1.
  func addBookmark(_ name: String, page: Int) {
    cairo_pdf_surface_add_outline(
      surface, CAIRO_PDF_OUTLINE_ROOT, name, "page=\(page) pos=[0 0]", cairo_pdf_outline_flags_t(rawValue: 0))
  }

  func endPage() { Self.storing { cairo_show_page(cairo) } }

  /// Ends the PDF and returns its bytes; the surface cannot be used afterwards.
  consuming func finish() throws(LayoutError) -> [UInt8] {
    try DrawingStatus.check(cairo_status(cairo), "draw the PDF")
    Self.storing { cairo_surface_finish(surface) }
    try DrawingStatus.check(cairo_surface_status(surface), "finish the PDF")
    return sink.bytes
  }

  /// Streams that Cairo begins on this thread meanwhile are stored.
  private static func storing(_ work: () -> Void) {
    certgen_store_streams(true)
    work()
    certgen_store_streams(false)
  }
}
