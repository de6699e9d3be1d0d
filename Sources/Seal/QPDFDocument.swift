import CQPDF
import Glibc

/// A PDF opened by libqpdf. Sole owner of the library's object and of the bytes it reads from,
/// which must stay where they are until the object is gone.
///
/// Handles (`qpdf_oh`) are numbers that mean something only to the document they came from; all
/// are freed with it.
struct QPDFDocument: ~Copyable {
  let data: qpdf_data?
  private let source: UnsafeMutableBufferPointer<CChar>

  deinit {
    var data = data
    qpdf_cleanup(&data)
    source.deallocate()
  }

  /// Opens a PDF strictly: whatever would need repair is refused.
  init(_ bytes: [UInt8]) throws(SealError) {
    data = qpdf_init()
    source = .allocate(capacity: bytes.count)
    _ = source.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    if data == nil { throw .outOfMemory(doing: "opening a PDF") }
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, QPDF_TRUE)
    qpdf_set_attempt_recovery(data, QPDF_FALSE)
    _ = qpdf_read_memory(data, "PDF", source.baseAddress, UInt64(source.count), nil)
    if let problem = problem() { throw .unreadablePDF(problem) }
    if qpdf_is_encrypted(data) != 0 { throw .unreadablePDF("it is encrypted") }
  }

  /// The first error or warning since the last time, as qpdf words it.
  ///
  /// Cairo 1.16 lists a picture that is drawn twice on a page twice in the page's resources, under one
  /// name and with one value; qpdf writes it once, and there is nothing to refuse.
  func problem() -> String? {
    while qpdf_has_error(data) != 0 || qpdf_more_warnings(data) != 0 {
      let error = qpdf_has_error(data) != 0 ? qpdf_get_error(data) : qpdf_next_warning(data)
      let line = qpdf_get_error_message_detail(data, error).map { String(cString: $0) } ?? ""
      if !line.hasPrefix("dictionary has duplicated key /x") { return line.isEmpty ? "no detail" : line }
    }
    return nil
  }

  /// A handle of an object of this document.
  typealias Object = qpdf_oh

  var pageCount: Int { Int(qpdf_get_num_pages(data)) }

  /// The page of a number, from 0.
  func page(_ number: Int) -> Object { qpdf_get_page_n(data, number) }

  /// The numbers in an array.
  func numbers(_ array: Object) -> [Double] {
    (0..<qpdf_oh_get_array_n_items(data, array)).map {
      qpdf_oh_get_numeric_value(data, qpdf_oh_get_array_item(data, array, $0))
    }
  }

  var trailer: qpdf_oh { qpdf_get_trailer(data) }
  var catalogue: qpdf_oh { qpdf_get_root(data) }

  /// The indirect object of a number, null when there is none.
  func object(_ number: Int) -> qpdf_oh { qpdf_get_object_by_id(data, Int32(number), 0) }

  func isDictionary(_ object: qpdf_oh, type: String) -> Bool {
    qpdf_oh_is_dictionary_of_type(data, object, type, nil) != 0
  }

  /// The value of a key; nil where the object is no dictionary or lacks the key.
  func value(_ key: String, of object: qpdf_oh) -> qpdf_oh? {
    let value = qpdf_oh_get_key_if_dict(data, object, key)
    return qpdf_oh_is_null(data, value) != 0 ? nil : value
  }

  /// The dictionary of a stream; nil of anything else.
  func head(ofStream object: qpdf_oh) -> qpdf_oh? {
    qpdf_oh_is_stream(data, object) != 0 ? qpdf_oh_get_dict(data, object) : nil
  }

  func first(of array: qpdf_oh) -> qpdf_oh? {
    qpdf_oh_get_array_n_items(data, array) > 0 ? qpdf_oh_get_array_item(data, array, 0) : nil
  }

  func number(_ object: qpdf_oh) -> Int { Int(qpdf_oh_get_object_id(data, object)) }

  func integer(_ object: qpdf_oh) -> Int { Int(qpdf_oh_get_int_value(data, object)) }

  /// A name with its slash; nil for anything else.
  func name(_ object: qpdf_oh) -> String? {
    var (start, length): (UnsafePointer<CChar>?, Int) = (nil, 0)
    guard qpdf_oh_get_value_as_name(data, object, &start, &length) != 0, let start else { return nil }
    return String(cString: start)
  }

  /// Hands out the bytes of a stream as they are stored, compressed or not.
  func withStoredBytes<Result>(of stream: qpdf_oh, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    var (start, length): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    guard qpdf_oh_is_stream(data, stream) != 0,
      qpdf_oh_get_stream_data(data, stream, qpdf_dl_none, nil, &start, &length) & 2 == 0, let start
    else { return nil }
    defer { free(start) }  // qpdf allocates it with malloc and leaves it to the caller
    return use(UnsafeBufferPointer(start: start, count: length))
  }
}
