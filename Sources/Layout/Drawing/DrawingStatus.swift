import CCairo

/// Cairo is sticky: after a failure everything is quietly ignored, so its status is asked after
/// opening and after finishing, not after each call.
enum DrawingStatus {
  static func check(_ status: cairo_status_t, _ operation: String) throws(LayoutError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .drawing(operation: operation, reason: String(cString: cairo_status_to_string(status)))
  }
}

/// Bytes that Cairo writes. It must outlive the surface that writes into it.
final class ByteSink {
  var bytes: [UInt8] = []

  /// What Cairo calls with each piece; `closure` is an unretained `ByteSink`.
  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
